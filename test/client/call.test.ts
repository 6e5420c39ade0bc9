import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi, isPartnerApiError, PartnerApiError } from '../../src/index.js';
import { serve } from '../support/server.js';

const body = examples.addUserVerification.request.started;
// Short, because a parser's error quotes only the first characters of what it could not parse.
const canaryKey = 'k7f3a9';
/** As a proxy's error page that repeats the request. */
const echo = `${canaryKey} ${JSON.stringify(body)}`;

async function clientOf(listener: RequestListener, timeoutMs?: number) {
  return createPartnerApi({ baseUrl: await serve(listener), apiKey: canaryKey, timeoutMs });
}

function answer(status: number, text: string, type = 'application/json'): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': type }).end(text);
  };
}

test('a call sends key, media type and body, and gives the answer', async () => {
  let seen: IncomingMessage | undefined;
  let sent = '';
  const api = await clientOf((request, response) => {
    seen = request;
    request.setEncoding('utf8').on('data', (chunk) => {
      sent += chunk;
    });
    request.on('end', () => {
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"message":"started"}');
    });
  });
  const result = await api.addUserVerification({ body });
  expect(result).toEqual({ data: { message: 'started' }, error: undefined, status: 201 });
  expect(seen).toMatchObject({
    method: 'POST',
    url: '/v1/user/verification',
    headers: { 'x-api-key': canaryKey, 'content-type': 'application/json' },
  });
  expect(JSON.parse(sent)).toEqual(body);
});

test('a base URL may have a path and a trailing slash', async () => {
  let url: string | undefined;
  const baseUrl = await serve((request, response) => {
    url = request.url;
    answer(201, '{"message":""}')(request, response);
  });
  await createPartnerApi({ baseUrl: `${baseUrl}/proxy/`, apiKey: 'k' }).addUserVerification({ body });
  expect(url).toBe('/proxy/v1/user/verification');
});

const p412 = '{"errorCode":"P412","errorName":"invalid-user","errorMessage":"User does not exist"}';

describe.each<[answer: string, listener: RequestListener, error: Record<string, unknown>]>([
  [
    'a documented code',
    answer(400, p412),
    { code: 'P412', status: 400, errorName: 'invalid-user', outcome: 'rejected' },
  ],
  [
    'an unknown code',
    answer(400, '{"errorCode":"P998","errorMessage":"new"}'),
    { code: 'UNKNOWN_ERROR', status: 400, errorCode: 'P998', outcome: 'unknown' },
  ],
  ['a code of another status', answer(404, p412), { code: 'UNKNOWN_ERROR', status: 404, errorCode: 'P412' }],
  ['401 without a body', answer(401, ''), { code: 'ACCESS_DENIED', status: 401, outcome: 'rejected' }],
  [
    '401 with another shape',
    answer(401, '{"message":"no"}'),
    { code: 'ACCESS_DENIED', status: 401, errorMessage: undefined },
  ],
  ['400 without a body', answer(400, ''), { code: 'INVALID_RESPONSE', status: 400, outcome: 'unknown' }],
  ['400 with null', answer(400, 'null'), { code: 'INVALID_RESPONSE', status: 400 }],
  ['400 with another shape', answer(400, JSON.stringify([echo])), { code: 'INVALID_RESPONSE', status: 400 }],
  [
    '400 in HTML',
    answer(400, `<html>P412 ${echo}</html>`, 'text/html'),
    { code: 'INVALID_RESPONSE', status: 400 },
  ],
  [
    '502 in HTML',
    answer(502, `<html>${echo}</html>`, 'text/html'),
    { code: 'UNKNOWN_ERROR', status: 502, outcome: 'unknown' },
  ],
  ['429', answer(429, ''), { code: 'UNKNOWN_ERROR', status: 429, outcome: 'rejected', retryable: true }],
  ['an undocumented success', answer(202, '{}'), { code: 'UNKNOWN_ERROR', status: 202, outcome: 'accepted' }],
  [
    '201 in HTML',
    answer(201, `<html>${echo}</html>`, 'text/html'),
    { code: 'INVALID_RESPONSE', status: 201, outcome: 'accepted' },
  ],
  [
    '201 that repeats the key',
    answer(201, echo),
    { code: 'INVALID_RESPONSE', status: 201, outcome: 'accepted' },
  ],
  [
    '201 cut off',
    answer(201, `{"message":"${canaryKey} ${body.documentNumber}`),
    { code: 'INVALID_RESPONSE', status: 201, outcome: 'accepted' },
  ],
  ['201 without a body', answer(201, ''), { code: 'INVALID_RESPONSE', status: 201, outcome: 'accepted' }],
  [
    'a reset before the answer',
    (request) => request.destroy(),
    { code: 'NETWORK_ERROR', status: undefined, outcome: 'unknown' },
  ],
  ['a 201 whose body breaks off', breakOff(201), { code: 'NETWORK_ERROR', status: 201, outcome: 'accepted' }],
  ['a 400 whose body breaks off', breakOff(400), { code: 'NETWORK_ERROR', status: 400, outcome: 'unknown' }],
  ['silence', (request) => request.resume(), { code: 'TIMEOUT', status: undefined, outcome: 'unknown' }],
  ['a body that never ends', drip, { code: 'TIMEOUT', status: 201, outcome: 'accepted' }],
])('%s', (_, listener, error) => {
  test(`gives ${error.code}, and no secret`, async () => {
    const timeoutMs = error.code === 'TIMEOUT' ? 300 : undefined;
    const result = await (await clientOf(listener, timeoutMs)).addUserVerification({ body });
    expect(result.data).toBeUndefined();
    expect(result.error).toBeInstanceOf(PartnerApiError);
    expect(result.error).toMatchObject(error);
    expect(result.status).toBe(error.status);
    const shown = `${inspect(result, { depth: Number.POSITIVE_INFINITY, showHidden: true })} ${result.error?.stack}`;
    for (const secret of [canaryKey, body.documentNumber]) expect(shown).not.toContain(secret);
  });
});

