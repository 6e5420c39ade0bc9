import { inspect } from 'node:util';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import manifest from '../../package.json' with { type: 'json' };
import { type Attempt, createPartnerApi, type PartnerApiOptions, request } from '../../src/index.js';
import { recordRequests, started } from './recordRequests.js';

afterEach(() => vi.restoreAllMocks());

const body = examples.addUserVerification.request.started;
const apiKey = 'key-of-a-test';

async function clientOf(options: Partial<PartnerApiOptions> = {}, respond = started) {
  const { baseUrl, requests } = await recordRequests(respond);
  return { api: createPartnerApi({ apiKey, ...options, baseUrl } as PartnerApiOptions), requests };
}

describe('the headers of a call', () => {
  test('arrive, for a method and for request()', async () => {
    const { api, requests } = await clientOf();
    const headers = { traceparent: '00-1-2-01', 'X-Tenant': 'a' };
    await api.addUserVerification({ body }, { headers });
    await request(api, { method: 'GET', path: '/v1/any' }, { headers });
    expect(requests).toHaveLength(2);
    for (const { headers } of requests) {
      expect(headers).toMatchObject({ traceparent: '00-1-2-01', 'x-tenant': 'a', 'x-api-key': apiKey });
    }
  });

  test.each([['x-api-key'], ['X-Api-Key'], ['X-API-KEY']])(
    "do not replace the client's own, here %s",
    async (name) => {
      const { api, requests } = await clientOf();
      const headers = {
        [name]: 'foreign',
        accept: 'text/html',
        'Content-Type': 'text/plain',
        'User-Agent': 'other',
      };
      await api.addUserVerification({ body }, { headers });
      expect(requests[0]?.headers).toMatchObject({
        'x-api-key': apiKey,
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': `partner-api/${manifest.version}`,
      });
    },
  );

  test('are of this call only', async () => {
    const { api, requests } = await clientOf();
    await api.addUserVerification({ body }, { headers: { 'x-first': '1' } });
    await api.addUserVerification({ body });
    expect(requests.map(({ headers }) => headers['x-first'])).toEqual(['1', undefined]);
  });

  test('are sent with every attempt', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { api, requests } = await clientOf({ retries: 2 }, (response) => response.writeHead(429).end());
    await api.addUserVerification({ body }, { headers: { 'x-a': '1' } });
    expect(requests.map(({ headers }) => headers['x-a'])).toEqual(['1', '1', '1']);
  });
});

describe('the headers that onRequest adds', () => {
  test('arrive with their attempt', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { api, requests } = await clientOf(
      {
        retries: 1,
        onRequest: ({ headers, callId, attempt }) => {
          headers.traceparent = `${callId}-${attempt}`;
        },
      },
      (response) => response.writeHead(429).end(),
    );
    await api.addUserVerification({ body }, { headers: { 'x-a': '1' } });
    const [first, second] = requests.map(({ headers }) => headers.traceparent);
    expect(first).toMatch(/-1$/);
    expect(second).toBe(first?.toString().replace(/1$/, '2'));
    expect(requests[1]?.headers).toMatchObject({ 'x-a': '1', 'x-api-key': apiKey });
  });

  test("do not replace the client's own or those of the call", async () => {
    const { api, requests } = await clientOf({
      onRequest: ({ headers }) => {
        Object.assign(headers, { 'X-Api-Key': 'foreign', 'x-a': 'hook', 'content-type': 'text/plain' });
      },
    });
    await api.addUserVerification({ body }, { headers: { 'x-a': 'call' } });
    expect(requests[0]?.headers).toMatchObject({
      'x-api-key': apiKey,
      'x-a': 'call',
      'content-type': 'application/json',
    });
  });

  test.each<[what: string, headers: Record<string, string>]>([
    ['an invalid value', { traceparent: 'a\nb' }],
    ['an invalid name', { 'trace parent': '1' }],
  ])('are left out and logged if there is %s, and the call goes on', async (_, added) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { api, requests } = await clientOf({
      onRequest: ({ headers }) => void Object.assign(headers, added),
    });
    expect((await api.addUserVerification({ body })).data).toEqual({ message: 'started' });
    expect(requests[0]?.headers['x-api-key']).toBe(apiKey);
    expect(log).toHaveBeenCalledWith(expect.any(TypeError));
    expect(inspect(log.mock.calls)).not.toContain(apiKey);
  });

  test('are left out if they come too late', async () => {
    const { api, requests } = await clientOf({
      onRequest: async ({ headers }) => {
        await null;
        headers['x-late'] = '1';
      },
    });
    await api.addUserVerification({ body });
    expect(requests[0]?.headers).not.toHaveProperty('x-late');
  });
});

