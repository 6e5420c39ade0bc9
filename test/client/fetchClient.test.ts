import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import {
  createFetchClient,
  type FetchClientOptions,
  isPartnerApiError,
  type PartnerApiError,
} from '../../src/openapi-fetch.js';
import { pathValues } from '../../src/openapiFetch/pathValues.js';
import { canaries, faults } from './faultCases.js';
import { recordOutputs, secret } from './recordOutputs.js';
import { type Respond, recordRequests, started } from './recordRequests.js';

const body = examples.addUserVerification.request.started;
const apiKey = 'key-of-a-test';
const verification = '/v1/user/verification';

async function clientOf(respond: Respond = started, options: Partial<FetchClientOptions> = {}) {
  const { baseUrl, requests } = await recordRequests(respond);
  const client = createFetchClient({ apiKey, ...options, baseUrl } as FetchClientOptions);
  return { client, baseUrl, requests };
}

const answer = (status: number, text: string): Respond => {
  return (response) => response.writeHead(status, { 'content-type': 'application/json' }).end(text);
};

describe('a client of createFetchClient', () => {
  test('sends key, path, query and JSON, and returns data', async () => {
    const { client, requests } = await clientOf();
    const { data, error, response } = await client.POST(verification, { body });
    expect({ data, error, status: response.status }).toEqual({
      data: { message: 'started' },
      error: undefined,
      status: 201,
    });
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: verification,
        headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
      },
    ]);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual(body);
  });

  test('returns the body of an error', async () => {
    const { client } = await clientOf(answer(400, '{"errorCode":"P412","errorMessage":"x"}'));
    const { data, error, response } = await client.POST(verification, { body });
    expect(data).toBeUndefined();
    expect(error).toEqual({ errorCode: 'P412', errorMessage: 'x' });
    expect(response.status).toBe(400);
  });

  test('returns an error that is no JSON as text', async () => {
    const { client } = await clientOf(answer(502, '<html>'));
    const { error, response } = await client.POST(verification, { body });
    expect(error).toBe('<html>');
    expect(response.status).toBe(502);
  });

  test('returns the headers of an answer', async () => {
    const { client } = await clientOf((response) =>
      response
        .writeHead(201, { 'x-request-id': 'r-1', 'content-encoding': 'gzip' })
        .end(gzipSync('{"message":"started"}')),
    );
    const { data, response } = await client.POST(verification, { body });
    expect(data).toEqual({ message: 'started' });
    expect(response.headers.get('x-request-id')).toBe('r-1');
  });

  test('returns no data for 204', async () => {
    const { client } = await clientOf((response) => response.writeHead(204).end());
    const { data, error, response } = await client.GET('/v1/partner/balances');
    expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
  });

  test('fills in a path', async () => {
    const { client, requests } = await clientOf(answer(200, '{}'));
    await client.GET('/v1/user/balances/{externalUserId}', { params: { path: { externalUserId: 'a/b' } } });
    expect(requests[0]?.url).toBe('/v1/user/balances/a%2Fb');
  });

  test.each(['..', '.', ''])('refuses the path parameter %j, and sends nothing', async (externalUserId) => {
    const { client, requests } = await clientOf(answer(200, '{}'));
    const call = client.GET('/v1/user/balances/{externalUserId}', { params: { path: { externalUserId } } });
    await expect(call).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(0);
  });

  test('refuses a path whose number of segments has changed', () => {
    expect(pathValues('/a/1/b/2?c=/', '/a/{x}/b/{y}')).toEqual({ '{x}': '1', '{y}': '2' });
    expect(() => pathValues('/b/c', '/a/{x}/b/c')).toThrow(TypeError);
  });

  test('uploads a file as a form', async () => {
    const { client, requests } = await clientOf(answer(201, '{}'));
    const file = new File(['the file'], 'a.pdf', { type: 'application/pdf' });
    const { error } = await client.POST('/v1/user/poa-files/{externalUserId}', {
      params: { path: { externalUserId: 'u' } },
      body: { files: [file] as never },
    });
    expect(error).toBeUndefined();
    expect(requests[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(requests[0]?.body).toMatch(
      /name="files"; filename="a.pdf"\r\nContent-Type: application\/pdf\r\n\r\nthe file/,
    );
  });

  test('lets a middleware change the request and the answer', async () => {
    const { client, requests } = await clientOf();
    client.use({
      onRequest: ({ request }) => {
        request.headers.set('traceparent', '00-1-2-01');
        return new Request(request, { headers: request.headers });
      },
      onResponse: () => Response.json({ message: 'changed' }, { status: 201 }),
    });
    expect((await client.POST(verification, { body })).data).toEqual({ message: 'changed' });
    expect(requests[0]?.headers).toMatchObject({ traceparent: '00-1-2-01', 'x-api-key': apiKey });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual(body);
  });

  test('sends nothing twice', async () => {
    const { client, requests } = await clientOf((response) =>
      response.writeHead(429, { 'retry-after': '0' }).end(),
    );
    await client.POST(verification, { body });
    expect(requests).toHaveLength(1);
  });
});

