import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { MockAgent, ProxyAgent, type RequestInit, fetch as undiciFetch } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { serve } from '../support/servers/serve.js';

const body = examples.addUserVerification.request.started;
const apiKey = 'key-of-a-test';
const started = { message: 'started' };

/** A proxy: a server that receives requests for tunnels (CONNECT). */
async function proxy(onConnect: (url: string, socket: Duplex, head: Buffer) => void): Promise<string> {
  const server = createServer().on('connect', ({ url = '' }, socket, head) => {
    socket.on('error', () => {});
    onConnect(url, socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function tunnel(host: string, socket: Duplex, head: Buffer): void {
  const { hostname, port } = new URL(`http://${host}`);
  const upstream = connect(Number(port), hostname, () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on('error', () => {});
}

test("undici's fetch sends through a proxy", async () => {
  const tunnels: string[] = [];
  const url = await proxy((host, socket, head) => {
    tunnels.push(host);
    tunnel(host, socket, head);
  });
  const keys: unknown[] = [];
  const baseUrl = await serve((request, response) => {
    keys.push(request.headers['x-api-key']);
    request.resume();
    response.writeHead(201).end(JSON.stringify(started));
  });
  const dispatcher = new ProxyAgent(url);
  onTestFinished(() => dispatcher.destroy());
  const api = createPartnerApi({
    baseUrl,
    apiKey,
    fetch: (url, init) => undiciFetch(url, { ...(init as RequestInit), dispatcher }),
  });
  expect((await api.addUserVerification({ body })).data).toEqual(started);
  expect(tunnels).toEqual([new URL(baseUrl).host]);
  expect(keys).toEqual([apiKey]);
});

test('the cause names the status code of a proxy that refuses the call', async () => {
  const url = await proxy((_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
  const dispatcher = new ProxyAgent(url);
  onTestFinished(() => dispatcher.destroy());
  const api = createPartnerApi({
    environment: 'testing',
    apiKey,
    fetch: (url, init) => undiciFetch(url, { ...(init as RequestInit), dispatcher }),
  });
  const { error } = await api.addUserVerification({ body });
  expect(error).toMatchObject({ code: 'NETWORK_ERROR', cause: { message: expect.stringContaining('407') } });
});

test("undici's mock answers in place of the service", async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  dispatcher
    .get('https://partner-api-stage.p100.io')
    .intercept({ path: '/v1/user/verification', method: 'POST', headers: { 'x-api-key': apiKey } })
    .reply(201, started);
  const api = createPartnerApi({
    environment: 'testing',
    apiKey,
    fetch: (url, init) => undiciFetch(url, { ...(init as RequestInit), dispatcher }),
  });
  expect((await api.addUserVerification({ body })).data).toEqual(started);
});

const unreadable = {
  get message(): string {
    throw new Error(apiKey);
  },
};
const circular: { cause?: unknown; message: string } = { message: 'again' };
circular.cause = circular;

test.each<[what: string, fetch: () => unknown]>([
  ['rejects with a string', () => Promise.reject('no error at all')],
  [
    'throws instead of returning a promise',
    () => {
      throw new Error('at once');
    },
  ],
  ['rejects with undefined', () => Promise.reject()],
  ['rejects with an object without a prototype', () => Promise.reject(Object.create(null))],
  ['rejects with an error whose message cannot be read', () => Promise.reject(unreadable)],
  ['rejects with an error that is its own cause', () => Promise.reject(circular)],
  ['returns no response', async () => undefined],
  [
    'returns a response whose status cannot be read',
    async () => ({
      get status() {
        throw new Error('no status');
      },
    }),
  ],
  ['returns Response.error()', async () => Response.error()],
  ['returns a response without headers', async () => ({ status: 429, ok: false })],
])('a fetch that %s leads to NETWORK_ERROR', async (_, fetch) => {
  const api = createPartnerApi({ environment: 'testing', apiKey, retries: 1, fetch: fetch as never });
  const { error } = await api.addUserVerification({ body });
  expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown' });
  expect(`${(error?.cause as Error | undefined)?.message}`).not.toContain(apiKey);
});

test('a body that cannot be cancelled does not change the error', async () => {
  for (const cancel of [() => new Promise<void>(() => {}), () => Promise.reject(new Error('locked'))]) {
    const response = { status: 307, ok: false, headers: new Headers(), body: { cancel } };
    const api = createPartnerApi({ environment: 'testing', apiKey, fetch: async () => response as never });
    const { error } = await api.addUserVerification({ body });
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', status: 307 });
  }
});

test("fetch is called without this, because a browser's fetch refuses a foreign one", async () => {
  let self: unknown = 'none';
  function fetch(this: unknown): Promise<Response> {
    self = this;
    return Promise.resolve(Response.json(started, { status: 201 }));
  }
  await createPartnerApi({ environment: 'testing', apiKey, fetch }).addUserVerification({ body });
  expect(self).toBeUndefined();
});

test('the cause has only the message and the code of the error of fetch, both redacted', async () => {
  const api = createPartnerApi({
    environment: 'testing',
    apiKey,
    fetch: async (url, init) => {
      throw Object.assign(new Error(`${url} failed with ${apiKey}`), { init, code: `E_${apiKey}` });
    },
  });
  const { error } = await api.addUserVerification({ body });
  expect({ ...(error?.cause as Error) }).toEqual({ code: 'E_[redacted]' });
  expect(error?.cause).toMatchObject({ message: expect.stringMatching(/ failed with \[redacted\]$/) });
});

test.each([
  ['ECONNREFUSED', 'rejected'],
  ['ENOTFOUND', 'rejected'],
  ['EAI_AGAIN', 'rejected'],
  ['UND_ERR_CONNECT_TIMEOUT', 'rejected'],
  ['ECONNRESET', 'unknown'],
  ['UND_ERR_SOCKET', 'unknown'],
  ['UND_ERR_HEADERS_TIMEOUT', 'unknown'],
])('after %s the outcome is %s', async (code, outcome) => {
  const cause = Object.assign(new Error('below'), { code });
  const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
  const api = createPartnerApi({ environment: 'testing', apiKey, fetch });
  const { error } = await api.addUserVerification({ body });
  expect(error).toMatchObject({
    code: 'NETWORK_ERROR',
    outcome,
    cause: { code, message: 'fetch failed: below' },
  });
});
