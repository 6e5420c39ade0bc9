import { appendFileSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FormData as UndiciFormData, fetch as undiciFetch } from 'undici';
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { rules } from '../../generated/recorder.js';
import { createPartnerApi, type Fetch } from '../../src/index.js';
import { createFetchClient } from '../../src/openapi-fetch.js';
import type { Sample, Sighting } from '../../src/shared/observation/sample.js';
import { createMockFetch, recordFetch, scenarioUser } from '../../src/testing.js';
import { mocks } from '../mock/mocks.js';
import { call } from '../support/contract/call.js';
import { addUserVerification, exampleInput, named, operations } from '../support/contract/contract.js';
import { requestOf } from '../support/contract/requestOf.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { serve } from '../support/servers/serve.js';

afterEach(() => vi.restoreAllMocks());

/** The server of the contract, which the mock stands for. */
const base = 'https://partner-api-stage.p100.io';

/** Records calls of a `fetch`. */
function recorder<Args extends unknown[], Answer>(fetch: (...args: Args) => Promise<Answer>) {
  const lines: string[] = [];
  const parsed = () => lines.map((line): Sample | Sighting => JSON.parse(line));
  return {
    fetch: recordFetch(fetch, (line) => lines.push(line)),
    lines,
    samples: () => parsed().filter((line): line is Sample => !('value' in line)),
    sightings: () => parsed().filter((line): line is Sighting => 'value' in line),
    /** Returns the sample of the call, when it is written. */
    async sample(): Promise<Sample> {
      await vi.waitFor(() => expect(lines).not.toEqual([]), { timeout: 5000 });
      return parsed()[0] as Sample;
    },
  };
}

/** A `fetch` that answers with `body`. */
function answering(body: BodyInit | null, init?: ResponseInit) {
  return async (_input: string | URL | Request, _init?: RequestInit) => new Response(body, init);
}

const json = { headers: { 'content-type': 'application/json' } };

describe.each(mocks)('a call of the mock %s', (_, start) => {
  test.each(named(operations))('%s has the same result, and is written', async (name, operation) => {
    const input = exampleInput(operation);
    const options = async () => ({ ...(await start()).client, apiKey: 'key-of-a-test' });
    const plain = await options();
    const expected = await call(plain, name, input);
    const recorded = await options();
    const { fetch, lines, sample } = recorder(recorded.fetch ?? globalThis.fetch);
    const { data, error, status } = await call({ ...recorded, fetch }, name, input);
    expect({ data, code: error?.code, status }).toEqual({
      data: expected.data,
      code: expected.error?.code,
      status: expected.status,
    });
    const { method, path } = operation;
    expect(await sample()).toMatchObject({
      method: method.toUpperCase(),
      path,
      key: !!operation.auth,
      status,
    });
    for (const line of lines) expect(line).toMatch(/^\{[^\n]*\}\n$/);
  });
});

test('a call of createFetchClient() is written', async () => {
  const { fetch, sample } = recorder(createMockFetch());
  const client = createFetchClient({ environment: 'testing', apiKey: 'any', fetch });
  const { body } = exampleInput(addUserVerification);
  const { response } = await client.POST('/v1/user/verification', { body: body as never });
  expect(await sample()).toMatchObject({
    path: '/v1/user/verification',
    key: true,
    status: response.status,
    request: { type: 'application/json', body: { fields: { externalUserId: expect.any(String) } } },
    answer: { type: 'application/json', body: { fields: { message: 'string' } } },
  });
});

describe('the environment is', () => {
  const { body } = exampleInput(addUserVerification);
  const { path, init } = requestOf(addUserVerification, { body });
  const mock = createMockFetch();

  test.each<[environment: string, of: string, fetch: typeof mock | ReturnType<typeof answering>]>([
    ['testing', 'a call of the service', answering('{}', json)],
    ['local', 'a call that createMockFetch() answers', mock],
    ['testing', 'a call of which nothing shows that a mock answers', (input, init) => mock(input, init)],
  ])('%s for %s', async (environment, _, inner) => {
    const { fetch, lines } = recorder(inner);
    await fetch(base + path, init);
    // The call, and the values of its lists.
    await vi.waitFor(() => expect(lines.length).toBeGreaterThan(1));
    expect(new Set(lines.map((line) => JSON.parse(line).environment))).toEqual(new Set([environment]));
  });
});

