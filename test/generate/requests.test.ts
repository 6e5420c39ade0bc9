import { beforeAll, describe, expect, test } from 'vitest';
import { answering, json, type Made, made } from './made.js';

const text = { type: 'string' };
const list = { type: 'array', items: text };
const point = { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } } };
const any = { schema: {} };

const query = [
  { name: 'page[size]', schema: { type: 'integer' } },
  { name: 'a&b', schema: text },
  { name: 'c#d', schema: list },
  { name: 'reserved', allowReserved: true, schema: text },
  { name: 'since', schema: { type: 'string', format: 'date-time' } },
  { name: 'many', schema: list },
  { name: 'one', explode: false, schema: list },
  { name: 'spaced', style: 'spaceDelimited', explode: false, schema: list },
  { name: 'piped', style: 'pipeDelimited', explode: false, schema: list },
  { name: 'flat', explode: false, schema: point },
  { name: 'spread', schema: point },
  { name: 'deep', style: 'deepObject', schema: { type: 'object' } },
  { name: 'filter', content: { 'application/json': any } },
].map((parameter) => ({ ...parameter, in: 'query' }));

const headers = [
  { name: 'X-List', schema: list },
  { name: 'X-Object', schema: point },
  { name: 'X-Spread', explode: true, schema: point },
  { name: 'X-Json', content: { 'application/json': any } },
  { name: 'X-Since', schema: { type: 'string', format: 'date-time' } },
].map((parameter) => ({ ...parameter, in: 'header' }));

const ignored = ['Accept', 'content-type', 'Authorization'].map((name) => ({
  name,
  in: 'header',
  required: true,
  schema: text,
}));

const at = (name: string, more: object) => ({ name, in: 'path', required: true, ...more });

/** An operation with a body in each of the media types. */
function sending(operationId: string, content: object, required = true): object {
  return { operationId, requestBody: { required, content }, responses: { 200: json() } };
}

const form = 'application/x-www-form-urlencoded';
const fields = {
  type: 'object',
  properties: {
    metadata: { type: 'object' },
    items: list,
    tags: list,
    note: { ...text, nullable: true },
    options: {},
  },
};
const upload = {
  type: 'object',
  properties: {
    meta: point,
    file: { type: 'string', format: 'binary' },
    note: text,
    photo: { type: 'string', format: 'binary', nullable: true },
    given: text,
    points: { type: 'array', items: point },
  },
};

let shop: Made;
beforeAll(async () => {
  shop = await made({
    paths: {
      '/items': {
        get: {
          operationId: 'items',
          parameters: [...query, ...headers, ...ignored],
          responses: { 200: json() },
        },
      },
      '/lists/{ids}/{at}/{spread}/{json}/{id}.{format}': {
        get: {
          operationId: 'segments',
          parameters: [
            at('ids', { schema: list }),
            at('at', { schema: point }),
            at('spread', { explode: true, schema: point }),
            at('json', { content: { 'application/json': any } }),
            at('id', { schema: text }),
            at('format', { schema: text }),
          ],
          responses: { 200: json() },
        },
      },
      '/days/{day}/{name}': {
        get: {
          operationId: 'day',
          parameters: [
            at('day', { schema: { ...text, format: 'date-time' } }),
            at('name', { content: { 'text/plain': { schema: text } } }),
          ],
          responses: { 200: json() },
        },
      },
      '/objects/{bucket}?acl': {
        get: {
          operationId: 'acl',
          parameters: [at('bucket', { schema: text }), { name: 'v', in: 'query', schema: text }],
          responses: { 200: json() },
        },
      },
      '/form': {
        post: sending('form', {
          [form]: {
            schema: fields,
            encoding: {
              metadata: { style: 'deepObject', explode: true },
              tags: { style: 'form', explode: false },
              options: { contentType: 'application/json' },
            },
          },
        }),
      },
      '/upload': {
        post: sending('upload', {
          'multipart/form-data': { schema: upload, encoding: { given: { contentType: 'text/csv' } } },
        }),
      },
      '/photos': {
        post: sending('photos', {
          'application/json': { schema: point },
          'multipart/form-data': { schema: upload },
          [form]: { schema: fields },
          'text/plain': { schema: text },
        }),
      },
      '/image': { put: sending('image', { 'image/*': {} }) },
      '/json': {
        put: sending('someJson', { 'application/json': { schema: point }, 'application/*+json': {} }),
        patch: sending('anyJson', { 'application/*+json': {} }),
      },
      '/anything': { put: sending('anything', { '*/*': { schema: point } }) },
      '/xml': { put: sending('xml', { 'application/xml': { schema: point } }) },
      '/latin': { put: sending('latin', { 'text/plain; charset=iso-8859-1': { schema: text } }) },
      '/lines': {
        put: sending('lines', { 'application/x-ndjson': { schema: { type: 'array', items: point } } }),
      },
      '/nothing': {
        put: sending('nothing', { 'application/json': { schema: { ...point, nullable: true } } }),
      },
    },
  });
});

