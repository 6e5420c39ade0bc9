import { once } from 'node:events';
import { type createServer, request } from 'node:http';
import { connect } from 'node:net';
import express from 'express';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { startMock } from '../../src/mock/server.js';
import { createWebhookHandler, toNodeListener } from '../../src/webhooks.js';
import { contractFile } from '../support/contract/contract.js';
import { exchange } from '../support/servers/raw.js';
import { serve } from '../support/servers/serve.js';

const secret = 'token-of-a-test';
const active = { externalUserId: 'user-1', status: 'ACTIVE' };

function handling() {
  const handled: unknown[] = [];
  const handler = createWebhookHandler('userStatus', { secret, handle: (event) => void handled.push(event) });
  return { handled, listener: toNodeListener(handler) };
}

function post(url: string, body: unknown, headers: Record<string, string> = { authorization: secret }) {
  return fetch(`${url}/webhook/user/status`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Each way to mount the handler. */
const mounts: [
  name: string,
  app: (listener: ReturnType<typeof toNodeListener>) => Parameters<typeof createServer>[1],
][] = [
  ['node:http', (listener) => listener],
  ['Express', (listener) => express().post('/webhook/user/status', listener)],
  [
    'Express after express.json()',
    (listener) => express().use(express.json()).post('/webhook/user/status', listener),
  ],
  [
    'Express after express.text()',
    (listener) =>
      express()
        .use(express.text({ type: '*/*' }))
        .post('/webhook/user/status', listener),
  ],
  [
    'Express after express.raw()',
    (listener) =>
      express()
        .use(express.raw({ type: '*/*' }))
        .post('/webhook/user/status', listener),
  ],
  [
    'Express after a parser of other types',
    (listener) =>
      express()
        .use(express.json({ type: 'text/x' }))
        .post('/webhook/user/status', listener),
  ],
];

describe.each(mounts)('in %s', (_, app) => {
  test('accepts a webhook', async () => {
    const { handled, listener } = handling();
    const url = await serve(app(listener) as never);
    expect((await post(url, active)).status).toBe(200);
    expect(handled).toEqual([active]);
  });

  test('refuses a webhook without a token, and one without a required field', async () => {
    const { handled, listener } = handling();
    const url = await serve(app(listener) as never);
    expect((await post(url, active, {})).status).toBe(401);
    expect((await post(url, { status: 'ACTIVE' })).status).toBe(400);
    expect(handled).toEqual([]);
  });
});

test('refuses a body that is too large, and one that breaks off', async () => {
  const { handled, listener } = handling();
  const url = await serve(listener);
  const large = await post(url, 'x'.repeat(3 * 1024 * 1024));
  expect([large.status, await large.text()]).toEqual([413, 'The body is larger than 1048576 bytes.']);
  const head = `POST / HTTP/1.1\r\nhost: x\r\nauthorization: ${secret}\r\n`;
  await exchange(url, `${head}content-length: 100\r\n\r\n{"externalUserId":`);
  expect(handled).toEqual([]);
});

test('refuses a request without a token before its body arrives', async () => {
  const { listener } = handling();
  const url = await serve(listener);
  const { port, hostname } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  onTestFinished(() => void socket.destroy());
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n');
  const [chunk] = await once(socket, 'data');
  expect(String(chunk)).toMatch(/^HTTP\/1.1 401 /);
});

test('verify receives the URL of the request, also in a router of Express', async () => {
  const seen: string[] = [];
  const verify = (request: Request) => {
    const { pathname, search } = new URL(request.url);
    return seen.push(pathname + search) > 0;
  };
  const handler = createWebhookHandler('userStatus', { verify, handle: () => {} });
  const router = express.Router().post('/status', toNodeListener(handler));
  const url = await serve(express().use('/webhook/user', router));
  const sent = { method: 'POST', body: JSON.stringify(active) };
  expect((await fetch(`${url}/webhook/user/status?signature=1`, sent)).status).toBe(200);
  expect(seen).toEqual(['/webhook/user/status?signature=1']);
});

test.each(['a@b', 'a:b@c', '', '[', 'x y'])('accepts a webhook with the unusual host "%s"', async (host) => {
  const { handled, listener } = handling();
  const url = await serve(listener);
  const headers = { host, authorization: secret };
  const status = await new Promise((resolve, reject) => {
    request(`${url}/status`, { method: 'POST', headers }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end(JSON.stringify(active));
  });
  expect(status).toBe(200);
  expect(handled).toEqual([active]);
});

test('answers 500 if the body was read before and not kept, so that the service sends the event again', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => error.mockRestore());
  const { listener } = handling();
  const url = await serve((request, response) => {
    request.resume().on('end', () => void listener(request, response));
  });
  expect((await post(url, active)).status).toBe(500);
  expect(error).toHaveBeenCalledWith(
    new TypeError('The request body was read before the webhook handler was called.'),
  );
});

test('sends nothing if the request has been answered already', async () => {
  const { listener } = handling();
  let ended: Promise<void> | undefined;
  const url = await serve((request, response) => {
    response.writeHead(503).end();
    ended = listener(request, response);
  });
  expect((await post(url, active)).status).toBe(503);
  await expect(ended).resolves.toBeUndefined();
});

test.each(['GET', 'HEAD', 'TRACE', 'PUT', 'DELETE'])('refuses %s with 405', async (method) => {
  const { listener } = handling();
  const url = await serve(listener);
  const { answers } = await exchange(url, `${method} / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
  expect(answers).toMatchObject([{ status: 405, headers: { allow: 'POST' } }]);
});

test('accepts the webhook of the mock, also after a failure', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => error.mockRestore());
  let calls = 0;
  const received = new Promise((resolve) => {
    const handler = createWebhookHandler('userStatus', {
      secret,
      handle(event) {
        if (calls++ === 0) throw new Error('not yet');
        resolve(event);
      },
    });
    void serve(toNodeListener(handler)).then(async (url) => {
      const webhook = { url, secret, delayMs: 0, retryScale: 0.001 };
      const mock = await startMock({ description: contractFile, webhook });
      onTestFinished(async () => void (await mock.close()));
      const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'key-of-a-test' });
      await api.addUserVerification({ body: examples.addUserVerification.request.started });
    });
  });
  expect(await received).toEqual({
    externalUserId: examples.addUserVerification.request.started.externalUserId,
    status: 'ACTIVE',
  });
});