test('the lines can be appended to a file', async () => {
  const file = join(temporaryFolder(), 'calls.jsonl');
  const fetch = recordFetch(createMockFetch(), (line) => appendFileSync(file, line));
  const api = createPartnerApi({ environment: 'testing', apiKey: 'any', fetch });
  for (let i = 0; i < 3; i++) await api.getPartnerBalances();
  await vi.waitFor(() => {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const statuses = lines.map((line) => JSON.parse(line).status).filter(Boolean);
    expect(statuses).toEqual([200, 200, 200]);
  });
});

test('an error is written with its code', async () => {
  const { fetch, sample } = recorder(createMockFetch());
  const { path, init } = requestOf(addUserVerification, {
    body: { ...(exampleInput(addUserVerification).body as object), externalUserId: scenarioUser('P427') },
  });
  await fetch(base + path, init);
  expect(await sample()).toMatchObject({ status: 404, code: 'P427' });
});

describe('the body of a request is told if it is', () => {
  const fields = { a: 'string', b: 'integer' };
  const text = JSON.stringify({ a: 'x y', b: 1 });
  const bytes = new TextEncoder().encode(`  ${text}`);
  const form = new FormData();
  form.append('a', 'x y');
  form.append('file', new Blob(['%PDF'], { type: 'application/pdf' }), 'canary.pdf');
  const undiciForm = new UndiciFormData();
  undiciForm.append('a', 'x y');
  const multipart = { a: 'string', file: 'file' };
  const url = `${base}/v1`;

  test.each<[what: string, args: [string | Request, RequestInit?], body: object]>([
    ['a text', [url, { body: text }], fields],
    ['URLSearchParams', [url, { body: new URLSearchParams('a=x+y&b=z+z') }], { a: 'string', b: 'string' }],
    ['a FormData', [url, { body: form }], multipart],
    ['a FormData of undici', [url, { body: undiciForm as unknown as FormData }], { a: 'string' }],
    ['a Blob', [url, { body: new Blob([text], { type: 'application/json' }) }], fields],
    ['a view of bytes', [url, { body: bytes.subarray(2) }], fields],
    ['a DataView', [url, { body: new DataView(bytes.buffer, 2) }], fields],
    ['an ArrayBuffer', [url, { body: bytes.buffer }], fields],
    ['in a Request', [new Request(url, { method: 'POST', body: text })], fields],
    ['a form in a Request', [new Request(url, { method: 'POST', body: form })], multipart],
    ['beside a Request', [new Request(url, { method: 'POST', body: '{}' }), { body: text }], fields],
  ])('%s', async (_, [input, init], expected) => {
    let received: Request | undefined;
    const { fetch, sample } = recorder(async (input: string | Request, init?: RequestInit) => {
      received = new Request(input, init);
      await received.arrayBuffer();
      return new Response('{}');
    });
    await fetch(input, init && { method: 'POST', ...init });
    const { request } = await sample();
    expect(request?.body).toEqual({ fields: expected });
    const sentType = received?.headers.get('content-type') ?? undefined;
    expect(request?.type).toBe(sentType?.replace(/;.*/, '').toLowerCase());
  });

  test('changed by the app after the call', async () => {
    const { fetch, sample } = recorder(async (_input: string, _init: RequestInit) => {
      await pause(20);
      return new Response('{}');
    });
    const changed = new TextEncoder().encode(text);
    const answer = fetch(url, { method: 'POST', body: changed });
    changed.fill(0);
    await answer;
    expect((await sample()).request?.body).toEqual({ fields });
  });
});

