import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import { type ProxyOptions, startProxy } from '../../scripts/observe/proxy/startProxy.js';
import { startMock } from '../../src/mock/http/server.js';
import { type Exchange, file } from '../../src/shared/observation/exchange.js';
import { call } from '../support/contract/call.js';
import { exampleInput, named, operations } from '../support/contract/contract.js';
import { closedPort } from '../support/servers/receiver.js';
import { serve } from '../support/servers/serve.js';

/** Starts a proxy for a test. */
async function proxyTo(target: string, options: Partial<ProxyOptions> = {}) {
  const exchanges: Exchange[] = [];
  const leftOut: string[] = [];
  const { url, close } = await startProxy({
    target: new URL(target),
    kind: 'call',
    graceMs: 200,
    onExchange: (exchange) => exchanges.push(exchange),
    onLeftOut: (reason) => leftOut.push(reason),
    ...options,
  });
  onTestFinished(close);
  /** Waits until one more call is observed or left out. */
  const observed = (count = 1) =>
    vi.waitFor(() => expect(exchanges.length + leftOut.length).toBe(count), { timeout: 5000 });
  return { url, port: Number(new URL(url).port), close, exchanges, leftOut, observed };
}

/** A service that takes and gives bytes, one request for each connection. */
async function rawService(answer: (socket: Socket, received: () => string) => void) {
  let received = '';
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.setEncoding('latin1').on('error', () => {});
    socket.on('data', (data) => {
      received += data;
      answer(socket, () => received);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, received: () => received };
}

/** Sends bytes to the proxy, and reads until `end` or the end of the connection. */
async function rawCall(port: number, sent: string, end: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  onTestFinished(() => void socket.destroy());
  socket.write(Buffer.from(sent, 'latin1'));
  let received = '';
  for await (const data of socket) {
    received += data;
    if (received.endsWith(end)) break;
  }
  return received;
}

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

describe('a request arrives unchanged:', () => {
  const head = [
    'X-Case-KEPT: 1',
    'accept: a',
    'X-Repeated: first',
    'Cookie: a=b',
    'x-repeated: second',
    'X-Latin: caf\u00e9',
    'X-Empty: ',
  ];

  test.each<[what: string, line: string, framing: string[], body: string]>([
    ['without a body', 'GET /v1/a%2fb//c/../d?x=%C3%A9&x=&&y HTTP/1.1', [], ''],
    ['with a length', 'POST /v1 HTTP/1.1', ['content-LENGTH: 4'], '{"a\u00e9'],
    ['a DELETE with a body', 'DELETE /v1 HTTP/1.1', ['Content-Length: 2'], '{}'],
  ])('%s', async (_, line, framing, body) => {
    const service = await rawService((socket) => socket.write(ok));
    const { port } = await proxyTo(service.url);
    const lines = (host: string) => [line, 'X-First: 0', `HOST: ${host}`, ...head, ...framing];
    const hops = [
      'Connection: X-Hop, keep-alive',
      'X-Hop: 1',
      'TE: trailers',
      'Proxy-Authorization: Basic x',
    ];
    await rawCall(port, [...lines('proxy'), ...hops, '', body].join('\r\n'), 'ok');
    expect(service.received()).toBe(
      [...lines(service.host), 'Connection: keep-alive', '', body].join('\r\n'),
    );
  });

  test('a POST without length and chunks gets none', async () => {
    const service = await rawService((socket) => socket.write(ok));
    const { port } = await proxyTo(service.url);
    await rawCall(port, 'POST /v1 HTTP/1.1\r\nHost: x\r\nX-A: 1\r\nX-A: 2\r\n\r\n', 'ok');
    expect(service.received()).toBe(
      `POST /v1 HTTP/1.1\r\nHost: ${service.host}\r\nX-A: 1\r\nX-A: 2\r\nConnection: keep-alive\r\n\r\n`,
    );
  });

  test('in chunks with trailers', async () => {
    const service = await rawService((socket, received) => {
      if (received().endsWith('X-Sum: 1\r\n\r\n')) socket.write(ok);
    });
    const { port, exchanges, observed } = await proxyTo(service.url);
    await rawCall(
      port,
      'POST /v1 HTTP/1.1\r\nHost: x\r\nTrailer: X-Sum\r\ntransfer-encoding: chunked\r\n\r\n7\r\n{"a":1}\r\n0\r\nX-Sum: 1\r\n\r\n',
      'ok',
    );
    expect(service.received()).toMatch(/\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n/);
    expect(service.received()).toMatch(/\r\n7\r\n\{"a":1}\r\n0\r\nX-Sum: 1\r\n\r\n$/);
    await observed();
    expect(exchanges[0]?.request).toEqual({ kind: 'json', value: { a: 1 } });
  });

  test('below the path of the target', async () => {
    const service = await rawService((socket) => socket.write(ok));
    const { url, exchanges, observed } = await proxyTo(`${service.url}/gateway/`);
    await fetch(`${url}/v1/user?a=1`);
    expect(service.received()).toMatch(/^GET \/gateway\/v1\/user\?a=1 HTTP/);
    await observed();
    expect(exchanges[0]?.url).toBe(`${service.url}/gateway/v1/user?a=1`);
  });
});

describe('an answer arrives unchanged:', () => {
  test.each<[what: string, answer: string]>([
    [
      'with a length',
      'HTTP/1.1 299 Very caf\u00e9\r\nX-CASE: 1\r\nset-cookie: a\r\nSet-Cookie: b\r\nContent-Length: 3\r\n\r\n\u00e91!',
    ],
    ['without a reason', 'HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n'],
    ['without content', 'HTTP/1.1 204 No Content\r\nETag: "x"\r\n\r\n'],
    ['a redirect', 'HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n'],
    ['an error', 'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 2\r\n\r\n{}'],
  ])('%s', async (_, answer) => {
    const service = await rawService((socket) => socket.write(Buffer.from(answer, 'latin1')));
    const { port } = await proxyTo(service.url);
    const received = await rawCall(
      port,
      'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
      answer.split('\r\n\r\n')[1] || '\r\n\r\n',
    );
    expect(received.replace(/Connection: keep-alive\r\nKeep-Alive: timeout=\d+\r\n/, '')).toBe(answer);
  });

  test('in chunks with trailers', async () => {
    const service = await rawService((socket) =>
      socket.write(
        'HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 1\r\n\r\n',
      ),
    );
    const { port } = await proxyTo(service.url);
    const received = await rawCall(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', 'X-Sum: 1\r\n\r\n');
    expect(received).toContain('Trailer: X-Sum\r\n');
    expect(received).toMatch(/\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 1\r\n\r\n$/);
  });

  test('until the end of the connection', async () => {
    const service = await rawService((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{"a":1}'));
    const { url, exchanges, observed } = await proxyTo(service.url);
    expect(await (await fetch(url)).json()).toEqual({ a: 1 });
    await observed();
    expect(exchanges[0]?.answer).toEqual({ kind: 'json', value: { a: 1 } });
  });
});

describe('nothing waits for the end of a body:', () => {
  test('a request', async () => {
    let arrived: (text: string) => void;
    const first = new Promise<string>((resolve) => {
      arrived = resolve;
    });
    const service = await serve((request, response) => {
      request.once('data', (chunk) => arrived(String(chunk)));
      request.on('end', () => response.end());
    });
    const { url } = await proxyTo(service);
    const sent = requestHttp(url, { method: 'POST' });
    sent.write('first');
    expect(await first).toBe('first');
    sent.end('second');
    await once(sent, 'response');
  });

  test('an answer, first its head', async () => {
    const answers: ServerResponse[] = [];
    const service = await serve((_, response) => {
      answers.push(response);
      response.flushHeaders();
    });
    const { url } = await proxyTo(service);
    const response = await fetch(url);
    expect(response.status).toBe(200);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    for (const part of ['data: 1\n', 'data: 2\n']) {
      answers[0]?.write(part);
      expect(new TextDecoder().decode((await reader.read()).value)).toBe(part);
    }
    answers[0]?.end();
    expect((await reader.read()).done).toBe(true);
  });

  test('an answer that comes before the end of the request', async () => {
    const service = await serve((request, response) => {
      request.once('data', () => response.writeHead(413).end('too large'));
    });
    const { url, exchanges, observed } = await proxyTo(service);
    const sent = requestHttp(url, { method: 'POST' });
    sent.on('error', () => {});
    sent.write('{"a":');
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    expect([answer.statusCode, await text(answer)]).toEqual([413, 'too large']);
    await observed();
    expect(exchanges[0]).toMatchObject({ status: 413, request: { kind: 'unseen' } });
    sent.destroy();
  });
});

describe('Expect: 100-continue', () => {
  const head = 'POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n';

  test('the caller goes on when the service says so', async () => {
    const service = await rawService((socket, received) =>
      socket.write(received().endsWith('{}') ? ok : 'HTTP/1.1 100 Continue\r\n\r\n'),
    );
    const { port, exchanges, observed } = await proxyTo(service.url);
    const socket = connect(port, '127.0.0.1').setEncoding('latin1');
    socket.write(head);
    expect((await once(socket, 'data'))[0]).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    expect(service.received()).toMatch(/\r\nExpect: 100-continue\r\n/);
    socket.write('{}');
    expect((await once(socket, 'data'))[0]).toMatch(/^HTTP\/1.1 200 OK/);
    socket.destroy();
    await observed();
    expect(exchanges[0]?.request).toEqual({ kind: 'json', value: {} });
  });

  test('the caller gets a refusal at once, and the connection ends', async () => {
    const service = await rawService((socket) =>
      socket.write('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n'),
    );
    const { port, exchanges, observed } = await proxyTo(service.url);
    expect(await rawCall(port, head, 'never')).toBe(
      'HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    );
    await observed();
    expect(exchanges[0]).toMatchObject({ status: 401, request: { kind: 'unseen' } });
  });
});

describe('a compressed body', () => {
  const value = { field: 'x'.repeat(100) };
  const json = JSON.stringify(value);

  test.each<[coding: string, bytes: Buffer<ArrayBuffer>]>([
    ['gzip', gzipSync(json)],
    ['X-GZIP', gzipSync(json)],
    ['deflate', deflateSync(json)],
    ['deflate', deflateRawSync(json)],
    ['br', brotliCompressSync(json)],
    ['gzip, br', brotliCompressSync(gzipSync(json))],
  ])('passes as it is, and is read: %s', async (coding, bytes) => {
    const headers = { 'content-encoding': coding, 'content-type': 'application/json' };
    const requests: Buffer[] = [];
    const service = await serve(async (request, response) => {
      for await (const chunk of request) requests.push(chunk);
      response.writeHead(200, headers).end(bytes);
    });
    const { url, exchanges, observed } = await proxyTo(service);
    const sent = requestHttp(url, { method: 'POST', headers }).end(bytes);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const received: Buffer[] = [];
    for await (const chunk of answer) received.push(chunk);
    expect(Buffer.concat(requests)).toEqual(bytes);
    expect(Buffer.concat(received)).toEqual(bytes);
    await observed();
    expect(exchanges[0]).toMatchObject({ request: { kind: 'json', value }, answer: { kind: 'json', value } });
  });

  test.each<[what: string, coding: string, bytes: Buffer]>([
    ['with an unknown coding', 'constructor', Buffer.from(json)],
    ['that is broken', 'gzip', gzipSync(json).subarray(0, 20)],
    ['that becomes too large', 'gzip', gzipSync(`"${' '.repeat(1024 * 1024)}"`)],
  ])('is not told if it is one %s', async (_, coding, bytes) => {
    const service = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(bytes),
    );
    const { url, exchanges, observed } = await proxyTo(service);
    const sent = requestHttp(url).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    answer.resume();
    await observed();
    expect(exchanges[0]?.answer).toEqual({ kind: 'unseen' });
  });
});

test('large bodies pass as they are, and are not told', async () => {
  const body = Buffer.alloc(5 * 1024 * 1024, 'caf\u00e9');
  const service = await serve((request, response) => void request.pipe(response));
  const { url, exchanges, observed } = await proxyTo(service);
  const response = await fetch(url, { method: 'PUT', body });
  expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
  await observed();
  expect(exchanges[0]).toMatchObject({ request: { kind: 'unseen' }, answer: { kind: 'unseen' } });
});

test('a form is told by its fields, and files by a mark', async () => {
  const service = await serve((request, response) => {
    request.resume();
    request.on('end', () => response.end());
  });
  const { url, exchanges, observed } = await proxyTo(service);
  const form = new FormData();
  form.append('text', 'caf\u00e9');
  form.append('files', new Blob(['1'], { type: 'image/png' }));
  form.append('files', new File(['2'], 'name.txt', { type: 'text/plain' }));
  await fetch(url, { method: 'POST', body: form });
  await observed(1);
  await fetch(url, { method: 'POST', body: new URLSearchParams('a=1&a=2') });
  await observed(2);
  expect(exchanges.map(({ request }) => request)).toEqual([
    { kind: 'form', value: { text: 'caf\u00e9', files: [file, file] } },
    { kind: 'form', value: { a: ['1', '2'] } },
  ]);
});

describe('a caller gets 502, without a value of the call, if the service', () => {
  const slowName = 'service.invalid';

  test.each<[what: string, target: () => Promise<string>, code: RegExp]>([
    ['is not there', async () => `http://127.0.0.1:${await closedPort()}`, /ECONNREFUSED/],
    ['has no address', async () => `https://${slowName}`, /ENOTFOUND|EAI_AGAIN/],
    ['resets the connection', () => serve(({ socket }) => socket.resetAndDestroy()), /ECONNRESET/],
    ['closes the connection', () => serve(({ socket }) => socket.destroy()), /ECONNRESET/],
    ['has no TLS', async () => (await serve(() => {})).replace('http:', 'https:'), /EPROTO|SSL/],
    ['does not speak HTTP', async () => (await rawService((socket) => socket.end('hello'))).url, /HPE_/],
  ])('%s', async (_, target, code) => {
    const { url, exchanges, leftOut, observed } = await proxyTo(await target());
    const headers = { 'x-api-key': 'canary-key' };
    const response = await fetch(`${url}/canary-path`, {
      method: 'POST',
      headers,
      body: '{"a":"canary-body"}',
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      502,
      'text/plain; charset=utf-8',
    ]);
    const sentence = await response.text();
    expect(sentence).toMatch(/^The proxy got no answer from the service \([A-Z_]+\)\.\n$/);
    expect(sentence).toMatch(code);
    await observed();
    expect({ exchanges, leftOut }).toEqual({ exchanges: [], leftOut: ['no answer'] });
  });
});

describe('an answer that breaks off never looks whole:', () => {
  test.each([
    ['with a length', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}'],
    ['in chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n'],
  ])('%s', async (_, answer) => {
    const service = await rawService((socket) => {
      socket.write(answer);
      setTimeout(() => socket.destroy(), 20);
    });
    const { url, port, exchanges, leftOut, observed } = await proxyTo(service.url);
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    // A caller that knows no chunks takes the end of the connection for the end of the answer, but not a reset.
    await expect(rawCall(port, 'GET / HTTP/1.0\r\n\r\n', 'never')).rejects.toThrow('ECONNRESET');
    await observed(2);
    expect({ exchanges, leftOut }).toEqual({ exchanges: [], leftOut: ['no answer', 'no answer'] });
  });

  test.each([
    ['has a status that Node.js does not send', 'HTTP/1.1 099 X\r\nContent-Length: 0\r\n\r\n', ''],
    ['has a control character in its reason', 'HTTP/1.1 200 a\u0001b\r\nContent-Length: 0\r\n\r\n', ''],
    [
      'switches to another protocol',
      'HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
      'HTTP/1.1 502 Bad Gateway',
    ],
  ])('the caller does not wait for ever if the answer %s', async (_, answer, expected) => {
    const service = await rawService((socket) => socket.end(answer, 'latin1'));
    const { port, exchanges, leftOut, observed } = await proxyTo(service.url);
    const call = rawCall(port, 'GET /v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '\n\n');
    const received = await call.catch(({ code }) => expect(code).toBe('ECONNRESET') ?? '');
    expect(String(received ?? '').slice(0, expected.length)).toBe(expected);
    await observed();
    expect({ exchanges, leftOut }).toEqual({ exchanges: [], leftOut: ['no answer'] });
  });
});

test.each(['before the answer', 'in the middle of it'])(
  'a caller that breaks off %s ends the call',
  async (when) => {
    let aborted: () => void;
    const ended = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    const controller = new AbortController();
    const service = await serve((_, response) => {
      response.on('close', () => aborted());
      if (when === 'before the answer') controller.abort();
      else response.writeHead(200, { 'content-length': '9' }).write('{');
    });
    const { url, exchanges, leftOut, observed } = await proxyTo(service);
    const call = fetch(url, { signal: controller.signal }).then((response) => {
      controller.abort();
      return response.text();
    });
    await expect(call).rejects.toThrow('aborted');
    await ended;
    await observed();
    expect({ exchanges, leftOut }).toEqual({ exchanges: [], leftOut: ['broken off by the caller'] });
  },
);

describe('what is no call of the API', () => {
  test.each(['HEAD', 'OPTIONS'])('%s is passed on and left out', async (method) => {
    const service = await serve((request, response) => {
      response.writeHead(200, { 'x-method': `${request.method}`, 'content-length': '2' });
      response.end(request.method === 'HEAD' ? undefined : 'ok');
    });
    const { url, exchanges, leftOut, observed } = await proxyTo(service);
    const response = await fetch(url, { method });
    expect(response.headers.get('x-method')).toBe(method);
    expect(response.headers.get('content-length')).toBe('2');
    await observed();
    expect({ exchanges, leftOut }).toEqual({ exchanges: [], leftOut: [`${method}: no call of the API`] });
  });

  test.each<[what: string, sent: string, status: number, reason: string]>([
    [
      'a WebSocket',
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      501,
      'WebSocket',
    ],
    [
      'a tunnel',
      'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n',
      501,
      'CONNECT: no call of the API',
    ],
    [
      'a request for a proxy',
      'GET http://a.example/ HTTP/1.1\r\nHost: a.example\r\n\r\n',
      400,
      'a request for a proxy',
    ],
  ])('%s is refused', async (_, sent, status, reason) => {
    const { port, leftOut } = await proxyTo(await serve((_, response) => response.end()));
    const answer = await rawCall(port, sent, '.\n');
    expect(answer).toMatch(
      new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*\r\n\r\n.*(This is a reverse|This) proxy`),
    );
    expect(leftOut).toEqual([reason]);
  });

  test('another upgrade is ignored: the call goes on in HTTP/1.1', async () => {
    const service = await rawService((socket) => socket.write(ok));
    const { port } = await proxyTo(service.url);
    const upgrade = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAM\r\n';
    await rawCall(port, `POST / HTTP/1.1\r\nHost: x\r\n${upgrade}Content-Length: 2\r\n\r\n{}`, 'ok');
    expect(service.received()).toMatch(/^POST[\s\S]*\r\n\r\n\{}$/);
    expect(service.received()).not.toMatch(/h2c|HTTP2/);
  });
});

test('connections to the service are used again', async () => {
  const sockets = new Set<Socket>();
  const service = await serve(({ socket }, response) => {
    sockets.add(socket);
    response.end();
  });
  const { url } = await proxyTo(service);
  for (let i = 0; i < 5; i++) await (await fetch(url)).text();
  expect(sockets.size).toBe(1);
});

test('a webhook has the environment that the proxy was told', async () => {
  const service = await serve((request, response) => {
    request.resume();
    request.on('end', () => response.end());
  });
  const { url, exchanges, observed } = await proxyTo(service, { kind: 'webhook', environment: 'testing' });
  await fetch(`${url}/hook`, { method: 'POST', body: '{}' });
  await observed();
  expect(exchanges[0]).toMatchObject({ kind: 'webhook', environment: 'testing', url: `${service}/hook` });
});

test('an exchange has no value of a header', async () => {
  const service = await serve((_, response) => response.writeHead(200, { 'set-cookie': 'canary=1' }).end());
  const { url, exchanges, observed } = await proxyTo(service);
  await fetch(url, { headers: { 'X-Api-Key': 'canary-key', authorization: 'canary-token' } });
  await observed();
  expect(exchanges[0]?.headerNames).toEqual(expect.arrayContaining(['x-api-key', 'authorization']));
  expect(JSON.stringify(exchanges)).not.toContain('canary');
});

describe('close()', () => {
  test('waits for the answers of open calls, and takes no more', async () => {
    const answers: ServerResponse[] = [];
    const service = await serve((_, response) => void answers.push(response));
    const { url, close, exchanges } = await proxyTo(service);
    const open = fetch(url).then((response) => response.text());
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    const closed = close();
    await expect(fetch(url)).rejects.toThrow();
    answers[0]?.end('whole');
    expect(await open).toBe('whole');
    await closed;
    expect(exchanges).toHaveLength(1);
  });

  test('ends a call that goes on for longer', async () => {
    const { url, close, leftOut } = await proxyTo(await serve(() => {}));
    const open = fetch(url);
    open.catch(() => {});
    await pause(50);
    const start = performance.now();
    await close();
    expect(performance.now() - start).toBeGreaterThan(190);
    await expect(open).rejects.toThrow();
    expect(leftOut).toHaveLength(1);
  });
});

test('a port that is in use is named', async () => {
  const port = Number(new URL(await serve(() => {})).port);
  const error = await proxyTo('http://127.0.0.1:1', { port }).catch((error) => error);
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain(`can't use port ${port} (EADDRINUSE)`);
});

test.each(named(operations))('%s has the same result as without the proxy', async (name, operation) => {
  // Two mocks, because a mock gives each thing that it creates an id of its own.
  const start = async () => {
    const { url, close } = await startMock({ strict: false, webhookDelayMs: 0 });
    onTestFinished(async () => void (await close()));
    return url;
  };
  const { url, exchanges, observed } = await proxyTo(await start());
  const [expected, result] = await Promise.all(
    [await start(), url].map(async (baseUrl) => {
      const { data, error, status } = await call(
        { baseUrl, apiKey: 'key-of-a-test' },
        name,
        exampleInput(operation),
      );
      return { data, code: error?.code, status };
    }),
  );
  expect(result).toEqual(expected);
  await observed();
  expect(exchanges).toMatchObject([{ method: operation.method.toUpperCase(), status: result?.status }]);
});
