import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ReceivedEvent, receiveEvent } from '../../src/webhooks.js';

const secret = 'token-of-a-test';
const event = { externalUserId: 'user-1', status: 'ACTIVE' };
const json = JSON.stringify(event);

let logged: unknown[];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((error) => void logged.push(error));
});
afterEach(() => vi.restoreAllMocks());

/** Receives an event. Returns the answer, and the events that the app received. */
async function receive(received: unknown, options: object = {}) {
  const handled: unknown[] = [];
  const handle = (event: unknown) => void handled.push(event);
  const answer = await receiveEvent('userStatus', received as ReceivedEvent, { secret, handle, ...options });
  return { answer, handled };
}

test.each<[what: string, body: unknown]>([
  ['text', json],
  ['bytes', new TextEncoder().encode(json)],
  ['a Buffer', Buffer.from(json)],
  ['an ArrayBuffer', new TextEncoder().encode(json).buffer],
  ['a parsed value', event],
  ['a frozen value', Object.freeze({ ...event })],
  ['a value without a prototype', Object.assign(Object.create(null), event)],
])('accepts %s', async (_, body) => {
  const { answer, handled } = await receive({ authorization: secret, body });
  expect(answer).toEqual({ status: 200, headers: {}, body: '' });
  expect(handled).toEqual([event]);
});

test('gives a parsed value to handle as it is, and never writes it as JSON', async () => {
  const toJSON = vi.fn();
  const circular: Record<string, unknown> = { ...event, toJSON, amount: 10n };
  circular.self = circular;
  const { answer, handled } = await receive({ authorization: secret, body: circular });
  expect(answer.status).toBe(200);
  expect(handled[0]).toBe(circular);
  expect(toJSON).not.toHaveBeenCalled();
});

test.each<[what: string, authorization: unknown]>([
  ['no token', undefined],
  ['null', null],
  ['an empty token', ''],
  ['another token', 'token'],
  ['a list with the token', [secret]],
  ['an object that becomes the token', { toString: () => secret }],
])('refuses %s with 401, and does not look at the body', async (_, authorization) => {
  const body = new Proxy({}, { get: () => expect.fail('was read'), ownKeys: () => expect.fail('was read') });
  const { answer, handled } = await receive({ authorization, body });
  expect(answer).toMatchObject({ status: 401, body: 'The token is missing or wrong.' });
  expect(handled).toEqual([]);
});

test.each<[what: string, body: unknown, status: number, text: string]>([
  ['malformed JSON', '{', 400, 'The body is not valid JSON.'],
  ['an empty text', '', 400, 'The body is not valid JSON.'],
  ['bytes that are not UTF-8', Buffer.from('{"a":"\xff"}', 'latin1'), 400, 'The body is not valid JSON.'],
  ['null', null, 400, 'The body: type'],
  ['a number', 10, 400, 'The body: type'],
  ['a list', [event], 400, 'The body: type'],
  ['a value without a field', { status: 'ACTIVE' }, 400, 'externalUserId: required'],
  ['a field of a wrong type', { ...event, status: 10n }, 400, 'status: type'],
  ['a text of more than 1 MiB', ' '.repeat(1024 * 1024 + 1), 413, 'The body is larger than 1048576 bytes.'],
  ['more than 1 MiB of bytes', Buffer.alloc(1024 * 1024 + 1), 413, 'The body is larger than 1048576 bytes.'],
])('refuses %s', async (_, body, status, text) => {
  const { answer, handled } = await receive({ authorization: secret, body });
  expect(answer).toEqual({ status, headers: { 'content-type': 'text/plain' }, body: text });
  expect(handled).toEqual([]);
  expect(logged).toEqual([]);
});

test.each<[what: string, received: unknown, options: object, message: string]>([
  [
    'no body',
    { authorization: secret, body: undefined },
    {},
    'receiveEvent() got no body. Give it the text, the bytes or the parsed value.',
  ],
  ['no request', undefined, {}, 'Pass an object with authorization, body.'],
  [
    'headers in place of the token',
    { headers: {}, body: event },
    {},
    'There is no option headers, only authorization, body.',
  ],
  [
    'no secret',
    { authorization: '', body: event },
    { secret: undefined },
    'secret must be the webhook security token, or a list of tokens. A token must not be empty.',
  ],
  [
    'no handle',
    { authorization: secret, body: event },
    { handle: undefined },
    'Give handle, the function that receives the event.',
  ],
  [
    'an option of a handler',
    { authorization: secret, body: event },
    { verify: () => true },
    'There is no option verify, only secret, handle.',
  ],
])('does not reject, but answers 500 and explains: %s', async (_, received, options, message) => {
  const { answer, handled } = await receive(received, options);
  expect(answer.status).toBe(500);
  expect(handled).toEqual([]);
  expect(logged).toEqual([new TypeError(message)]);
});

test('answers 500 if handle rejects, or the value throws when it is read', async () => {
  const [database, getter] = [new Error('database'), new Error('getter')];
  const rejecting = { handle: () => Promise.reject(database) };
  expect((await receive({ authorization: secret, body: event }, rejecting)).answer.status).toBe(500);
  const body = {
    ...event,
    get status() {
      throw getter;
    },
  };
  expect((await receive({ authorization: secret, body })).answer.status).toBe(500);
  expect(logged).toEqual([database, getter]);
});

test('accepts each secret of a list', async () => {
  for (const authorization of ['old', 'new']) {
    const { answer } = await receive({ authorization, body: event }, { secret: ['old', 'new'] });
    expect(answer.status).toBe(200);
  }
});