describe('the body of a request arrives whole and is not told if it is', () => {
  const url = `${base}/v1`;
  const large = new Uint8Array(1024 * 1024 + 1).fill(32);
  const stream = () => new Blob([large]).stream();

  test.each<[what: string, args: () => [string | Request, RequestInit?]]>([
    ['a large text', () => [url, { body: ' '.repeat(large.length) }]],
    ['a large Blob', () => [url, { body: new Blob([large]) }]],
    ['large bytes', () => [url, { body: large }]],
    ['large, in a Request', () => [new Request(url, { method: 'POST', body: large })]],
    ['a stream', () => [url, { body: stream(), duplex: 'half' } as RequestInit]],
    [
      'a large stream in a Request',
      () => [new Request(url, { method: 'POST', body: stream(), duplex: 'half' } as RequestInit)],
    ],
  ])('%s', async (_, args) => {
    let received = 0;
    const service = await serve(async (request, response) => {
      for await (const chunk of request) received += chunk.length;
      response.end();
    });
    const { fetch, sample } = recorder(globalThis.fetch);
    const [input, init] = args();
    const target = typeof input === 'string' ? service : new Request(service, input);
    await fetch(target, init && { method: 'POST', ...init });
    expect((await sample()).request?.body).toBeUndefined();
    expect(received).toBe(large.length);
  });

  test('a body that can be read only once, as of undici', async () => {
    async function* parts() {
      yield new TextEncoder().encode('{}');
    }
    let received = '';
    const service = await serve(async (request, response) => {
      for await (const chunk of request) received += chunk;
      response.end();
    });
    const { fetch, sample } = recorder(undiciFetch);
    await fetch(service, { method: 'POST', body: parts(), duplex: 'half' });
    expect((await sample()).request).toEqual({});
    expect(received).toBe('{}');
  });
});

test('headers that can be read only once reach the service', async () => {
  function* headers(): Generator<[string, string]> {
    yield ['x-api-key', 'key'];
  }
  const service = await serve((request, response) => response.end(request.headers['x-api-key']));
  const { fetch } = recorder(undiciFetch);
  expect(await (await fetch(service, { headers: headers() as never })).text()).toBe('key');
});

