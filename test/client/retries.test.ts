import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { backoff } from '../../src/client/backoff.js';
import { retryAfterMsOf } from '../../src/client/retryAfterMsOf.js';
import { createPartnerApi, PartnerApiError, type PartnerApiOptions } from '../../src/index.js';
import { contract } from '../support/contract/contract.js';
import { serve } from '../support/servers/serve.js';

afterEach(() => vi.restoreAllMocks());

const body = examples.addUserVerification.request.started;

type Respond = (response: ServerResponse, attempt: number) => void;

/** Returns a client of a server that answers with `respond`, and the times at which the attempts arrived. */
async function clientOf(respond: Respond, options: Partial<PartnerApiOptions> = {}) {
  const arrivals: number[] = [];
  const baseUrl = await serve((request, response) => {
    request.resume();
    arrivals.push(performance.now());
    respond(response, arrivals.length);
  });
  const api = createPartnerApi({ ...options, baseUrl, apiKey: 'key-of-a-test' } as PartnerApiOptions);
  return { api, arrivals };
}

/** Answers the first attempt with `status`, and later ones with success. */
function atFirst(status: number, text: string, headers = {}): Respond {
  return (response, attempt) => {
    if (attempt > 1) response.writeHead(201).end('{"message":"started"}');
    else response.writeHead(status, headers).end(text);
  };
}

const started = { data: { message: 'started' }, error: undefined, status: 201 };
const coded = (errorCode: string) => JSON.stringify({ errorCode, errorMessage: 'x' });

const traits = Object.entries(contract.components?.examples ?? {}).flatMap(([code, example]) => {
  const error = (example as { 'x-error'?: { retryable: boolean; outcome: string } })['x-error'];
  return error ? [{ code, ...error }] : [];
});

describe('a call is repeated', () => {
  test('after 429', async () => {
    const { api, arrivals } = await clientOf(atFirst(429, ''));
    expect(await api.addUserVerification({ body }, { retries: 1 })).toMatchObject(started);
    expect(arrivals).toHaveLength(2);
  });

  test('after a code that the contract marks as retryable', async () => {
    const { api } = await clientOf(atFirst(400, coded('P501')));
    expect(await api.addUserVerification({ body }, { retries: 1 })).toMatchObject(started);
  });

  test('as often as the retries of the client, unless the call sets its own', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { api, arrivals } = await clientOf((response) => response.writeHead(429).end(), { retries: 3 });
    expect((await api.addUserVerification({ body })).error).toMatchObject({ status: 429 });
    expect(arrivals).toHaveLength(4);
    await api.addUserVerification({ body }, { retries: 0 });
    expect(arrivals).toHaveLength(5);
  });

  test('with the same body, also if it is a form with files', async () => {
    const bodies: string[] = [];
    const baseUrl = await serve(async (request, response) => {
      let text = '';
      for await (const chunk of request.setEncoding('utf8')) text += chunk;
      bodies.push(text.replaceAll(/-{2,}[^\r\n]*/g, ''));
      response.writeHead(bodies.length > 1 ? 201 : 429).end('{}');
    });
    const api = createPartnerApi({ baseUrl, apiKey: 'key-of-a-test', retries: 1 });
    const files = [new Blob(['the file'], { type: 'application/pdf' })];
    await api.addPoaFile({ path: { externalUserId: '1' }, body: { files } });
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toContain('the file');
    expect(bodies[1]).toBe(bodies[0]);
  });
});

describe('a call is not repeated', () => {
  test.each<[what: string, respond: Respond]>([
    ['if retries is not set', (response) => response.writeHead(429).end()],
    ...traits
      .filter(({ retryable, outcome }) => !retryable || outcome !== 'rejected')
      .filter(({ code }) => code in examples.addUserVerification.responses[400])
      .map(({ code }): [string, Respond] => [
        `after ${code}`,
        (response) => response.writeHead(400).end(coded(code)),
      ]),
  ])('%s', async (what, respond) => {
    const { api, arrivals } = await clientOf(respond);
    const retries = what === 'if retries is not set' ? undefined : 3;
    const { error } = await api.addUserVerification({ body }, { retries });
    expect(error).toBeDefined();
    expect(arrivals).toHaveLength(1);
  });

  test('after a time-out', async () => {
    const { api, arrivals } = await clientOf(() => {});
    const { error } = await api.addUserVerification({ body }, { retries: 3, timeoutMs: 100 });
    expect(error?.code).toBe('TIMEOUT');
    expect(arrivals).toHaveLength(1);
  });

  test('if Retry-After is longer than the time limit of the call', async () => {
    const { api, arrivals } = await clientOf(atFirst(429, '', { 'retry-after': '31536000' }));
    const { error } = await api.addUserVerification({ body }, { retries: 3 });
    expect(error).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    expect(arrivals).toHaveLength(1);
  });
});