describe('the key', () => {
  test('cannot be replaced by a header', async () => {
    const { client, requests } = await clientOf();
    await client.POST(verification, { body, headers: { 'X-Api-Key': 'foreign' } });
    expect(requests[0]?.headers['x-api-key']).toBe(apiKey);
  });

  test('is not in the request that a middleware sees', async () => {
    const seen: unknown[] = [];
    const { client } = await clientOf();
    client.use({ onRequest: ({ request }) => void seen.push([...request.headers]) });
    await client.POST(verification, { body });
    expect(JSON.stringify(seen)).not.toContain(apiKey);
  });

  test('is not sent to the baseUrl of a call, and neither is anything else', async () => {
    const other = await recordRequests();
    const { client, requests } = await clientOf();
    const call = client.POST(verification, { body, baseUrl: other.baseUrl });
    await expect(call).rejects.toThrow(new TypeError('The key is sent only to the baseUrl of the client.'));
    expect([...other.requests, ...requests]).toEqual([]);
  });

  test('is not sent to an address that only begins with the baseUrl', async () => {
    const fetch = vi.fn();
    const client = createFetchClient({ baseUrl: 'https://a.example', apiKey, fetch });
    for (const baseUrl of [
      'https://a.example.evil',
      'https://a.example@evil.example',
      'https://a.example:444',
    ]) {
      await expect(client.POST(verification, { body, baseUrl })).rejects.toThrow(TypeError);
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  test('is not sent to the address that a middleware chooses', async () => {
    const other = await recordRequests();
    const { client } = await clientOf();
    client.use({ onRequest: ({ request }) => new Request(`${other.baseUrl}/`, request) });
    await expect(client.POST(verification, { body })).rejects.toThrow(TypeError);
    expect(other.requests).toEqual([]);
  });
});

describe('the limits', () => {
  test('maxResponseBytes is kept, also for errors', async () => {
    for (const [status, outcome] of [
      [201, 'accepted'],
      [400, 'unknown'],
    ] as const) {
      const { client } = await clientOf(answer(status, '{"message":"1234567890"}'), { maxResponseBytes: 10 });
      await expect(client.POST(verification, { body })).rejects.toMatchObject({
        code: 'INVALID_RESPONSE',
        status,
        outcome,
      });
    }
  });

  test('timeoutMs is kept', async () => {
    const { client } = await clientOf(() => {}, { timeoutMs: 100 });
    await expect(client.POST(verification, { body })).rejects.toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
    });
  });
});

/** The faults after which there is no whole answer. The client has no retries. */
const withoutAnswer = faults.filter(
  ([what, { expected }]) =>
    /^(NETWORK_ERROR|ABORTED|REDIRECT_REFUSED)$/.test(`${expected.code}`) && !what.includes('attempts'),
);

describe.each(withoutAnswer)('after %s', (_, { start, options, expected, proof }) => {
  test(`a call rejects with ${expected.code}, and reveals no secret`, async () => {
    const { see, text } = recordOutputs();
    const client = createFetchClient({ baseUrl: await start(), apiKey: canaries.apiKey });
    const { signal } = options?.() ?? {};
    const call = client.POST(verification, { body: canaries.body, ...(signal && { signal }) });
    const error = await call.then(see, (error: unknown) => error);
    expect(isPartnerApiError(error)).toBe(true);
    expect(error).toMatchObject(expected);
    proof?.();
    see(error);
    expect(text()).not.toMatch(secret);
  });
});

test('an error of fetch that quotes the request has no value of it', async () => {
  const fetch = async (url: string, init: RequestInit) => {
    throw new Error(`${url} ${JSON.stringify([...new Headers(init.headers)])} ${init.body}`);
  };
  const client = createFetchClient({ environment: 'testing', apiKey: canaries.apiKey, fetch });
  const params = { path: { externalUserId: 'canary-path' }, query: { any: 'canary-query' } };
  const body = { files: ['canary-body'], unknown: 'CANARY_UNKNOWN' };
  const call = client.POST('/v1/user/poa-files/{externalUserId}', { params, body } as never);
  const error = await call.catch((error: PartnerApiError) => error);
  expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown' });
  expect(inspect(error)).toContain('[redacted]');
  expect(inspect(error)).not.toMatch(secret);
});

test.each(['retries', 'onRequest', 'onResponse'])('createFetchClient refuses the option %s', (name) => {
  const create = () => createFetchClient({ environment: 'testing', apiKey, [name]: undefined });
  expect(create).toThrow(
    new TypeError(`There is no option "${name}" here. Use a middleware of openapi-fetch.`),
  );
});

test.each<[what: string, options: object, message: string]>([
  ['no key', { environment: 'testing' }, 'apiKey must be'],
  ['a plain http address', { baseUrl: 'http://a.example', apiKey }, 'baseUrl must be an https:// URL'],
  ['an unknown option', { environment: 'testing', apiKey, headers: {} }, 'There is no option "headers".'],
])('createFetchClient refuses %s', (_, options, message) => {
  expect(() => createFetchClient(options as FetchClientOptions)).toThrow(message);
});
