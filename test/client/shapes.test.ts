import type { IncomingHttpHeaders } from 'node:http';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateClient } from '../../scripts/generate/generateClient.js';
import type { CallOptions } from '../../src/index.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { serve } from '../support/servers/serve.js';

type Method = (
  input?: object,
  options?: CallOptions,
) => Promise<{ data: unknown; error?: unknown; status: number }>;
type CreateClient = (options: { baseUrl: string; apiKey: string }) => Record<string, Method>;

let createClient: CreateClient;

beforeAll(async () => {
  const out = temporaryFolder(atEndOfFile);
  const spec = fileURLToPath(new URL('../fixtures/library.yaml', import.meta.url));
  await generateClient(spec, out);
  ({ createClient } = await import(`${out}/client.ts`));
});

interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Calls an operation of a server that sends the given answer. Returns the result, and the request that arrived. */
async function exchange(
  operation: string,
  input: object | undefined,
  { status = 200, type = 'application/json', body = '' } = {},
) {
  let seen: Seen | undefined;
  const baseUrl = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
    response.writeHead(status, body ? { 'content-type': type } : {}).end(body);
  });
  const method = createClient({ baseUrl, apiKey: 'key' })[operation];
  if (!method) throw new Error(`There is no method ${operation}.`);
  return { result: await method(input), seen };
}

const book = { status: 200, body: '{"title":"Solaris"}' };

describe('a generated client sends', () => {
  test('each query parameter in its own style', async () => {
    const query = { constructor: 'c', shelves: ['a', 'b'], range: { from: 1 } };
    const { seen } = await exchange('listBooks', { query, headers: { 'X-Trace': '1' } }, { body: '[]' });
    expect(seen?.url).toBe('/books?constructor=c&shelves=a,b&range[from]=1');
  });

  test("the client's key, even if the headers of the input have another one", async () => {
    const { seen } = await exchange('listBooks', { headers: { authorization: 'Basic x' } }, { body: '[]' });
    expect(seen?.headers.authorization).toBe('Bearer key');
  });

  test('query arrays, optional parameters and headers', async () => {
    const input = { query: { tags: ['a b', 'c&d'], limit: undefined }, headers: { 'X-Trace': '1' } };
    const { seen, result } = await exchange('listBooks', input, { body: '[]' });
    expect(seen).toMatchObject({ method: 'GET', url: '/books?tags=a%20b&tags=c%26d' });
    expect(seen?.headers).toMatchObject({
      'x-trace': '1',
      authorization: 'Bearer key',
      accept: 'application/json',
    });
    expect(result).toMatchObject({ data: [], error: undefined, status: 200 });
  });

  test('no key if the operation requires none', async () => {
    const { seen, result } = await exchange('countBooks', undefined);
    expect(seen?.method).toBe('HEAD');
    expect(seen?.headers).not.toHaveProperty('authorization');
    expect(result).toMatchObject({ data: undefined, error: undefined, status: 200 });
  });

  test('path values in encoded form, so that they stay in their segment', async () => {
    const { seen } = await exchange(
      'new',
      { path: { isbn: 'a/b?c#d %2e é{x}' }, body: { title: 'x' } },
      book,
    );
    expect(seen).toMatchObject({ method: 'PUT', url: '/books/a%2Fb%3Fc%23d%20%252e%20%C3%A9%7Bx%7D' });
  });

  test('JSON with the media type of the operation', async () => {
    const put = await exchange('new', { path: { isbn: '1' }, body: { title: 'é' } }, book);
    expect(put.seen).toMatchObject({
      body: '{"title":"é"}',
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    const patch = await exchange('patchBook', { path: { isbn: '1' }, body: { shelf: 'x' } }, book);
    expect(patch.seen).toMatchObject({
      body: '{"shelf":"x"}',
      headers: { 'content-type': 'application/merge-patch+json' },
    });
  });

  test('no body and no content-type if an optional body is left out', async () => {
    const { seen } = await exchange('patchBook', { path: { isbn: '1' } }, book);
    expect(seen).toMatchObject({ method: 'PATCH', body: '' });
    expect(seen?.headers).not.toHaveProperty('content-type');
  });

  test('a body with DELETE', async () => {
    const { seen, result } = await exchange(
      'delete',
      { path: { isbn: '1' }, body: { reason: 'lost' } },
      { status: 204 },
    );
    expect(seen).toMatchObject({ method: 'DELETE', body: '{"reason":"lost"}' });
    expect(result).toMatchObject({ data: undefined, error: undefined, status: 204 });
  });

  test('several files in one multipart body', async () => {
    const files = [new Blob(['one'], { type: 'image/png' }), new File(['two'], 'two.pdf')];
    const { seen, result } = await exchange(
      '_2covers',
      { body: { files, note: 'n' } },
      { type: 'image/png', body: 'png' },
    );
    expect(seen?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen?.headers.accept).toBe('image/png');
    expect(seen?.body).toMatch(/name="files"; filename="blob"\r\nContent-Type: image\/png\r\n\r\none/);
    expect(seen?.body).toMatch(/name="files"; filename="two.pdf"[\s\S]*two/);
    expect(seen?.body).toMatch(/name="note"\r\n\r\nn/);
    expect(result.data).toBeInstanceOf(Blob);
    expect(await (result.data as Blob).text()).toBe('png');
  });

  test('a form', async () => {
    const { seen } = await exchange('login', { body: { user: 'a&b', remember: true } });
    expect(seen).toMatchObject({ body: 'user=a%26b&remember=true' });
    expect(seen?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });
});

describe('a generated client returns', () => {
  test.each([
    [201, '{"title":"Solaris"}', { title: 'Solaris' }],
    [202, '{"ticket":"t"}', { ticket: 't' }],
  ])('the data of each success, here %i', async (status, body, data) => {
    const { result } = await exchange('booksCreate', { body: { title: 'x' } }, { status, body });
    expect(result).toMatchObject({ data, error: undefined, status });
  });

  test('the data of any success status if the description has 2XX or default', async () => {
    for (const [operation, status] of [
      ['new', 299],
      ['patchBook', 201],
    ] as const) {
      const { result } = await exchange(
        operation,
        { path: { isbn: '1' }, body: { title: 'x' } },
        { ...book, status },
      );
      expect(result).toMatchObject({ data: { title: 'Solaris' }, error: undefined, status });
    }
  });

  test('HTML as text', async () => {
    const path = { isbn: '1', page: '2' };
    const answer = { type: 'text/html', body: '<p>' };
    const { result, seen } = await exchange('getBooksIsbnPagesPagePage', { path }, answer);
    expect(seen?.url).toBe('/books/1/pages/2/2');
    expect(result).toMatchObject({ data: '<p>', error: undefined, status: 200 });
  });

  test('a code of the status for a documented error whose body has no codes, with the body', async () => {
    const { result } = await exchange(
      'new',
      { path: { isbn: '1' }, body: { title: 'x' } },
      { status: 404, body: '{"reason":"no"}' },
    );
    expect(result.error).toMatchObject({ code: 'HTTP_404', status: 404, body: { reason: 'no' } });
  });
});

test.each(['', '.', '..', undefined, null])(
  'refuses a path value of %s, because it would change the segments of the path',
  async (isbn) => {
    const api = createClient({ baseUrl: 'http://127.0.0.1:9', apiKey: 'key' });
    await expect(api.new?.({ path: { isbn }, body: { title: 'x' } })).rejects.toThrow(
      new TypeError('new was not sent: the path parameter "isbn" must not be empty, "." or "..".'),
    );
  },
);
