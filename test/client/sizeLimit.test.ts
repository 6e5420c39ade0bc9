import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi, type Fetch, type FetchResponse, type PartnerApiOptions } from '../../src/index.js';
import { type Respond, recordRequests } from './recordRequests.js';

const body = examples.addUserVerification.request.started;
const limits = { apiKey: 'key-of-a-test', maxResponseBytes: 20 };

/** A JSON object of exactly that many bytes. */
const bytes = (length: number) => `{"message":"${'x'.repeat(length - 14)}"}`;
const answer = (status: number, text: string | Buffer, headers = {}): Respond => {
  return (response) => response.writeHead(status, headers).end(text);
};

async function verify(respond: Respond, options: Partial<PartnerApiOptions> = {}) {
  const { baseUrl, requests } = await recordRequests(respond);
  const api = createPartnerApi({ ...limits, ...options, baseUrl } as PartnerApiOptions);
  return { ...(await api.addUserVerification({ body })), arrived: requests.length };
}

/** A fetch whose answers have no stream, as in React Native. */
const withoutStream: Fetch = async (url, init) => {
  const response = await fetch(url, init);
  const { status, ok, headers } = response;
  return {
    status,
    ok,
    headers,
    body: null,
    arrayBuffer: () => response.arrayBuffer(),
  } satisfies FetchResponse;
};

describe.each<[what: string, fetch: Fetch | undefined]>([
  ['the answer', undefined],
  ['the answer of a fetch without streams', withoutStream],
])('maxResponseBytes limits %s:', (_, fetch) => {
  test('exactly so many bytes are read', async () => {
    const { data } = await verify(answer(201, bytes(20)), { fetch });
    expect(data).toEqual({ message: 'xxxxxx' });
  });

  test.each([
    [201, 'accepted'],
    [400, 'unknown'],
    [502, 'unknown'],
  ])('one byte more with status %i is INVALID_RESPONSE, outcome %s', async (status, outcome) => {
    const { error, arrived } = await verify(answer(status, bytes(21)), { fetch, retries: 2 });
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', status, outcome });
    expect(arrived).toBe(1);
  });

  test('one byte more with 401 is INVALID_RESPONSE, outcome rejected, since no code of the body is needed', async () => {
    const { error } = await verify(answer(401, bytes(21)), { fetch });
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', status: 401, outcome: 'rejected' });
  });

  test('one byte more with 429 is INVALID_RESPONSE, outcome rejected, and the call may be repeated', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { error, arrived } = await verify(answer(429, bytes(21), { 'retry-after': '0' }), {
      fetch,
      retries: 2,
    });
    vi.restoreAllMocks();
    expect(error).toMatchObject({ status: 429, outcome: 'rejected', retryAfterMs: 0 });
    expect(arrived).toBe(3);
  });
});

test('the limit counts the bytes after decompression', async () => {
  const headers = { 'content-encoding': 'gzip' };
  const { error } = await verify(answer(201, gzipSync(bytes(1000)), headers), { maxResponseBytes: 100 });
  expect(error).toMatchObject({ code: 'INVALID_RESPONSE', status: 201, outcome: 'accepted' });
  const { data } = await verify(answer(201, gzipSync(bytes(1000)), headers), { maxResponseBytes: 1000 });
  expect(data?.message).toHaveLength(986);
});

test('an answer that never ends is refused once it is too large', async () => {
  let closed = false;
  const { error } = await verify((response) => {
    response.writeHead(201);
    const timer = setInterval(() => response.write('x'.repeat(10)), 5);
    response.on('close', () => {
      clearInterval(timer);
      closed = true;
    });
  });
  expect(error).toMatchObject({ code: 'INVALID_RESPONSE', outcome: 'accepted' });
  await vi.waitFor(() => expect(closed).toBe(true));
});

test('by default, an answer may have 10 MiB', async () => {
  const most = 10 * 1024 * 1024;
  const { data } = await verify(answer(201, bytes(most)), { maxResponseBytes: undefined });
  expect(data?.message).toHaveLength(most - 14);
  const { error } = await verify(answer(201, bytes(most + 1)), { maxResponseBytes: undefined });
  expect(error?.code).toBe('INVALID_RESPONSE');
});
