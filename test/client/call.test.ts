import type { IncomingMessage, RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi, isPartnerApiError, PartnerApiError } from '../../src/index.js';
import { serve } from '../support/servers/serve.js';

const body = examples.addUserVerification.request.started;
const apiKey = 'key-of-a-test';

async function clientOf(listener: RequestListener, timeoutMs?: number) {
  return createPartnerApi({ baseUrl: await serve(listener), apiKey, timeoutMs });
}

function answer(status: number, text: string, type = 'application/json'): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': type }).end(text);
  };
}

test('a call sends key, media type and body, and returns the answer', async () => {
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
  expect(result).toMatchObject({ data: { message: 'started' }, error: undefined, status: 201 });
  expect(seen).toMatchObject({
    method: 'POST',
    url: '/v1/user/verification',
    headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
  });
  expect(JSON.parse(sent)).toEqual(body);
});

test('a base URL may have a path and a trailing slash', async () => {
  let url: string | undefined;
  const baseUrl = await serve((request, response) => {
    url = request.url;
    answer(201, '{"message":""}')(request, response);
  });
  await createPartnerApi({ baseUrl: `${baseUrl}/proxy/`, apiKey }).addUserVerification({ body });
  expect(url).toBe('/proxy/v1/user/verification');
});

const p412 = '{"errorCode":"P412","errorName":"invalid-user","errorMessage":"User does not exist"}';

test('a call can have a time limit of its own', async () => {
  const api = await clientOf((request) => request.resume());
  const { error } = await api.addUserVerification({ body }, { timeoutMs: 50 });
  expect(error?.code).toBe('TIMEOUT');
});

test('calls that share a signal cause no warning, and leave no timer that keeps the process alive', async () => {
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

test.each([
  [202, 'UNKNOWN_ERROR'],
  [307, 'REDIRECT_REFUSED'],
])('status %i, whose body is not read, frees its connection', async (status, code) => {
  const open = new Set<Socket>();
  const baseUrl = await serve(answer(status, 'x'.repeat(1_000_000)), (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  const api = createPartnerApi({ baseUrl, apiKey });
  for (let i = 0; i < 20; i++) expect((await api.addUserVerification({ body })).error?.code).toBe(code);
  await vi.waitFor(() => expect(open.size).toBeLessThan(5));
});

test.each([
  { timeoutMs: 0 },
  { timeoutMs: Number.NaN },
  { timeoutMs: '5000' as never },
  { retries: -1 },
  { retries: '2' as never },
])('a call with %j is refused before anything is sent', async (options) => {
  const fetch = vi.fn();
  const api = createPartnerApi({ environment: 'testing', apiKey, fetch });
  await expect(api.addUserVerification({ body }, options)).rejects.toThrow(TypeError);
  expect(fetch).not.toHaveBeenCalled();
});

test('a call whose signal has already fired is not sent', async () => {
  const fetch = vi.fn();
  const api = createPartnerApi({ environment: 'testing', apiKey, fetch });
  const { error } = await api.addUserVerification({ body }, { signal: AbortSignal.abort() });
  expect(error?.code).toBe('ABORTED');
  expect(fetch).not.toHaveBeenCalled();
});

test('the signal ends a call even if fetch ignores the signal', async () => {
  const api = createPartnerApi({ environment: 'testing', apiKey, fetch: () => new Promise(() => {}) });
  const { error } = await api.addUserVerification({ body }, { signal: AbortSignal.timeout(50) });
  expect(error?.code).toBe('ABORTED');
});

test('the time limit ends a call even if its response body ignores the signal', async () => {
  const api = createPartnerApi({
    environment: 'testing',
    apiKey,
    timeoutMs: 50,
    fetch: async () => new Response(new ReadableStream(), { status: 201 }),
  });
  const { error } = await api.addUserVerification({ body });
  expect(error).toMatchObject({ code: 'TIMEOUT', status: 201, outcome: 'accepted' });
});

test('a call uses the global fetch at the time of the call, so that tests can replace it', async () => {
  const api = createPartnerApi({ environment: 'testing', apiKey });
  const original = globalThis.fetch;
  try {
    globalThis.fetch = async () => Response.json({ message: 'replaced' }, { status: 201 });
    expect((await api.addUserVerification({ body })).data).toEqual({ message: 'replaced' });
  } finally {
    globalThis.fetch = original;
  }
});

test('isPartnerApiError returns true for an error of the client, also for another copy of the package', async () => {
  const { error } = await (await clientOf(answer(400, p412))).addUserVerification({ body });
  expect(isPartnerApiError(error)).toBe(true);

  vi.resetModules();
  const copy = await import('../../src/index.js');
  expect(copy.PartnerApiError).not.toBe(PartnerApiError);
  expect(copy.isPartnerApiError(error)).toBe(true);
});

test.each([[new Error('x')], [undefined], [null], ['P412'], [{ code: 'P412' }]])(
  'isPartnerApiError returns false for %s',
  (other) => {
    expect(isPartnerApiError(other)).toBe(false);
  },
);