describe('the app gets', () => {
  test('the same arguments and the same answer', async () => {
    const args = [
      `${base}/v1`,
      { method: 'POST', body: '{}', signal: new AbortController().signal },
    ] as const;
    const answer = new Response('{"a":1}', json);
    const inner = vi.fn(async (..._: unknown[]) => answer);
    const { fetch, sample } = recorder(inner);
    const response = await fetch(...args);
    expect(response).toBe(answer);
    expect(inner.mock.calls[0]).toHaveLength(2);
    for (const [i, arg] of args.entries()) expect(inner.mock.calls[0]?.[i]).toBe(arg);
    expect(await response.json()).toEqual({ a: 1 });
    expect((await sample()).answer?.body).toEqual({ fields: { a: 'integer' } });
  });

  test('a large answer whole, which is not told', async () => {
    const large = 'x'.repeat(3 * 1024 * 1024);
    const service = await serve((_, response) => {
      for (let i = 0; i < 3; i++) response.write(large.slice(i * 1024 * 1024, (i + 1) * 1024 * 1024));
      response.end();
    });
    const { fetch, sample } = recorder(globalThis.fetch);
    expect(await (await fetch(service)).text()).toBe(large);
    expect((await sample()).answer).toEqual({});
  });

  test('a streamed answer as it arrives', async () => {
    const answers: ServerResponse[] = [];
    const service = await serve((_, response) => {
      answers.push(response);
      response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
    });
    const { fetch, lines, sample } = recorder(globalThis.fetch);
    const response = await fetch(service);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    answers[0]?.write('{"a":');
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"a":');
    expect(lines).toEqual([]);
    answers[0]?.end('1}');
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('1}');
    expect((await sample()).answer?.body).toEqual({ fields: { a: 'integer' } });
  });

  test('a stream of events, whose connection ends when the app cancels it', async () => {
    let closed = false;
    const service = await serve((_, response) => {
      response.on('close', () => {
        closed = true;
      });
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
    });
    const { fetch, sample } = recorder(globalThis.fetch);
    await (await fetch(service)).body?.cancel();
    await vi.waitFor(() => expect(closed).toBe(true));
    expect((await sample()).answer).toEqual({ type: 'text/event-stream' });
  });

  test('the error of a call that fails, and nothing is written', async () => {
    const failure = new TypeError('fetch failed: canary');
    const { fetch, lines } = recorder(async (_: string): Promise<Response> => Promise.reject(failure));
    await expect(fetch(`${base}/v1`)).rejects.toBe(failure);
    await pause(10);
    expect(lines).toEqual([]);
  });

  test('the error of fetch for wrong arguments', async () => {
    const { fetch } = recorder(globalThis.fetch);
    const plain = await globalThis.fetch('no url').catch((error) => error);
    await expect(fetch('no url')).rejects.toThrow(plain.message);
    const used = new Request(base, { method: 'POST', body: '{}' });
    await used.text();
    await expect(fetch(used)).rejects.toThrow(TypeError);
    await expect((fetch as unknown as (...args: unknown[]) => Promise<void>)()).rejects.toThrow(TypeError);
  });

  test.each(['before the answer', 'while the answer is read'])(
    'an AbortError for a call aborted %s',
    async (when) => {
      const service = await serve((_, response) => {
        if (when !== 'before the answer') response.writeHead(200, { 'content-length': '9' }).write('{');
      });
      const { fetch } = recorder(globalThis.fetch);
      const controller = new AbortController();
      const answer = fetch(service, { signal: controller.signal }).then((response) => response.text());
      setTimeout(() => controller.abort(), 50);
      await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    },
  );

  test('an answer that broke off as such, and its content is not told', async () => {
    const service = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '9', 'content-type': 'application/json' }).write('{"a"');
      setTimeout(() => response.destroy(), 20);
    });
    const { fetch, sample } = recorder(globalThis.fetch);
    await expect((await fetch(service)).text()).rejects.toThrow();
    expect((await sample()).answer).toEqual({ type: 'application/json' });
  });

  test('an answer of another kind, as some tests make it', async () => {
    const answer = { status: 200, ok: true, headers: new Headers(), body: {}, arrayBuffer: async () => {} };
    const { fetch, sample } = recorder(async (_: string) => answer);
    expect(await fetch(`${base}/v1`)).toBe(answer);
    expect(await sample()).toMatchObject({ status: 200, answer: {} });
  });
});

test.each<[what: string, answer: Response, body: string]>([
  ['204', new Response(null, { status: 204 }), 'empty'],
  ['an empty answer', new Response(''), 'empty'],
  ['broken JSON', new Response('{', json), 'broken'],
  ['HTML', new Response('<p>', { headers: { 'content-type': 'text/html' } }), 'other'],
])('the content of %s is told as such', async (_, answer, body) => {
  const { fetch, sample } = recorder(async (_: string) => answer);
  await fetch(`${base}/v1`);
  expect((await sample()).answer?.body).toBe(body);
});