/** Calls a method, and returns the request that arrives, or the message with which it is refused. */
async function sent(method: string, input: object) {
  const { baseUrl, seen } = await answering();
  const refused = await shop
    .createClient({ baseUrl })
    [method]?.(input)
    .then(
      () => undefined,
      (error: Error) => error.message,
    );
  return refused ?? (seen[0] as NonNullable<(typeof seen)[0]>);
}

describe('a query', () => {
  test.each<[name: string, value: unknown, expected: string]>([
    ['page[size]', 5, 'page%5Bsize%5D=5'],
    ['a&b', 'x y', 'a%26b=x%20y'],
    ['c#d', ['1', '&'], 'c%23d=1&c%23d=%26'],
    ['reserved', 'a/b:c,d;e=f[0]', 'reserved=a/b:c,d;e=f[0]'],
    // A server would read another value.
    ['reserved', 'a&b+c#d', 'reserved=a%26b%2Bc%23d'],
    ['since', new Date(0), 'since=1970-01-01T00%3A00%3A00.000Z'],
    ['since', null, ''],
    ['many', ['a', null, undefined, 'b,c'], 'many=a&many=b%2Cc'],
    ['many', [], ''],
    ['one', ['a', 'b,c'], 'one=a,b%2Cc'],
    ['one', [new Date(0)], 'one=1970-01-01T00%3A00%3A00.000Z'],
    ['spaced', ['a', 'b'], 'spaced=a%20b'],
    ['piped', ['a', 'b'], 'piped=a|b'],
    ['flat', { x: 1, y: undefined }, 'flat=x,1'],
    ['spread', { x: 1, y: 2 }, 'x=1&y=2'],
    [
      'deep',
      { price: { gte: 1 }, tags: ['a', 'b'], none: null },
      'deep[price][gte]=1&deep[tags]=a&deep[tags]=b',
    ],
    ['filter', { tags: ['a'] }, 'filter=%7B%22tags%22%3A%5B%22a%22%5D%7D'],
    ['filter', null, 'filter=null'],
  ])('writes %s, here %j', async (name, value, expected) => {
    expect(await sent('items', { query: { [name]: value } })).toMatchObject({
      url: expected ? `/items?${expected}` : '/items',
    });
  });

  test.each<[name: string, value: unknown]>([
    ['a&b', { a: 1 }],
    ['many', [['a']]],
    ['many', [{ a: 1 }]],
    ['one', [{ a: 1 }]],
    ['flat', { x: { a: 1 } }],
    ['spread', new Map()],
    ['deep', { tags: [{ a: 1 }] }],
  ])('refuses what %s cannot carry, here %j', async (name, value) => {
    expect(await sent('items', { query: { [name]: value } })).toMatch(/^items was not sent: /);
  });
});