function breakOff(status: number): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-length': '1000' });
    response.write('{');
    setTimeout(() => response.destroy(), 20);
  };
}

function drip(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  response.writeHead(201);
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

test.each([
  301, 302, 303, 307, 308,
])('a %i is refused, and the other server hears nothing', async (status) => {
  const heard: string[] = [];
  const other = await serve((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  const api = await clientOf((request, response) => {
    request.resume();
    response.writeHead(status, { location: `${other}/v1/user/verification` }).end();
  });
  const { error } = await api.addUserVerification({ body });
  expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', status, outcome: 'unknown' });
  expect(heard).toEqual([]);
});

test('a refused connection gives NETWORK_ERROR with its cause', async () => {
  const api = createPartnerApi({ baseUrl: 'http://127.0.0.1:9', apiKey: 'k' });
  const { error } = await api.addUserVerification({ body });
  expect(error).toMatchObject({ code: 'NETWORK_ERROR', status: undefined });
  expect(error?.cause).toBeInstanceOf(Error);
});

test('a call can have a time limit of its own', async () => {
  const api = await clientOf((request) => request.resume());
  const { error } = await api.addUserVerification({ body }, { timeoutMs: 50 });
  expect(error?.code).toBe('TIMEOUT');
});

test('calls that share a signal leave no warning, and no timer that keeps the process alive', async () => {
  const warnings: string[] = [];
  const listen = ({ name }: Error) => warnings.push(name);
  process.on('warning', listen);
  onTestFinished(() => void process.off('warning', listen));
  const api = await clientOf(answer(201, '{"message":""}'));
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 50 }, () => api.addUserVerification({ body }, { signal })));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(warnings).toEqual([]);
  expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThan(10);
});

test('answers that nobody reads free their connections', async () => {
  const open = new Set<Socket>();
  const baseUrl = await serve(answer(202, 'x'.repeat(1_000_000)), (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const api = createPartnerApi({ baseUrl, apiKey: 'k' });
  for (let i = 0; i < 20; i++)
    expect((await api.addUserVerification({ body })).error?.code).toBe('UNKNOWN_ERROR');
  await vi.waitFor(() => expect(open.size).toBeLessThan(5));
});

describe('the signal of the caller', () => {
  test('ends a call that waits', async () => {
    const api = await clientOf((request) => request.resume());
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const { error } = await api.addUserVerification({ body }, { signal: controller.signal });
    expect(error).toMatchObject({ code: 'ABORTED', outcome: 'unknown' });
  });

  test('that has fired before keeps the call from being sent', async () => {
    let requests = 0;
    const api = await clientOf((request, response) => {
      requests++;
      answer(201, '{}')(request, response);
    });
    const { error } = await api.addUserVerification({ body }, { signal: AbortSignal.abort() });
    expect(error).toMatchObject({ code: 'ABORTED', outcome: 'rejected' });
    expect(requests).toBe(0);
  });

  test('ends a call whose fetch ignores it', async () => {
    const api = createPartnerApi({ environment: 'testing', apiKey: 'k', fetch: () => new Promise(() => {}) });
    const { error } = await api.addUserVerification({ body }, { signal: AbortSignal.timeout(50) });
    expect(error?.code).toBe('ABORTED');
  });
});

test('the time limit ends a body that ignores the signal', async () => {
  const api = createPartnerApi({
    environment: 'testing',
    apiKey: 'k',
    timeoutMs: 50,
    fetch: async () => new Response(new ReadableStream(), { status: 201 }),
  });
  const { error } = await api.addUserVerification({ body });
  expect(error).toMatchObject({ code: 'TIMEOUT', status: 201, outcome: 'accepted' });
});

test('a call sees the fetch of its own moment, so that tests can replace it', async () => {
  const api = createPartnerApi({ environment: 'testing', apiKey: 'k' });
  const original = globalThis.fetch;
  try {
    globalThis.fetch = async () => Response.json({ message: 'replaced' }, { status: 201 });
    expect((await api.addUserVerification({ body })).data).toEqual({ message: 'replaced' });
  } finally {
    globalThis.fetch = original;
  }
});

test('isPartnerApiError knows its errors, also those of another copy of the package', async () => {
  const { error } = await (await clientOf(answer(400, p412))).addUserVerification({ body });
  expect(isPartnerApiError(error)).toBe(true);

  vi.resetModules();
  const copy = await import('../../src/index.js');
  expect(copy.PartnerApiError).not.toBe(PartnerApiError);
  expect(copy.isPartnerApiError(error)).toBe(true);

  for (const other of [new Error('x'), undefined, null, 'P412', { code: 'P412' }]) {
    expect(isPartnerApiError(other)).toBe(false);
  }
});