describe('nothing is written of', () => {
  test.each<
    [what: string, fetch: (url: string, init?: RequestInit) => Promise<Response>, init?: RequestInit]
  >([
    ['HEAD', answering(null), { method: 'HEAD' }],
    ['OPTIONS', answering(null), { method: 'options' }],
    ['304', answering(null, { status: 304 })],
    ['an opaque answer', async () => Object.defineProperty(new Response(), 'status', { value: 0 })],
    ['a failed answer', async () => Response.error()],
  ])('%s', async (_, inner, init) => {
    const { fetch, lines } = recorder(inner);
    await fetch(`${base}/v1`, init);
    await pause(10);
    expect(lines).toEqual([]);
  });

  test('a redirect that was followed: the answer belongs to another URL', async () => {
    const service = await serve(({ url }, response) => {
      if (url === '/elsewhere') response.end('{}');
      else response.writeHead(307, { location: '/elsewhere' }).end();
    });
    const { fetch, lines, samples } = recorder(globalThis.fetch);
    await (await fetch(`${service}/v1`)).text();
    await (await fetch(`${service}/v1`, { redirect: 'manual' })).text();
    await vi.waitFor(() => expect(lines).not.toEqual([]));
    expect(samples().map(({ status }) => status)).toEqual([307]);
  });

  test('a URL that is no address of a service', async () => {
    const { fetch, lines } = recorder(globalThis.fetch);
    expect(await (await fetch('data:application/json,{"canary":1}')).json()).toEqual({ canary: 1 });
    await pause(10);
    expect(lines).toEqual([]);
  });
});

describe('a value of a list is told in a line of its own', () => {
  const { method, path } = addUserVerification;
  const { sent = {} } = rules.operations.find((operation) => operation.path === path) ?? {};
  const [[place, [known = '']]] = Object.entries(sent) as [[string, string[]]];
  const send = (fetch: (url: string, init: RequestInit) => Promise<unknown>, value: string) => {
    const body = JSON.stringify({ [place.replace('body.', '')]: value });
    return fetch(base + path, { method: method.toUpperCase(), ...json, body });
  };

  test('not if the call was refused: it can belong in another field', async () => {
    const { fetch, samples, sightings } = recorder(async () => new Response('{}', { status: 400 }));
    await send(fetch, 'CANARY123456');
    await vi.waitFor(() => expect(samples()).toHaveLength(1));
    expect(sightings()).toEqual([]);
  });

  test('once', async () => {
    const { fetch, samples, sightings } = recorder(async () => new Response('{}', json));
    for (const value of [known, known, 'NEW_VALUE', known, 'NEW_VALUE']) await send(fetch, value);
    await vi.waitFor(() => expect(samples()).toHaveLength(5));
    expect(sightings().filter((line) => line.in === 'request')).toMatchObject([
      { field: place, value: known },
      { field: place, value: 'NEW_VALUE' },
    ]);
    for (const line of samples()) {
      for (const value of [known, 'NEW_VALUE']) expect(JSON.stringify(line)).not.toContain(value);
    }
  });

  test('and one that looks personal is not told', async () => {
    const { fetch, lines, sample } = recorder(createMockFetch());
    await send(fetch, 'Ann Canary');
    await sample();
    expect(lines.join('')).not.toContain('Canary');
  });
});

test('no line has a value of the call: path, query, headers, bodies, keys of maps, messages', async () => {
  const canary = 'canary-7f3a';
  const upper = 'CANARY_7F3A';
  const { fetch, samples, lines } = recorder(async (_input: string | Request, _init?: RequestInit) => {
    const map = { [`${canary}@a.example`]: 1, [upper]: 2, PL61109010140000071219812874: 3 };
    const body = {
      errorCode: 'P412',
      errorMessage: `User ${canary} is unknown`,
      message: upper,
      map,
      list: [canary],
    };
    return new Response(JSON.stringify(body), {
      status: 400,
      headers: { ...json.headers, 'x-request-id': canary, 'set-cookie': canary },
    });
  });
  const form = new FormData();
  form.append('files', new Blob([canary], { type: `image/${canary}` }), `${canary}.png`);
  form.append('text', canary);
  const headers = { 'x-api-key': canary, authorization: `Bearer ${canary}`, [canary]: '1', cookie: canary };
  const inPath = operations.filter((operation) => operation.path.includes('{'));
  const urls = [
    ...inPath.map(({ path }) => base + path.replace(/\{\w+\}/g, canary)),
    `${base}/v1/${canary}/${upper}?${canary}=1&externalUserId=${canary}&status=${upper}#${canary}`,
    `https://${canary}:${canary}@${canary}.example/${canary}`,
  ];
  const content = { name: canary, token: upper, [canary]: { deep: [upper] }, [upper]: 1 };
  const bodies = [JSON.stringify(content), new URLSearchParams({ a: canary, [upper]: '1' }), form, canary];
  for (const url of urls) for (const body of bodies) await fetch(url, { method: 'POST', headers, body });
  for (const url of urls.slice(0, -1)) await fetch(new Request(url, { headers }));
  await vi.waitFor(() => expect(samples()).toHaveLength(urls.length * bodies.length + urls.length - 1));
  expect(lines.join('')).not.toMatch(/7f3a|PL6110/i);
});

