import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { createPartnerApi, type PartnerApiOptions, type RequestInput, request } from '../../src/index.js';
import { type Respond, recordRequests, started } from './recordRequests.js';

const apiKey = 'key-of-a-test';

async function clientOf(respond: Respond = started, options: Partial<PartnerApiOptions> = {}) {
  const { baseUrl, requests } = await recordRequests(respond);
  return { api: createPartnerApi({ apiKey, ...options, baseUrl } as PartnerApiOptions), requests };
}

const answer = (status: number, text: string, type: string): Respond => {
  return (response) => response.writeHead(status, { 'content-type': type }).end(text);
};
const any: RequestInput = { method: 'POST', path: '/v1/any', body: {} };

describe('request() sends', () => {
  test('path parameters, query, key and JSON', async () => {
    const { api, requests } = await clientOf();
    const params = { path: { id: 'a/b' }, query: { from: 1, tags: 'x y', none: undefined } };
    await request(api, { method: 'PUT', path: '/v1/any/{id}', params, body: [1, { a: null }] });
    expect(requests).toMatchObject([
      {
        method: 'PUT',
        url: '/v1/any/a%2Fb?from=1&tags=x%20y',
        headers: { 'x-api-key': apiKey, 'content-type': 'application/json', accept: '*/*' },
        body: '[1,{"a":null}]',
      },
    ]);
  });

  test('a form with a file', async () => {
    const { api, requests } = await clientOf();
    const body = new FormData();
    body.append('file', new Blob(['the file'], { type: 'text/plain' }), 'a.txt');
    await request(api, { ...any, body });
    expect(requests[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(requests[0]?.body).toMatch(/name="file"; filename="a.txt"[\s\S]*the file/);
  });

  test.each(['GET', 'DELETE'] as const)('no body with %s if there is none', async (method) => {
    const { api, requests } = await clientOf();
    await request(api, { method, path: '/' });
    expect(requests[0]).toMatchObject({ method, url: '/', body: '' });
    expect(requests[0]?.headers).not.toHaveProperty('content-type');
  });
});

describe('request() returns', () => {
  test.each<[what: string, respond: Respond, data: unknown]>([
    ['JSON', answer(200, '{"a":[1]}', 'application/json; charset=utf-8'), { a: [1] }],
    ['JSON of another media type', answer(200, '{"a":1}', 'application/hal+json'), { a: 1 }],
    ['a text', answer(202, 'é <p>', 'text/html'), 'é <p>'],
    ['nothing', (response) => response.writeHead(204).end(), undefined],
    ['nothing for an empty body', answer(200, '', 'application/json'), undefined],
  ])('%s', async (_, respond, data) => {
    const { api } = await clientOf(respond);
    const result = await request(api, any);
    expect(result.error).toBeUndefined();
    expect(result.data).toEqual(data);
  });

  test('nothing for HEAD, with the headers', async () => {
    const { api } = await clientOf((response) => response.writeHead(200, { 'x-total': 7 }).end());
    const { data, headers } = await request(api, { method: 'HEAD', path: '/v1/any' });
    expect(data).toBeUndefined();
    expect(headers.get('x-total')).toBe('7');
  });

  test.each<[what: string, respond: Respond, expected: object]>([
    [
      'a code of the service as errorCode',
      answer(400, '{"errorCode":"P412","errorMessage":"x"}', 'application/json'),
      { code: 'UNKNOWN_ERROR', status: 400, errorCode: 'P412', errorMessage: 'x', outcome: 'unknown' },
    ],
    ['401 without a code', answer(401, '', 'text/html'), { code: 'UNKNOWN_ERROR', status: 401 }],
    ['429', answer(429, '', 'text/html'), { code: 'RATE_LIMITED', status: 429, outcome: 'rejected' }],
    [
      'JSON that is cut off',
      answer(200, '{"a":', 'application/json'),
      { code: 'INVALID_RESPONSE', status: 200, outcome: 'accepted' },
    ],
    [
      'a redirect',
      (response) => response.writeHead(307, { location: '/other' }).end(),
      { code: 'REDIRECT_REFUSED', status: 307, outcome: 'unknown' },
    ],
    ['a closed connection', (response) => response.destroy(), { code: 'NETWORK_ERROR', outcome: 'unknown' }],
  ])('an error for %s', async (_, respond, expected) => {
    const { api } = await clientOf(respond);
    const { data, error } = await request(api, any);
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ operationId: 'POST /v1/any', ...expected });
  });

  test('TIMEOUT after the time limit of the call', async () => {
    const { api } = await clientOf(() => {});
    expect((await request(api, any, { timeoutMs: 100 })).error?.code).toBe('TIMEOUT');
  });

  test('INVALID_RESPONSE for an answer that is too large', async () => {
    const { api } = await clientOf(answer(200, 'x'.repeat(11), 'text/plain'), { maxResponseBytes: 10 });
    expect((await request(api, any)).error?.code).toBe('INVALID_RESPONSE');
  });
});