describe('headers', () => {
  test.each<[name: string, value: unknown, expected: string | undefined]>([
    ['X-List', ['a', 'b'], 'a,b'],
    ['X-Object', { x: 1, y: 2 }, 'x,1,y,2'],
    ['X-Spread', { x: 1, y: 2 }, 'x=1,y=2'],
    ['X-Json', { a: 'é' }, '{"a":"\\u00e9"}'],
    ['X-Since', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['X-List', [], undefined],
    ['X-Since', null, undefined],
  ])('are written in their style: %s, here %j', async (name, value, expected) => {
    const request = await sent('items', { headers: { [name]: value } });
    expect(request).toHaveProperty('headers');
    expect(Object(request).headers[name.toLowerCase()]).toBe(expected);
  });

  test('that OpenAPI ignores are no part of the input', () => {
    expect(shop.compiled('await api.items();')).toBe('');
  });
});

describe('a path', () => {
  const path = {
    ids: ['a', 'b/c'],
    at: { x: 1, y: 2 },
    spread: { x: 1, y: 2 },
    json: { a: 1 },
    id: '7',
    format: 'pdf',
  };

  test('has lists, objects and JSON in their style, and several parameters in a segment', async () => {
    expect(await sent('segments', { path })).toMatchObject({
      url: '/lists/a,b%2Fc/x,1,y,2/x=1,y=2/%7B%22a%22%3A1%7D/7.pdf',
    });
  });

  test.each([[[]], [undefined], [[['a']]], [['.']], [['..']]])(
    'must not lack a list, or leave its segment, here %j',
    async (ids) => {
      expect(await sent('segments', { path: { ...path, ids } })).toMatch(/^segments was not sent: .*"ids"/);
    },
  );

  test('has a Date as ISO text, and a text as it is', async () => {
    const day = new Date(0);
    expect(await sent('day', { path: { day, name: 'a b' } })).toMatchObject({
      url: '/days/1970-01-01T00%3A00%3A00.000Z/a%20b',
    });
    expect(await sent('day', { path: { day: () => 'x', name: 'a' } })).toContain('"day" has a value that');
  });

  test('may have a query, which that of the call follows', async () => {
    expect(await sent('acl', { path: { bucket: 'b' } })).toMatchObject({ url: '/objects/b?acl' });
    expect(await sent('acl', { path: { bucket: 'b' }, query: { v: '1' } })).toMatchObject({
      url: '/objects/b?acl&v=1',
    });
  });
});

describe('a body', () => {
  test('that is a form follows `encoding`', async () => {
    const body = {
      metadata: { order: '6 7' },
      items: ['a', null, 'b'],
      tags: ['c', 'd'],
      note: null,
      options: [1],
    };
    const request = await sent('form', { body });
    expect([...new URLSearchParams(Object(request).body)]).toEqual([
      ['metadata[order]', '6 7'],
      ['items', 'a'],
      ['items', 'b'],
      ['tags', 'c,d'],
      ['options', '[1]'],
    ]);
  });

  test('that is a multipart form has its objects as JSON, and the types of `encoding`', async () => {
    const file = new Blob(['x'], { type: 'image/png' });
    const body = { meta: { x: 1 }, file, note: 'n', photo: null, given: 'a,b', points: [{ x: 1 }, { x: 2 }] };
    const parts = Object(await sent('upload', { body }))
      .body.split(/--[^\r\n]+\r\n/)
      .slice(1);
    const heads = parts
      .filter((part: string) => part.includes('name='))
      .map((part: string) => [
        /name="(\w+)"/.exec(part)?.[1],
        /Content-Type: (\S+)/.exec(part)?.[1],
        part.split('\r\n\r\n')[1]?.split('\r\n')[0],
      ]);
    expect(heads).toEqual([
      ['meta', 'application/json', '{"x":1}'],
      ['file', 'image/png', 'x'],
      ['note', undefined, 'n'],
      ['given', 'text/csv', 'a,b'],
      ['points', 'application/json', '{"x":1}'],
      ['points', 'application/json', '{"x":2}'],
    ]);
  });

  test.each([
    [undefined, { x: 1 }, 'application/json', '{"x":1}'],
    ['application/json', { x: 1 }, 'application/json', '{"x":1}'],
    ['multipart/form-data', { note: 'n' }, 'multipart/form-data; boundary=', 'n'],
    [form, { items: ['a'] }, form, 'items=a'],
    ['text/plain', 'plain', 'text/plain', 'plain'],
  ])('is sent in each of its media types, here %s', async (mediaType, body, type, part) => {
    const { headers, body: arrived } = Object(await sent('photos', { body, mediaType }));
    expect(headers['content-type']).toContain(type);
    expect(arrived).toContain(part);
  });

  test('has the type of its media type', () => {
    expect(
      shop.compiled(`
  await api.photos({ body: { x: 1 } });
  await api.photos({ body: { file: new Blob([]) }, mediaType: 'multipart/form-data' });
  await api.photos({ body: 'x', mediaType: 'text/plain' });
  // @ts-expect-error Another media type has other fields.
  await api.photos({ body: { file: new Blob([]) } });
  // @ts-expect-error XML is written by the caller.
  await api.xml({ body: { x: 1 } });
  // @ts-expect-error A string would be sent in another charset.
  await api.latin({ body: 'é' });
  await api.latin({ body: new Uint8Array([0xe9]) });
  await api.image({ body: new Blob([]) });`),
    ).toBe('');
  });

  test('of no listed media type is refused', async () => {
    expect(await sent('photos', { body: 'x', mediaType: 'text/html' })).toContain(
      'mediaType must be one of those',
    );
  });

  test('in a range of media types is a Blob that names its own', async () => {
    const body = new Blob(['x'], { type: 'image/png' });
    expect(await sent('image', { body })).toMatchObject({
      headers: { 'content-type': 'image/png' },
      body: 'x',
    });
    for (const wrong of [new Blob(['x']), new Blob(['x'], { type: 'text/plain' }), 'x']) {
      expect(await sent('image', { body: wrong })).toContain('must be a Blob whose type is image/*');
    }
  });

  test.each(['anyJson', 'someJson'])(
    'in a range of JSON is a Blob that names its own: %s',
    async (method) => {
      const body = new Blob(['{"x":1}'], { type: 'application/hal+json' });
      const mediaType = method === 'someJson' ? 'application/*+json' : undefined;
      expect(await sent(method, { body, mediaType })).toMatchObject({
        headers: { 'content-type': 'application/hal+json' },
        body: '{"x":1}',
      });
      for (const wrong of [{ x: 1 }, new Blob(['x'], { type: 'application/xml' })]) {
        expect(await sent(method, { body: wrong, mediaType })).toContain(
          'a Blob whose type is application/*+json',
        );
      }
    },
  );

  test.each(['xml', 'lines'])(
    'that the client cannot write is sent as it is, or refused: %s',
    async (method) => {
      expect(await sent(method, { body: '<x/>' })).toMatchObject({ body: '<x/>' });
      expect(await sent(method, { body: new TextEncoder().encode('é') })).toMatchObject({ body: 'é' });
      expect(await sent(method, { body: { x: 1 } })).toContain('must be a string, a Blob or bytes');
      expect(await sent(method, { body: [{ x: 1 }] })).toContain('must be a string, a Blob or bytes');
    },
  );

  test('in another charset than UTF-8 is given as bytes', async () => {
    expect(await sent('latin', { body: new Uint8Array([0x78]) })).toMatchObject({
      headers: { 'content-type': 'text/plain; charset=iso-8859-1' },
      body: 'x',
    });
    expect(await sent('latin', { body: 'é' })).toContain('a Blob or bytes in its charset');
  });

  test('of any media type is JSON, or a Blob', async () => {
    const json = { headers: { 'content-type': 'application/json' }, body: '{"x":1}' };
    expect(await sent('anything', { body: { x: 1 } })).toMatchObject(json);
    const file = { headers: { 'content-type': 'text/csv' }, body: 'a,b' };
    expect(await sent('anything', { body: new Blob(['a,b'], { type: 'text/csv' }) })).toMatchObject(file);
  });

  test('can be null where its schema allows it', async () => {
    expect(await sent('nothing', { body: null })).toMatchObject({ body: 'null' });
  });
});