describe('a write that fails', () => {
  test.each<[what: string, write: () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('canary');
      },
    ],
    ['rejects', async () => Promise.reject(new Error('canary'))],
    ['rejects with nothing', () => Promise.reject()],
  ])('because it %s is logged once, without values, and the app goes on', async (_, write) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fetch = recordFetch(answering('{"a":1}', json), write);
    for (let i = 0; i < 3; i++) expect(await (await fetch(`${base}/v1`)).json()).toEqual({ a: 1 });
    await vi.waitFor(() => expect(log).toHaveBeenCalled());
    await pause(10);
    expect(log).toHaveBeenCalledTimes(1);
    const [error] = log.mock.calls[0] as [Error];
    expect(error.message).toContain('recordFetch() failed');
    expect(JSON.stringify([error, error.message, error.cause])).not.toContain('canary');
  });

  test('does not stop the next one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const lines: string[] = [];
    const fetch = recordFetch(answering('{}'), (line) => {
      if (lines.push(line) === 1) throw new Error();
    });
    await fetch(`${base}/v1`);
    await fetch(`${base}/v1`);
    await vi.waitFor(() => expect(lines).toHaveLength(2));
  });
});

test.each<[what: string, body: string, type: string]>([
  ['deep lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'application/json'],
  ['a long name', `{"${'a'.repeat(100_000)}!":1}`, 'application/json'],
  ['one field many times', 'a&'.repeat(100_000), 'application/x-www-form-urlencoded'],
])('a body of %s does not hold up the app', async (_, body, type) => {
  const headers = { 'content-type': type };
  const { fetch, sample } = recorder(answering(body, { headers }));
  const start = performance.now();
  await fetch(`${base}/v1`, { method: 'POST', headers, body });
  expect((await sample()).request?.type).toBe(type);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('recordFetch() in TypeScript', () => {
  test('fits the option `fetch` of the clients, whatever fetch it was given', () => {
    const write = (line: string) => void line;
    expectTypeOf(recordFetch(fetch, write)).toExtend<Fetch>();
    expectTypeOf(recordFetch(createMockFetch(), write)).toExtend<Fetch>();
    const options = { environment: 'testing', apiKey: 'any' } as const;
    createPartnerApi({ ...options, fetch: recordFetch(fetch, write) });
    createFetchClient({ ...options, fetch: recordFetch(fetch, write) });
    createPartnerApi({
      ...options,
      fetch: recordFetch((url, init) => fetch(url, { ...init, cache: 'no-store' }), write),
    });
    createPartnerApi({ ...options, fetch: recordFetch(fetch, async (line) => write(line)) });
  });

  test('has the arguments and the answer of the given fetch', () => {
    const recorded = recordFetch(undiciFetch, () => {});
    expectTypeOf(recorded).parameters.toEqualTypeOf<Parameters<typeof undiciFetch>>();
    expectTypeOf(recorded).returns.toEqualTypeOf<ReturnType<typeof undiciFetch>>();
  });
});

test('recordFetch() of JavaScript refuses what is no function', () => {
  const record = recordFetch as unknown as (...args: unknown[]) => unknown;
  expect(() => record(undefined, () => {})).toThrow(
    new TypeError('The first argument of recordFetch() must be the fetch that sends the calls.'),
  );
  expect(() => record(fetch, 'calls.jsonl')).toThrow(TypeError);
  expect(() => record(fetch)).toThrow('must be a function that takes a line');
});