describe.each(['GET', 'POST'] as const)('request() with %s is sent', (method) => {
  test.each<[times: number, what: string, respond: Respond]>([
    [3, '429', (response) => response.writeHead(429).end()],
    [1, '502', (response) => response.writeHead(502).end()],
    [1, '503', (response) => response.writeHead(503).end()],
    [1, 'a closed connection', (response) => response.destroy()],
    [
      1,
      'a code that the contract marks as retryable',
      answer(400, '{"errorCode":"P501"}', 'application/json'),
    ],
  ])('%i times with two retries, after %s', async (times, _, respond) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { api, requests } = await clientOf(respond, { retries: 2 });
    const { error } = await request(api, { method, path: '/v1/any' });
    vi.restoreAllMocks();
    expect(error).toBeDefined();
    expect(requests).toHaveLength(times);
  });
});

test('every value that request() sent is redacted in its error', async () => {
  const { api } = await clientOf((response, _, { url, body, headers }) => {
    const errorMessage = `${headers['x-api-key']} ${url} ${body}`;
    response
      .writeHead(400, { 'x-echo': `canary-path` })
      .end(JSON.stringify({ errorCode: 'canary-path', errorMessage }));
  });
  const { error } = await request(api, {
    method: 'POST',
    path: '/v1/any/{id}',
    params: { path: { id: 'canary-path' }, query: { title: 'canary-query' } },
    body: { deep: [{ any: 'canary-body', count: 471_147 }] },
  });
  expect(error?.errorMessage).toContain('/v1/any/[redacted]?title=[redacted]');
  const shown = inspect([error, JSON.stringify(error), error?.headers.get('x-echo')], { depth: 9 });
  expect(shown).not.toMatch(/canary|471147|key-of/);
});

const foreign = 'request() needs a client that this package made.';
const method = 'method must be ';
const path = 'path must begin with a slash, and have no query: put it into params.query.';
const form = 'body must be a FormData, or a value for JSON.';

test.each<[what: string, input: unknown, message: string]>([
  ['no input', undefined, method],
  ['no method', { path: '/' }, method],
  ['a method in small letters', { ...any, method: 'post' }, method],
  ['a method with a line break', { ...any, method: 'POST\r\nx: y' }, method],
  ['no path', { method: 'GET' }, path],
  ['a path without a slash', { ...any, path: 'v1/canary' }, path],
  ['another address', { ...any, path: 'https://canary.example' }, path],
  ['a path with a query', { ...any, path: '/v1?canary=1' }, path],
  ['a path with a fragment', { ...any, path: '/v1#canary' }, path],
  ['a path with a line break', { ...any, path: '/v1\n?canary' }, path],
  ['a missing path parameter', { ...any, path: '/v1/{id}' }, 'the path parameter "id" must not be empty'],
  [
    'a path parameter that leaves its segment',
    { ...any, path: '/{id}', params: { path: { id: '..' } } },
    '"id" must not',
  ],
  ['an unknown part', { ...any, query: { canary: 1 } }, 'There is no input of request() "query".'],
  ['a Blob as the body', { ...any, body: new Blob(['canary']) }, form],
  ['a BigInt in the body', { ...any, body: { canary: 1n } }, 'such as a circular reference, a BigInt'],
])('request() refuses %s, and sends nothing', async (_, input, message) => {
  const { api, requests } = await clientOf();
  const error = await request(api, input as RequestInput).catch((error) => error);
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toContain(message);
  expect(error.message).not.toContain('canary');
  expect(requests).toHaveLength(0);
});

test.each<[what: string, api: unknown]>([
  ['an object', {}],
  ['a copy of a client', { ...createPartnerApi({ environment: 'testing', apiKey }) }],
  ['a group of methods', createPartnerApi({ environment: 'testing', apiKey }).unconfirmed],
  ['undefined', undefined],
  ['the options of a client', { environment: 'testing', apiKey }],
])('request() refuses %s in place of the client', async (_, api) => {
  await expect(request(api as object, any)).rejects.toThrow(new TypeError(foreign));
});