test('a retry waits for the time of Retry-After', async () => {
  const { api, arrivals } = await clientOf(atFirst(429, '', { 'retry-after': '1' }));
  await api.addUserVerification({ body }, { retries: 1 });
  const [first = 0, second = 0] = arrivals;
  expect(second - first).toBeGreaterThanOrEqual(990);
});

test('one time limit is for all attempts, and if it leaves no time to wait, the last error is returned', async () => {
  // Every wait takes 500 ms. The limit leaves time for one wait, and almost 450 ms for the attempts.
  let attempt = 0;
  vi.spyOn(Math, 'random').mockImplementation(() => 500 / (250 * 2 ** ++attempt));
  const { api, arrivals } = await clientOf((response) => response.writeHead(429).end());
  const { error } = await api.addUserVerification({ body }, { retries: 50, timeoutMs: 950 });
  expect(error).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
  expect(arrivals).toHaveLength(2);
});

describe('a signal immediately ends the wait between two attempts', () => {
  const busy: Respond = (response) => response.writeHead(429, { 'retry-after': '20' }).end();

  test('and leaves no timer', async () => {
    const [set, clear] = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'clearTimeout')];
    const { api, arrivals } = await clientOf(busy);
    const controller = new AbortController();
    const call = api.addUserVerification({ body }, { retries: 1, signal: controller.signal });
    const waits = () =>
      set.mock.calls.flatMap(([, delay = 0], i) => (delay >= 20_000 && delay < 30_000 ? [i] : []));
    await vi.waitFor(() => expect(waits()).toHaveLength(1));
    controller.abort();
    expect((await call).error).toMatchObject({ code: 'ABORTED', outcome: 'rejected' });
    expect(arrivals).toHaveLength(1);
    for (const i of waits()) expect(clear).toHaveBeenCalledWith(set.mock.results[i]?.value);
  });

  test('also if it fires when the answer arrives', async () => {
    const controller = new AbortController();
    const { api } = await clientOf(busy, { onResponse: () => controller.abort() });
    const start = performance.now();
    const { error } = await api.addUserVerification({ body }, { retries: 1, signal: controller.signal });
    expect(error?.code).toBe('ABORTED');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('the wait before a retry', () => {
  const error = (retryAfterMs?: number) =>
    new PartnerApiError('ANY', { operationId: 'any', status: 429, retryAfterMs });

  test.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
    [9, 8000],
    [2000, 8000],
  ])('number %i is a random time from 0 to %i ms', (attempt, most) => {
    const random = vi.spyOn(Math, 'random');
    expect(random.mockReturnValue(0) && backoff(attempt, error())).toBe(0);
    expect(random.mockReturnValue(0.5) && backoff(attempt, error())).toBe(most / 2);
    expect(random.mockReturnValue(1) && backoff(attempt, error())).toBe(most);
  });

  test('is added to the time of Retry-After', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(backoff(1, error(3000))).toBe(3250);
  });
});

test.each<[retryAfter: string | null, milliseconds: number | undefined]>([
  ['3', 3000],
  ['0', 0],
  ['-5', 0],
  ['', undefined],
  [null, undefined],
  ['soon', undefined],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['31536000', 31_536_000_000],
])('a Retry-After of %j asks to wait %s ms', (retryAfter, milliseconds) => {
  expect(retryAfterMsOf(retryAfter)).toBe(milliseconds);
});

test('a Retry-After that is a date asks to wait until then', () => {
  const wait = retryAfterMsOf(new Date(Date.now() + 60_000).toUTCString());
  expect(wait).toBeGreaterThan(58_000);
  expect(wait).toBeLessThanOrEqual(60_000);
});

test('an error has the time of Retry-After, in milliseconds', async () => {
  const { api } = await clientOf(atFirst(429, '', { 'retry-after': '7' }));
  const { error } = await api.addUserVerification({ body });
  expect(error).toMatchObject({ code: 'RATE_LIMITED', retryable: true, retryAfterMs: 7000 });
});
