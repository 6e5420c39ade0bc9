import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { createMockFetch, faultUser, scenarioUser } from '../../src/testing.js';

const body = examples.addUserVerification.request.started;
const url = 'https://partner-api-stage.p100.io/v1/user/verification';
const init = {
  method: 'POST',
  headers: { 'x-api-key': 'key', 'content-type': 'application/json' },
  body: JSON.stringify(body),
};

describe('createMockFetch accepts the same arguments as fetch:', () => {
  const mockFetch = createMockFetch();

  test.each<[what: string, call: () => Promise<Response>]>([
    ['a string and options', () => mockFetch(url, init)],
    ['a URL', () => mockFetch(new URL(url), init)],
    ['a Request', () => mockFetch(new Request(url, init))],
    [
      'a Request and options',
      () => mockFetch(new Request(url, { ...init, body: '{}' }), { body: init.body }),
    ],
    ['Headers', () => mockFetch(url, { ...init, headers: new Headers(init.headers) })],
    ['a method in lower case', () => mockFetch(url, { ...init, method: 'post' })],
    ['bytes', () => mockFetch(url, { ...init, body: new TextEncoder().encode(init.body) })],
    ['a Blob', () => mockFetch(url, { ...init, body: new Blob([init.body]) })],
    ['a stream', () => mockFetch(url, { ...init, body: new Blob([init.body]).stream() })],
    ['another host', () => mockFetch('http://localhost:1/v1/user/verification', init)],
  ])('%s', async (_, call) => {
    const response = await call();
    expect([response.status, await response.json()]).toEqual([
      201,
      examples.addUserVerification.responses[201].started,
    ]);
  });

  test('an upload', async () => {
    const form = new FormData();
    form.append('files', new Blob(['%PDF-1.7'], { type: 'application/pdf' }));
    const upload = { method: 'POST', headers: { 'x-api-key': 'key' }, body: form };
    expect((await mockFetch('https://x/v1/user/poa-files/1', upload)).status).toBe(201);
    expect((await mockFetch(new Request('https://x/v1/user/poa-files/1', upload))).status).toBe(201);
  });
});

test('an upload without files is refused', async () => {
  const empty = { method: 'POST', headers: { 'x-api-key': 'key' }, body: new FormData() };
  expect((await createMockFetch()('https://x/v1/user/poa-files/1', empty)).status).toBe(400);
});

test('an invalid URL rejects as in fetch', async () => {
  await expect(createMockFetch()('v1')).rejects.toThrow(TypeError);
});

const slow = JSON.stringify({ ...body, externalUserId: faultUser('SLOW_BODY') });

describe('a signal aborts', () => {
  const mockFetch = createMockFetch();

  test('a call before it begins', async () => {
    await expect(mockFetch(url, { ...init, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await expect(mockFetch(new Request(url, { ...init, signal: AbortSignal.abort() }))).rejects.toMatchObject(
      { name: 'AbortError' },
    );
  });

  test('a call that has begun', async () => {
    const controller = new AbortController();
    const answer = mockFetch(url, { ...init, signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a slow body', async () => {
    const controller = new AbortController();
    const response = await mockFetch(url, { ...init, body: slow, signal: controller.signal });
    expect(response.status).toBe(201);
    const text = response.text();
    controller.abort();
    await expect(text).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test.each(['follow', 'error', undefined] as const)(
  'a redirect fails as in fetch with redirect: %s',
  async (redirect) => {
    const sent = {
      ...init,
      body: JSON.stringify({ ...body, externalUserId: faultUser('CROSS_ORIGIN_REDIRECT') }),
    };
    await expect(createMockFetch()(url, { ...sent, ...(redirect && { redirect }) })).rejects.toThrow(
      TypeError,
    );
  },
);

test('the body of a response can be cancelled without reading it', async () => {
  const response = await createMockFetch()(url, { ...init, body: slow });
  await response.body?.cancel();
});

test('a slow body arrives at one byte per second', async () => {
  const response = await createMockFetch()(url, { ...init, body: slow });
  const reader = response.body?.getReader();
  const start = performance.now();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toBe('{');
  expect(performance.now() - start).toBeGreaterThan(900);
  await reader?.cancel();
});

describe('with MSW', () => {
  const mockFetch = createMockFetch();
  const server = setupServer(
    http.all('https://partner-api-stage.p100.io/*', ({ request }) =>
      mockFetch(request, { redirect: 'manual' }).catch(() => HttpResponse.error()),
    ),
  );
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  const api = createPartnerApi({ environment: 'testing', apiKey: 'key-of-a-test' });
  const about = (externalUserId: string) => api.addUserVerification({ body: { ...body, externalUserId } });

  test('the unchanged client gets the response of every scenario', async () => {
    expect((await about('user-1')).data).toEqual(examples.addUserVerification.responses[201].started);
    expect((await about(scenarioUser('P427'))).error).toMatchObject({ code: 'P427', status: 404 });
    expect((await about(faultUser('BAD_GATEWAY'))).error).toMatchObject({
      code: 'UNKNOWN_ERROR',
      status: 502,
    });
    expect((await about(faultUser('CONNECTION_RESET'))).error).toMatchObject({ code: 'NETWORK_ERROR' });
    expect((await about(faultUser('CROSS_ORIGIN_REDIRECT'))).error).toMatchObject({
      code: 'REDIRECT_REFUSED',
    });
  });
});
