import { describe, expect, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { type Attempt, type AttemptResult, createPartnerApi } from '../../src/index.js';
import { serve } from '../support/servers/serve.js';

const body = examples.addUserVerification.request.started;
const apiKey = 'key-of-a-test';

/** A service that answers 429 first, and then with success. */
async function busyService(): Promise<string> {
  let requests = 0;
  return serve((request, response) => {
    request.resume();
    response.writeHead(++requests === 1 ? 429 : 201).end('{"message":"started"}');
  });
}

const about = { operationId: 'addUserVerification', method: 'POST', path: '/v1/user/verification' };

test('the hooks are called before and after each attempt', async () => {
  const events: unknown[] = [];
  const api = createPartnerApi({
    baseUrl: await busyService(),
    apiKey,
    retries: 1,
    onRequest: (attempt) => events.push(attempt),
    onResponse: (result) => events.push(result),
  });
  await api.addUserVerification({ body });
  const durationMs = expect.any(Number);
  const [{ callId }] = events as [Attempt];
  expect(callId).toMatch(/^[0-9a-f-]{36}$/);
  expect(events).toEqual([
    { callId, ...about, attempt: 1, headers: {} },
    { callId, ...about, attempt: 1, status: 429, code: 'RATE_LIMITED', durationMs },
    { callId, ...about, attempt: 2, headers: {} },
    { callId, ...about, attempt: 2, status: 201, code: undefined, durationMs },
  ]);
});

test('durationMs includes the response body, in milliseconds', async () => {
  const results: AttemptResult[] = [];
  const baseUrl = await serve((request, response) => {
    request.resume();
    response.writeHead(201).flushHeaders();
    setTimeout(() => response.end('{"message":"started"}'), 200);
  });
  const api = createPartnerApi({ baseUrl, apiKey, onResponse: (result) => void results.push(result) });
  const start = performance.now();
  await api.addUserVerification({ body });
  expect(results[0]?.durationMs).toBeGreaterThan(190);
  expect(results[0]?.durationMs).toBeLessThanOrEqual(performance.now() - start);
});

test('the path is the template, without the id of the user', async () => {
  const paths: string[] = [];
  const baseUrl = await serve((_, response) => response.writeHead(200).end('{}'));
  const api = createPartnerApi({ baseUrl, apiKey, onRequest: ({ path }) => void paths.push(path) });
  await api.getUserBalances({ path: { externalUserId: 'user-1' } });
  expect(paths).toEqual(['/v1/user/balances/{externalUserId}']);
});

test('onResponse is also called for an attempt without an answer', async () => {
  const results: AttemptResult[] = [];
  const baseUrl = await serve((request) => request.destroy());
  const api = createPartnerApi({ baseUrl, apiKey, onResponse: (result) => void results.push(result) });
  await api.addUserVerification({ body });
  expect(results).toMatchObject([{ code: 'NETWORK_ERROR', status: undefined }]);
});

test('no hook is called for a call that is aborted before it is sent', async () => {
  const hook = vi.fn();
  const api = createPartnerApi({ environment: 'testing', apiKey, onRequest: hook, onResponse: hook });
  await api.addUserVerification({ body }, { signal: AbortSignal.abort() });
  expect(hook).not.toHaveBeenCalled();
});

describe.each<[what: string, hook: () => void]>([
  [
    'throws',
    () => {
      throw new Error('mistake in a hook');
    },
  ],
  ['rejects', () => Promise.reject(new Error('mistake in a hook'))],
])('a hook that %s', (_, hook) => {
  test('does not affect the call, and its error is written to the console', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fetch = async () => Response.json({ message: 'started' }, { status: 201 });
    const api = createPartnerApi({
      environment: 'testing',
      apiKey,
      fetch,
      onRequest: hook,
      onResponse: hook,
    });
    expect((await api.addUserVerification({ body })).data).toEqual({ message: 'started' });
    await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(2));
    expect(log).toHaveBeenCalledWith(new Error('mistake in a hook'));
    log.mockRestore();
  });
});