test('callId is the same for all attempts and hooks of a call, and differs between calls', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const ids: string[] = [];
  const record = ({ callId }: Attempt) => void ids.push(callId);
  const { api } = await clientOf({ retries: 1, onRequest: record, onResponse: record }, (response) =>
    response.writeHead(429).end(),
  );
  await api.addUserVerification({ body });
  await api.addUserVerification({ body });
  expect(ids).toHaveLength(8);
  expect(new Set(ids.slice(0, 4)).size).toBe(1);
  expect(new Set(ids.slice(4)).size).toBe(1);
  expect(ids[4]).not.toBe(ids[0]);
});

test.each<[what: string, log: () => never | Promise<never>]>([
  [
    'throws',
    () => {
      throw new Error('no console');
    },
  ],
  ['rejects', () => Promise.reject(new Error('no console'))],
])('a console.error that %s harms no call', async (_, log) => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  onTestFinished(() => void process.off('unhandledRejection', unhandled));
  vi.spyOn(console, 'error').mockImplementation(log);
  const fail = () => {
    throw new Error('mistake in a hook');
  };
  const { api } = await clientOf({ onRequest: fail, onResponse: fail });
  expect((await api.addUserVerification({ body })).data).toEqual({ message: 'started' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(console.error).toHaveBeenCalledTimes(2);
  expect(unhandled).not.toHaveBeenCalled();
});

describe('the headers of the answer', () => {
  test('are on a success', async () => {
    const { api } = await clientOf({}, (response) =>
      response.writeHead(201, { 'X-Request-Id': 'r-1' }).end('{"message":"started"}'),
    );
    const { headers } = await api.addUserVerification({ body });
    expect(headers.get('x-request-id')).toBe('r-1');
    expect(headers.get('X-REQUEST-ID')).toBe('r-1');
    expect(headers.get('x-other')).toBeNull();
  });

  test('are on an error, and the same on the result', async () => {
    const { api } = await clientOf({}, (response) =>
      response.writeHead(400, { 'x-request-id': 'r-2' }).end('{"errorCode":"P412"}'),
    );
    const { error, headers } = await api.addUserVerification({ body });
    expect(error?.headers.get('x-request-id')).toBe('r-2');
    expect(headers.get('x-request-id')).toBe('r-2');
  });

  test('are of the last attempt', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { api } = await clientOf({ retries: 1 }, (response, number) =>
      response.writeHead(429, { 'x-number': number }).end(),
    );
    const { headers } = await api.addUserVerification({ body });
    expect(headers.get('x-number')).toBe('2');
  });

  test('are none if no answer arrived', async () => {
    const { api } = await clientOf({}, (response) => response.destroy());
    const { error, headers } = await api.addUserVerification({ body });
    expect(error?.headers.get('content-type')).toBeNull();
    expect(headers.get('content-type')).toBeNull();
  });

  test('have the key and personal values redacted', async () => {
    const { api } = await clientOf({}, (response) =>
      response
        .writeHead(400, { 'x-echo': `${body.externalUserId} ${apiKey} P412` })
        .end('{"errorCode":"P412"}'),
    );
    const { error, headers } = await api.addUserVerification({ body });
    expect(error?.headers.get('x-echo')).toBe('[redacted] [redacted] P412');
    expect(headers.get('x-echo')).toBe('[redacted] [redacted] P412');
  });

  test('are in no log line of the error', async () => {
    const { api } = await clientOf({}, (response) =>
      response.writeHead(400, { 'x-request-id': 'canary' }).end('{"errorCode":"P412"}'),
    );
    const { error } = await api.addUserVerification({ body });
    const log = [JSON.stringify(error), inspect(error, { depth: 9 }), String(error), { ...error }];
    expect(inspect(log)).not.toContain('canary');
    expect(Object.keys(error ?? {})).not.toContain('headers');
  });
});
