import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockFetch } from '../../src/testing.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { full } from '../support/runner/full.js';
import { closedPort } from '../support/servers/receiver.js';

/** A request, as a wrong server receives it. */
export interface Sent {
  key: string | undefined;
  path: string;
  text: string;
  /** The JSON object of the body; empty if there is none. */
  body: Record<string, unknown>;
}

/** The answer of the mock. */
export interface Right {
  status: number;
  type: string;
  text: string;
}

export interface WrongServer {
  /** What is wrong with the server, for the title of its test. */
  name: string;
  /** Which requests get the wrong answer. Default: all. */
  when?: (sent: Sent) => boolean;
  /** Returns what differs from the right answer. */
  answer?: (right: Right, sent: Sent) => Partial<Right>;
  /** Runs instead of sending an answer. `other` is the URL of another server. */
  instead?: (response: ServerResponse, other: string) => void;
  /** Whether there is no server at all. Default: false. */
  absent?: boolean;
  /** Whether only `test:full` tests it, because another server has the same kind of fault. Default: false. */
  onlyFull?: boolean;
  /** How long an answer may take, in milliseconds. Default: 10,000. */
  timeoutMs?: number;
  /** The probe that must detect the fault. */
  probe: string;
  /** The reasons that the verdict must give. */
  says: string[];
  exitCode: number;
}

const json = (text: string) => JSON.parse(text) as Record<string, string>;
const lacks = (field: string) => (sent: Sent) => 'externalUserId' in sent.body && !(field in sent.body);
const hasCode = (code: string) => (right: Right) => right.text.includes(code);

/** Returns a function that changes only the answers for which `is` returns true. */
function where(is: (right: Right) => boolean, change: (right: Right) => Partial<Right>) {
  return (right: Right) => (is(right) ? change(right) : {});
}

const servers: WrongServer[] = [
  {
    name: 'another status',
    answer: where(hasCode('P473'), () => ({ status: 422 })),
    probe: 'addUserVerification-without-documentType',
    says: ['status: expected 400, got 422'],
    exitCode: 1,
  },
  {
    name: 'a code moved to another status',
    onlyFull: true,
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
    onlyFull: true,
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
    onlyFull: true,
    answer: () => ({ type: 'text/plain' }),
    probe: 'addUserVerification-unknownUser',
    says: ['content type: expected application/json, got text/plain'],
    exitCode: 1,
  },
  {
    name: 'an empty body',
    onlyFull: true,
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
    onlyFull: true,
    when: ({ text }) => text === '{',
    answer: ({ text }) => ({ status: 500, text: text.replace('P403', 'P500') }),
    probe: 'addUserVerification-malformedBody',
    says: ['status: expected 400, got 500', 'errorCode: expected P403, got P500'],
    exitCode: 1,
  },
  {
    name: 'no check of the key',
    onlyFull: true,
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
    name: 'an accepted write',
    when: lacks('documentExpirationDate'),
    answer: () => ({ status: 201, text: '{"message":"started"}' }),
    probe: 'addUserVerification-without-documentExpirationDate',
    says: ['status: expected 400, got 201'],
    exitCode: 1,
  },
  {
    name: 'a redirect within its origin',
    onlyFull: true,
    instead: (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
    probe: 'addUserVerification-unknownUser',
    says: ['status: expected 400, got 307', 'redirects to the same origin (not followed)'],
    exitCode: 1,
  },
  {
    name: 'a redirect to another origin',
    instead: (response, other) => response.writeHead(308, { location: `${other}/v1` }).end(),
    probe: 'addUserVerification-unknownUser',
    says: ['status: expected 400, got 308', 'redirects to another origin (not followed)'],
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
    name: 'a connection that is reset',
    onlyFull: true,
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

/** Respect checks each answer for 30 ms, so every server takes about a second. */
export const wrongServers = servers.filter(({ onlyFull }) => full || !onlyFull);

export interface RunningServer {
  url: URL;
  /** The requests that it received. */
  seen: Sent[];
  /** The requests that followed a redirect. */
  elsewhere: Sent[];
}

/**
 * Starts a server for all tests of a file. It answers like the mock, except for what is wrong with it, and repeats the
 * key wherever it can.
 */
export async function startServer(wrong: Partial<WrongServer> = {}): Promise<RunningServer> {
  const { when = () => true, answer = () => ({}), instead, absent } = wrong;
  const seen: Sent[] = [];
  const elsewhere: Sent[] = [];
  if (absent) return { url: new URL(`http://127.0.0.1:${await closedPort()}`), seen, elsewhere };
  const mock = createMockFetch();
  const other = await listen((request, response) => {
    elsewhere.push(sentBy(request.headers, request.url, ''));
    response.end();
  });
  const url = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', headers } = request;
    const sent = sentBy(headers, request.url, Buffer.concat(chunks).toString());
    (sent.path === '/elsewhere' ? elsewhere : seen).push(sent);
    const mocked = await mock(`https://partner-api-stage.p100.io${sent.path}`, {
      method,
      headers: Object.entries(headers) as [string, string][],
      ...(method !== 'GET' && { body: sent.text }),
    });
    const type = mocked.headers.get('content-type') ?? '';
    const right = { status: mocked.status, type, text: echoing(await mocked.text(), sent.key) };
    if (instead && when(sent)) return instead(response, other);
    const { status, ...said } = { ...right, ...(when(sent) && answer(right, sent)) };
    response.writeHead(status, { 'content-type': said.type, 'x-echo': sent.key ?? '' }).end(said.text);
  });
  return { url: new URL(url), seen, elsewhere };
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEndOfFile(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function sentBy(headers: NodeJS.Dict<string | string[]>, path = '', text: string): Sent {
  const key = headers['x-api-key'] as string | undefined;
  try {
    return { key, path, text, body: Object(JSON.parse(text)) };
  } catch {
    return { key, path, text, body: {} };
  }
}

/** Adds the key to the message of an error, as a careless server would. */
function echoing(text: string, key = ''): string {
  return text.replace(/("errorMessage":")/, `$1${key} `);
}
