import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import express from 'express';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { startMock } from '../../src/mock/http/server.js';
import { createWebhookHandler, toNodeListener } from '../../src/webhooks.js';
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

test('refuses a body that is too large', async () => {
  const { handled, listener } = handling();
  const url = await serve(listener);
  const large = await post(url, 'x'.repeat(3 * 1024 * 1024));
  expect([large.status, await large.text()]).toEqual([413, 'The body is larger than 1048576 bytes.']);
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

/** Keeps what is written to the console until the test has finished. */
function keepLog() {
  const logged: unknown[] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((error) => void logged.push(error));
  onTestFinished(() => error.mockRestore());
  return logged;
}

describe('answers 500 with a token, so that the service sends the event again, and 401 without one:', () => {
  const hostile: [what: string, body: () => unknown, message: string][] = [
    [
      'a body that was read and not kept',
      () => undefined,
      'The request body was read before the webhook handler was called.',
    ],
    [
      'a body that throws when a field is read',
      () => ({
        ...active,
        get status() {
          throw new TypeError('getter');
        },
      }),
      'getter',
    ],
    [
      'a body that throws whatever is done with it',
      () => {
        const fail = () => {
          throw new TypeError('trap');
        };
        return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail });
      },
      'trap',
    ],
  ];
  test.each(hostile)('%s', async (_, body, message) => {
    const logged = keepLog();
    const { handled, listener } = handling();
    const url = await serve((request, response) => {
      request.resume().on('end', () => {
        Object.defineProperty(request, 'body', { value: body() });
        void listener(request, response);
      });
    });
    expect((await post(url, active, {})).status).toBe(401);
    expect(logged).toEqual([]);
    expect((await post(url, active)).status).toBe(500);
    expect(logged).toEqual([new TypeError(message)]);
    expect(handled).toEqual([]);
  });

  test('a body that cannot be had', async () => {
    const logged = keepLog();
    const { listener } = handling();
    const url = await serve((request, response) => {
      request.resume().on('end', () => {
        const get = () => {
          throw new TypeError('no body');
        };
        Object.defineProperty(request, 'body', { get });
        void listener(request, response);
      });
    });
    expect((await post(url, active, {})).status).toBe(401);
    expect((await post(url, active)).status).toBe(500);
    expect(logged).toEqual([new TypeError('no body')]);
  });

  test('a body of which other code has read a part', async () => {
    const logged = keepLog();
    const { handled, listener } = handling();
    const url = await serve((request, response) => {
      request.once('data', () => {
        request.pause();
        void listener(request, response);
      });
    });
    expect((await post(url, active, {})).status).toBe(401);
    expect((await post(url, active)).status).toBe(500);
    expect(logged).toEqual([
      new TypeError('A part of the request body was read before the webhook handler was called.'),
    ]);
    expect(handled).toEqual([]);
  });
});

test.each<[what: string, body: () => object]>([
  [
    'circular',
    () => {
      const body: Record<string, unknown> = { ...active };
      body.self = body;
      return body;
    },
  ],
  ['with a BigInt', () => ({ ...active, amount: 10n })],
  ['frozen', () => Object.freeze({ ...active })],
  ['with a toJSON that throws', () => ({ ...active, toJSON: () => expect.fail('was written') })],
])('takes the result of a parser as it is: %s', async (_, make) => {
  const { handled, listener } = handling();
  const body = make();
  const url = await serve((request, response) => {
    request.resume().on('end', () => void listener(Object.assign(request, { body }), response));
  });
  expect((await post(url, active, {})).status).toBe(401);
  expect((await post(url, active)).status).toBe(200);
  expect(handled).toEqual([body]);
  expect(handled[0]).toBe(body);
});

test('reads the body itself if a parser left only an empty object, as in Express 4', async () => {
  const { handled, listener } = handling();
  const url = await serve(
    (request, response) => void listener(Object.assign(request, { body: {} }), response),
  );
  expect((await post(url, active)).status).toBe(200);
  expect(handled).toEqual([active]);
});

test('answers the next request on a connection, although the body of the last one was not read', async () => {
  const { listener } = handling();
  const url = await serve((request, response) => {
    request.pause().on('readable', () => {});
    void listener(request, response);
  });
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  onTestFinished(() => void socket.destroy());
  let received = '';
  const answers = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      received += chunk;
      if (received.match(/HTTP\/1\.1 401/g)?.length === 2) resolve();
    });
  });
  const large = 'x'.repeat(500_000);
  for (let i = 0; i < 2; i++) {
    socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${large.length}\r\n\r\n${large}`);
  }
  await answers;
});

test('closes the connection of a caller whose body takes too long', async () => {
  const handle = () => expect.fail('was called');
  const listener = toNodeListener(createWebhookHandler('userStatus', { secret, handle, bodyTimeoutMs: 20 }));
  const url = await serve(listener);
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  onTestFinished(() => void socket.destroy());
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\nauthorization: ${secret}\r\ncontent-length: 100\r\n\r\n{`);
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  await once(socket, 'close');
  expect(received).toMatch(/^HTTP\/1\.1 408 /);
});

