import { describe, expect, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi, isPartnerApiError, type PartnerApi } from '../../src/index.js';
import { recordRequests } from './recordRequests.js';

// Callers in JavaScript have no types. A mistake leads to a TypeError that says what to pass, and nothing is sent.

const body = examples.addUserVerification.request.started;
const secret = 'canary';

type Call = (api: UntypedApi) => unknown;
type UntypedApi = Record<keyof PartnerApi, (...args: unknown[]) => Promise<unknown>>;

const verify =
  (...args: unknown[]): Call =>
  (api) =>
    api.addUserVerification(...args);
const upload = (files: unknown): Call => {
  return (api) => api.addPoaFile({ path: { externalUserId: secret }, body: { files } });
};
const form = new FormData();
form.append('externalUserId', secret);

class Verification {
  externalUserId = 'user-1';
}

/** Calls a real server without types. Returns what the call threw and the number of requests that arrived. */
async function misuse(call: Call) {
  const { baseUrl, requests } = await recordRequests();
  const api = createPartnerApi({ baseUrl, apiKey: 'canary-key' }) as unknown as UntypedApi;
  const thrown: unknown = await Promise.resolve(call(api)).catch((error) => error);
  return { thrown, arrived: requests.length };
}

const bodyType = 'its body must be of type object.';
const file = '"files" must be a Blob or a File, such as await openAsBlob(path) of node:fs';

test.each<[what: string, call: Call, message: string]>([
  ['an unknown part of the input', verify({ body, boddy: secret }), 'There is no input "boddy".'],
  ['the body without the input around it', verify({ ...body }), 'There is no input "externalUserId".'],
  ['an unknown option', verify({ body }, { timeout: secret }), 'There is no option of a call "timeout".'],
  ['no input', verify(), bodyType],
  ['no body', verify({}), bodyType],
  ['null as the body', verify({ body: null }), bodyType],
  ['the body as JSON', verify({ body: `{"externalUserId":"${secret}"}` }), bodyType],
  ['the body as a String object', verify({ body: new String(secret) }), bodyType],
  ['an array as the body', verify({ body: [body] }), bodyType],
  ['a FormData as the body', verify({ body: form }), bodyType],
  ['URLSearchParams as the body', verify({ body: new URLSearchParams({ a: secret }) }), bodyType],
  ['a Map as the body', verify({ body: new Map([['externalUserId', secret]]) }), bodyType],
  ['a Blob as the body', verify({ body: new Blob([secret]) }), bodyType],
  ['bytes as the body', verify({ body: new TextEncoder().encode(secret).buffer }), bodyType],
  ['a promise of the body', verify({ body: Promise.resolve(body) }), bodyType],
  ['a Date as the body', verify({ body: new Date(0) }), bodyType],
  ['an error as the body', verify({ body: new Error(secret) }), bodyType],
  ['a stream as the body', verify({ body: new ReadableStream() }), bodyType],
  ['a function as the body', verify({ body: () => secret }), bodyType],
  ['a body for a GET', (api) => api.getPartnerBalances({ body }), 'its body must be left out.'],
  [
    'no path parameter',
    (api) => api.getUserBalances({ path: { externalUserID: secret } }),
    'the path parameter "externalUserId" must not be empty, "." or "..".',
  ],
  ['the path of a file', upload([`${secret}.pdf`]), file],
  ['the path of a file, not in a list', upload(`${secret}.pdf`), file],
  ['a Buffer as a file', upload([Buffer.from(secret)]), file],
  ['a Uint8Array as a file', upload([new TextEncoder().encode(secret)]), file],
  ['an ArrayBuffer as a file', upload([new ArrayBuffer(8)]), file],
  ['a promise of a file', upload([Promise.resolve(new Blob([secret]))]), file],
  ['null as a file', upload([null]), file],
  ['an object with the path of a file', upload([{ path: secret }]), file],
  ['a second file that is none', upload([new Blob([secret]), secret]), file],
  [
    'a FormData instead of its fields',
    (api) => api.addPoaFile({ path: { externalUserId: 'u' }, body: form }),
    bodyType,
  ],
  ['a time limit that is a string', verify({ body }, { timeoutMs: '5000' }), 'timeoutMs must be a number'],
  ['a signal that is none', verify({ body }, { signal: secret }), 'signal must be an AbortSignal'],
  [
    'a controller instead of its signal',
    verify({ body }, { signal: new AbortController() }),
    'signal must be an AbortSignal',
  ],
  ['headers as a string', verify({ body }, { headers: secret }), 'header'],
  ['a header with a line break', verify({ body }, { headers: { 'x-a': `${secret}\n${secret}` } }), 'header'],
  ['a header with an invalid name', verify({ body }, { headers: { 'x a': secret } }), 'header'],
])('%s is refused, and nothing is sent', async (_, call, message) => {
  const { thrown, arrived } = await misuse(call);
  expect(thrown).toBeInstanceOf(TypeError);
  expect(isPartnerApiError(thrown)).toBe(false);
  expect((thrown as Error).message).toContain(message);
  expect((thrown as Error).stack).not.toContain(secret);
  expect(arrived).toBe(0);
});

test.each<[what: string, call: Call]>([
  ['an instance of a class', verify({ body: new Verification() })],
  ['an object without a prototype', verify({ body: Object.assign(Object.create(null), body) })],
  ['undefined in place of each option', verify({ body }, { signal: undefined, timeoutMs: undefined })],
  ['null in place of the options', verify({ body, path: undefined }, null)],
])('%s is accepted', async (_, call) => {
  expect(await misuse(call)).toMatchObject({ thrown: { status: 201 }, arrived: 1 });
});

describe('createPartnerApi refuses', () => {
  test.each<[what: string, apiKey: unknown]>([
    ['null', null],
    ['a number', 4711],
    ['an array', [secret]],
    ['an object', { apiKey: secret }],
    ['a String object', new String(secret)],
    ['a function', () => secret],
    ['bytes', Buffer.from(secret)],
    ['a text with a space', `${secret} x`],
    ['a text with a letter that no header can carry', `${secret}é`],
  ])('%s as the key', (_, apiKey) => {
    const create = () => createPartnerApi({ environment: 'testing', apiKey: apiKey as string });
    expect(create).toThrow(
      new TypeError('apiKey must be a string of ASCII characters without spaces, and not be empty.'),
    );
  });

  test.each<[what: string, options: unknown, message: string]>([
    ['an unknown option', { timeout: secret }, 'There is no option "timeout".'],
    ['an option in another spelling', { baseURL: secret }, 'There is no option "baseURL".'],
    ['a fetch that is no function', { fetch: secret }, 'fetch must be a function.'],
    ['a hook that is no function', { onRequest: secret }, 'onRequest must be a function.'],
    ['a hook that is no function', { onResponse: {} }, 'onResponse must be a function.'],
    ['a limit of no bytes', { maxResponseBytes: 0 }, 'maxResponseBytes must be a number from 1'],
  ])('%s', (_, options, message) => {
    const create = () => createPartnerApi({ environment: 'testing', apiKey: 'key', ...(options as object) });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(secret);
  });

  test('no options', () => {
    const create = createPartnerApi as () => unknown;
    expect(create).toThrow(TypeError);
  });
});
