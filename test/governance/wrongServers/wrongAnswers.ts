import { emptyObject, firstProbe } from './watchedProbes.js';
import type { Right, Sent, WrongServer } from './wrongServer.js';

const json = (text: string) => JSON.parse(text) as Record<string, string>;
const lacks = (field: string) => (sent: Sent) => 'externalUserId' in sent.body && !(field in sent.body);
const hasCode = (code: string) => (right: Right) => right.text.includes(code);

/** Returns a function that changes only the answers for which `is` returns true. */
function where(is: (right: Right) => boolean, change: (right: Right) => Partial<Right>) {
  return (right: Right) => (is(right) ? change(right) : {});
}

/** Servers whose answers differ from the contract, and servers without an answer. */
export const wrongAnswers: WrongServer[] = [
  {
    name: 'another status',
    answer: where(hasCode('P473'), () => ({ status: 422 })),
    probe: 'addUserVerification-without-documentType',
    says: ['status: expected 400, got 422'],
    exitCode: 1,
  },
  {
    name: 'a code moved to another status',
    answer: where(hasCode('P412'), () => ({ status: 404 })),
    probe: 'addUserVerification-unknownUser',
    says: ['status: expected 400, got 404'],
    exitCode: 1,
  },
  {
    name: 'another code',
    answer: where(hasCode('P473'), ({ text }) => ({ text: text.replace('P473', 'P403') })),
    probe: 'addUserVerification-emptyObject',
    says: ['errorCode: expected P473, got P403'],
    exitCode: 1,
  },
  {
    name: 'a renamed field',
    answer: ({ text }) => ({ text: text.replace('errorCode', 'error_code') }),
    probe: 'addUserVerification-malformedBody',
    says: ['body: `error_code` in place of `errorCode`'],
    exitCode: 1,
  },
  {
    name: 'a renamed field of the 401',
    when: ({ key }) => key === undefined,
    answer: ({ text }) => ({ text: text.replace('errorMessage', 'message') }),
    probe: 'addUserVerification-noKey',
    says: ['body: `errorMessage` is missing'],
    exitCode: 1,
  },
  {
    name: 'a body one level deeper',
    answer: ({ text }) => ({ text: `{"error":${text}}` }),
    probe: 'addUserVerification-unknownUser',
    says: ['body: `errorCode` is within `error`', 'body: `errorMessage` is within `error`'],
    exitCode: 1,
  },
  {
    name: 'a code that is a number',
    answer: where(hasCode('P412'), ({ text }) => ({ text: text.replace('"P412"', '412') })),
    probe: 'getUserCards-unknownUser',
    says: ['body: `errorCode` is number in place of string'],
    exitCode: 1,
  },
  {
    name: 'no code',
    answer: where(hasCode('P412'), ({ text }) => {
      const { errorCode: _, ...rest } = json(text);
      return { text: JSON.stringify(rest) };
    }),
    probe: 'addUserVerification-without-riskLvl',
    says: ['body: `errorCode` is missing'],
    exitCode: 1,
  },
  {
    name: 'HTML',
    answer: ({ text }) => ({ type: 'text/html; charset=utf-8', text: `<!doctype html><p>${text}` }),
    probe: 'redirectToVerification-unknownUser',
    says: ['HTML in place of JSON'],
    exitCode: 1,
  },
  {
    name: 'another content type',
    answer: () => ({ type: 'text/plain' }),
    probe: 'addUserVerification-unknownUser',
    says: ['content type: expected application/json, got text/plain'],
    exitCode: 1,
  },
  {
    name: 'a problem of RFC 9457',
    answer: () => ({ type: 'application/problem+json' }),
    probe: firstProbe.id,
    says: ['content type: expected application/json, got application/problem+json'],
    exitCode: 1,
  },
  {
    name: 'no content type',
    answer: () => ({ type: '' }),
    probe: firstProbe.id,
    says: ['content type: expected application/json, got none'],
    exitCode: 1,
  },
  {
    name: 'a list of errors',
    answer: ({ text }) => ({ text: `[${text}]` }),
    probe: firstProbe.id,
    says: ['body: array in place of object'],
    exitCode: 1,
  },
  {
    name: 'codes in lower case',
    answer: ({ text }) => ({
      text: text.replace(/"errorCode":"\w+"/, (code) => code.replace(/\w+"$/, (c) => c.toLowerCase())),
    }),
    probe: emptyObject.id,
    says: [
      `errorCode: expected ${emptyObject.expected.codes}, got ${String(emptyObject.expected.codes).toLowerCase()}`,
    ],
    exitCode: 1,
  },
  {
    name: 'an empty body',
    when: ({ key }) => key === 'invalid',
    answer: () => ({ text: '' }),
    probe: 'addUserVerification-wrongKey',
    says: ['body: empty'],
    exitCode: 1,
  },
  {
    name: 'truncated JSON',
    answer: ({ text }) => ({ text: text.slice(0, -1) }),
    probe: 'addUserVerification-unknownUser',
    says: ['body: broken JSON'],
    exitCode: 1,
  },
  {
    name: 'a 500 for malformed JSON',
    when: ({ text }) => text === '{',
    answer: ({ text }) => ({ status: 500, text: text.replace('P403', 'P500') }),
    probe: 'addUserVerification-malformedBody',
    says: ['status: expected 400, got 500', 'errorCode: expected P403, got P500'],
    exitCode: 1,
  },
  {
    name: 'no check of the key',
    when: ({ key }) => key === undefined,
    answer: ({ text }) => ({
      status: 400,
      text: JSON.stringify({ ...json(text), errorCode: 'P412' }),
    }),
    probe: 'addUserVerification-noKey',
    says: ['status: expected 401, got 400'],
    exitCode: 1,
  },
  {
    name: 'a required field that is optional',
    when: lacks('documentNumber'),
    answer: ({ text }) => ({ text: text.replace('P473', 'P412') }),
    probe: 'addUserVerification-without-documentNumber',
    says: ['errorCode: expected P473, got P412'],
    exitCode: 1,
  },
  {
    name: 'an optional field that is required',
    when: lacks('occupation'),
    answer: ({ text }) => ({ text: text.replace('P412', 'P473') }),
    probe: 'addUserVerification-without-occupation',
    says: ['errorCode: expected P412, got P473'],
    exitCode: 1,
  },
  {
    name: 'an optional field that can be left out, and no check of the user',
    when: lacks('documentExpirationDate'),
    answer: () => ({ status: 201, text: '{"message":"started"}' }),
    probe: 'addUserVerification-without-documentExpirationDate',
    says: ['status: expected 400, got 201'],
    exitCode: 1,
  },
  {
    name: 'no answer',
    instead: () => {},
    timeoutMs: 500,
    probe: 'addUserVerification-noKey',
    says: ['took longer than 0.5 s'],
    exitCode: 2,
  },
  {
    name: 'a head that never ends',
    instead: (response) => response.socket?.write('HTTP/1.1 400 Bad'),
    timeoutMs: 500,
    probe: firstProbe.id,
    says: ['took longer than 0.5 s'],
    exitCode: 2,
  },
  {
    name: 'a head that is too large',
    instead: (response) => response.writeHead(400, { 'x-large': 'a'.repeat(100_000) }).end(),
    probe: firstProbe.id,
    says: ['no answer (HPE_HEADER_OVERFLOW)'],
    exitCode: 2,
  },
  {
    name: 'something else than HTTP',
    instead: (response) => response.socket?.end('SSH-2.0-server\r\n'),
    probe: firstProbe.id,
    says: ['no answer (HPE_INVALID_CONSTANT)'],
    exitCode: 2,
  },
  {
    name: 'a switch to another protocol',
    instead: (response) =>
      response.socket?.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    probe: firstProbe.id,
    says: ['no answer'],
    exitCode: 2,
  },
  {
    name: 'a connection that is reset',
    instead: (response) => response.socket?.resetAndDestroy(),
    probe: 'addUserVerification-noKey',
    says: ['connection reset'],
    exitCode: 2,
  },
  {
    name: 'too many requests',
    when: ({ path }) => path.startsWith('/v1/card'),
    answer: () => ({ status: 429 }),
    probe: 'getUserCards-unknownUser',
    says: ['too many requests (429)'],
    exitCode: 2,
  },
  {
    name: 'no open port',
    absent: true,
    probe: 'addUserVerification-noKey',
    says: ['connection refused'],
    exitCode: 2,
  },
  {
    name: 'another key',
    when: ({ key }) => key !== undefined,
    answer: () => ({ status: 401, text: '{"errorMessage":"Access Denied. xo2"}' }),
    probe: 'addUserVerification-unknownUser',
    says: ['the key is not accepted'],
    exitCode: 2,
  },
];