test('does not handle an event if the caller left before the listener was called', async () => {
  const logged = keepLog();
  const { handled, listener } = handling();
  let ended: Promise<void> | undefined;
  const url = await serve((request, response) => {
    request.on('close', () => {
      ended = listener(request, response);
    });
  });
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const body = JSON.stringify(active);
  socket.write(
    `POST / HTTP/1.1\r\nhost: x\r\nauthorization: ${secret}\r\ncontent-length: 500\r\n\r\n${body}`,
  );
  setTimeout(() => socket.resetAndDestroy(), 20);
  await vi.waitFor(() => expect(ended).toBeDefined());
  await expect(ended).resolves.toBeUndefined();
  expect(handled).toEqual([]);
  expect(logged).toEqual([new Error('The connection ended before the whole body had arrived.')]);
});

test('does not handle an event, and waits no longer, if other code destroys the request', async () => {
  const logged = keepLog();
  const { handled, listener } = handling();
  let ended: Promise<void> | undefined;
  const url = await serve((request, response) => {
    ended = listener(request, response);
    request.on('data', () => request.removeAllListeners('error').destroy());
  });
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) }).on('error', () => {});
  onTestFinished(() => void socket.destroy());
  const body = JSON.stringify(active);
  socket.write(
    `POST / HTTP/1.1\r\nhost: x\r\nauthorization: ${secret}\r\ncontent-length: 500\r\n\r\n${body}`,
  );
  await vi.waitFor(() => expect(ended).toBeDefined());
  await ended;
  expect(handled).toEqual([]);
  expect(logged).toEqual([new Error('The connection ended before the whole body had arrived.')]);
});

describe('verify', () => {
  const verified = (verify: (request: Request, body: string) => boolean) => {
    const handled: unknown[] = [];
    const handle = (event: unknown) => void handled.push(event);
    return { handled, listener: toNodeListener(createWebhookHandler('userStatus', { verify, handle })) };
  };
  const text = `${JSON.stringify(active, null, 3)} `;

  test.each([
    ['text', express.text({ type: '*/*' })],
    ['bytes', express.raw({ type: '*/*' })],
  ])('gets the body as it was sent after a parser of %s', async (_, parser) => {
    const seen: string[] = [];
    const { handled, listener } = verified((_, body) => seen.push(body) > 0);
    const url = await serve(express().use(parser).post('/webhook/user/status', listener));
    expect((await post(url, text)).status).toBe(200);
    expect(seen).toEqual([text]);
    expect(handled).toEqual([active]);
  });

  test('refuses a body that was parsed, and the console says what to do', async () => {
    const logged = keepLog();
    const { handled, listener } = verified(() => expect.fail('was called'));
    const url = await serve(express().use(express.json()).post('/webhook/user/status', listener));
    expect((await post(url, text)).status).toBe(500);
    expect(handled).toEqual([]);
    expect(logged).toEqual([
      new TypeError('verify needs the body as it was sent. Mount the webhook handler before the parser.'),
    ]);
  });
});

describe('a handler of your own', () => {
  test('can read the body before the webhook handler, also after a parser of bytes', async () => {
    const handled: unknown[] = [];
    const handle = (event: unknown) => void handled.push(event);
    const handler = createWebhookHandler('userStatus', { secret, handle });
    const seen: string[] = [];
    const listener = toNodeListener(async (request) => {
      seen.push(await request.clone().text());
      return handler(request);
    });
    for (const parser of [express.raw({ type: '*/*' }), express.json({ type: 'text/x' })]) {
      const url = await serve(express().use(parser).post('/webhook/user/status', listener));
      expect((await post(url, active)).status).toBe(200);
    }
    expect(seen).toEqual([JSON.stringify(active), JSON.stringify(active)]);
    expect(handled).toEqual([active, active]);
  });

  test.each<[what: string, handler: unknown]>([
    ['rejects', () => Promise.reject(new Error('own'))],
    [
      'throws',
      () => {
        throw new Error('own');
      },
    ],
    ['returns no response', async () => undefined],
    [
      'returns a response that was read',
      () => Object.assign(new Response('a'), { text: () => Promise.reject() }),
    ],
  ])('leads to 500 if it %s', async (_, handler) => {
    const logged = keepLog();
    const url = await serve(toNodeListener(handler as () => Promise<Response>));
    expect((await post(url, active)).status).toBe(500);
    expect(logged).toHaveLength(1);
  });

  test('must be a function', () => {
    expect(() => toNodeListener({} as never)).toThrow(
      new TypeError('Give the handler that createWebhookHandler() or createWebhookRouter() made.'),
    );
  });
});

test('ends the connection if the answer cannot be written', async () => {
  const logged = keepLog();
  const { listener } = handling();
  let ended: Promise<void> | undefined;
  const url = await serve((request, response) => {
    const writeHead = () => {
      throw new Error('writeHead');
    };
    ended = listener(request, Object.assign(response, { writeHead }));
  });
  await expect(post(url, active)).rejects.toThrow('fetch failed');
  await expect(ended).resolves.toBeUndefined();
  expect(logged).toEqual([new Error('writeHead')]);
});

test('resolves although the console, the request and the response throw', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {
    throw new Error('console');
  });
  onTestFinished(() => error.mockRestore());
  const { handled, listener } = handling();
  const fail = () => {
    throw new Error('trap');
  };
  const hostile = new Proxy({}, { get: fail, has: fail }) as never;
  await expect(listener(hostile, hostile)).resolves.toBeUndefined();
  expect(handled).toEqual([]);
});

test('sends nothing if the request has been answered already', async () => {
  keepLog();
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
      const webhook = { urls: { '': url }, secret, retryScale: 0.001 };
      const mock = await startMock({ webhook, webhookDelayMs: 0 });
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
