import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { MockAgent, ProxyAgent, type RequestInit, fetch as undiciFetch } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { serve } from '../support/server.js';

const body = examples.addUserVerification.request.started;
const apiKey = 'key-of-a-test';
const started = { message: 'started' };

/** A proxy: a server that is asked for tunnels. */
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

test('a refusal of the proxy is told in the cause', async () => {
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

test('a fetch that throws, or gives no response, is a failure of the network', async () => {
  for (const fetch of [
    () => {
      throw 'no error at all';
    },
    async () => undefined,
  ]) {
    const api = createPartnerApi({ environment: 'testing', apiKey, fetch: fetch as never });
    expect((await api.addUserVerification({ body })).error?.code).toBe('NETWORK_ERROR');
  }
});

test('what a fetch attaches to its error stays out of ours', async () => {
  const api = createPartnerApi({
    environment: 'testing',
    apiKey,
    fetch: async (url, init) => {
      throw Object.assign(new Error(`${url} failed with ${apiKey}`), { init, code: 'E_OWN' });
    },
  });
  const { error } = await api.addUserVerification({ body });
  expect({ ...(error?.cause as Error) }).toEqual({ code: 'E_OWN' });
  expect(error?.cause).toMatchObject({ message: expect.stringMatching(/ failed with \[redacted\]$/) });
});
