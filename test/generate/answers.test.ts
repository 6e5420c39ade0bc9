import { inspect } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, answering, json, type Made, made } from './made.js';

const number = { type: 'object', properties: { a: { type: 'integer' } } };
const problem = { type: 'object', required: ['title'], properties: { title: { type: 'string' } } };

/** A GET with the given answers. */
function get(operationId: string, responses: object, parameters: object[] = []): object {
  return { get: { operationId, parameters, responses } };
}

/** An answer in several media types. */
function as(...mediaTypes: string[]): object {
  return {
    description: 'x',
    content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: number }])),
  };
}

let shop: Made;
let shapes: Made;
beforeAll(async () => {
  shop = await made({
    paths: {
      '/upper': get('upper', { 200: as('Application/JSON') }),
      '/vendor': get('vendor', { 200: as('application/vnd.x.v1+json; charset=utf-8') }),
      '/several': get('several', { 200: as('application/hal+json', 'application/json', 'application/xml') }),
      '/export': get('export', { 200: as('text/csv', 'application/pdf') }),
      '/any-image': get('anyImage', { 200: as('image/*') }),
      '/listed': get('listed', { 200: json(), 204: json() }),
      '/range': get('range', { '2XX': json() }),
      '/download': get('download', { 302: { description: 'x' } }),
      '/moved': get('moved', { 200: json(), '3XX': { description: 'x' } }),
      '/cached': get('cached', { 200: json(), 304: { description: 'x' } }),
      '/checked': get('checked', {
        200: json(),
        422: { description: 'x', content: { 'application/problem+json': { schema: problem } } },
        429: json(problem),
        503: json(problem),
        404: { description: 'x' },
        default: json(problem),
      }),
      '/versions': get('versions', {
        200: {
          description: 'x',
          content: {
            'application/json; v=1': { schema: problem },
            'application/json; v=2': { schema: number },
          },
        },
        400: {
          description: 'x',
          content: {
            'application/json': { schema: { ...number, required: ['a'] } },
            'application/problem+json': { schema: problem },
          },
        },
      }),
      '/few': get('few', { 200: json() }),
    },
  });
  shapes = await made(
    {
      paths: {
        '/x': get('shape', {
          200: json({
            type: 'object',
            required: ['id', 'password', 'extra', 'nothing', 'either'],
            properties: {
              id: { type: 'string' },
              password: { $ref: '#/components/schemas/Secret', writeOnly: true },
              extra: { properties: { a: { type: 'string' } } },
              nothing: { const: null },
              either: { type: ['string', 'null'] },
            },
          }),
        }),
      },
      components: { schemas: { Secret: { type: 'string' } } },
    },
    '3.1.0',
  );
});

async function answer(method: string, given: Answer, client = shop) {
  const { baseUrl, seen } = await answering(given);
  const result = await client.createClient({ baseUrl })[method]?.();
  return { ...(result as NonNullable<typeof result>), accept: seen[0]?.headers.accept };
}

const bom = '\ufeff{"a":1}';

describe('the data of a success', () => {
  test.each(['upper', 'vendor', 'several'])(
    'is JSON in any spelling of its media type: %s',
    async (method) => {
      expect(await answer(method, { body: bom })).toMatchObject({ data: { a: 1 } });
    },
  );

  test('is that of the media type that arrives', async () => {
    const csv = {
      headers: { 'content-type': 'text/csv; charset=iso-8859-1' },
      body: Buffer.from('M\xfcller', 'latin1'),
    };
    expect(await answer('export', csv)).toMatchObject({
      data: 'Müller',
      accept: 'text/csv, application/pdf',
    });
    const pdf = await answer('export', { headers: { 'content-type': 'application/pdf' }, body: '%PDF' });
    expect(await (pdf.data as Blob).text()).toBe('%PDF');
    const image = await answer('anyImage', { headers: { 'content-type': 'image/png' }, body: 'png' });
    expect((image.data as Blob).type).toBe('image/png');
  });

  test.each([
    ['application/json; v=1', { title: 'x' }],
    ['application/json; v=2', { a: 1 }],
  ])('may differ with a parameter of its media type: %s', async (type, data) => {
    const result = await answer('versions', {
      headers: { 'content-type': type },
      body: JSON.stringify(data),
    });
    expect(result).toMatchObject({ data });
  });

  test('in another charset than the answer can have is no data', async () => {
    const wrong = { headers: { 'content-type': 'text/csv; charset=no-such' }, body: 'x' };
    expect(await answer('export', wrong)).toMatchObject({
      error: { code: 'INVALID_RESPONSE', outcome: 'accepted' },
    });
  });

  test.each(['listed', 'range'])('is undefined for 204, whatever is listed: %s', async (method) => {
    const result = await answer(method, { status: 204, headers: {} });
    expect(result).toMatchObject({ data: undefined, error: undefined, status: 204 });
  });

  test.each(['download', 'moved'])('of a documented redirect is where it leads: %s', async (method) => {
    const result = await answer(method, { status: 302, headers: { location: 'https://cdn.example/file' } });
    expect(result).toMatchObject({
      data: { location: 'https://cdn.example/file' },
      status: 302,
      error: undefined,
    });
  });

  test('of a documented 304 is undefined', async () => {
    const result = await answer('cached', { status: 304, headers: { etag: '"1"' } });
    expect(result).toMatchObject({ data: undefined, error: undefined, status: 304 });
    expect(result.headers.get('etag')).toBe('"1"');
  });

  test('may have whatever its schema allows', async () => {
    const body = { id: '1', extra: null, nothing: null, either: null };
    expect(await answer('shape', { body: JSON.stringify(body) }, shapes)).toMatchObject({ data: body });
    const wrong = await answer(
      'shape',
      { body: '{"id":1,"extra":null,"nothing":null,"either":null}' },
      shapes,
    );
    expect(wrong.error?.code).toBe('INVALID_RESPONSE');
  });

  test('has a type', () => {
    expect(
      shop.compiled(`
  (await api.several()).data satisfies { a?: number } | undefined;
  (await api.export()).data satisfies string | Blob | undefined;
  const moved = await api.moved();
  if (!moved.error && 'location' in moved.data) moved.data.location satisfies string | null | unknown;
  const { error } = await api.checked();
  if (error?.code === 'HTTP_422') error.body.title satisfies string;
  const { error: old } = await api.versions();
  if (old?.code === 'HTTP_400') old.body satisfies { a: number } | { title: string };
  if (error?.code === 'HTTP_404') error.body satisfies unknown;
  if (error?.code === 'TIMEOUT') error.body satisfies unknown;`),
    ).toBe('');
  });
});

describe('an error', () => {
  test.each<[status: number, code: string, outcome: string]>([
    [422, 'HTTP_422', 'rejected'],
    [429, 'RATE_LIMITED', 'rejected'],
    [503, 'HTTP_503', 'unknown'],
    [418, 'HTTP_ERROR', 'unknown'],
  ])('of the listed status %s has a code and its body', async (status, code, outcome) => {
    const body = { title: 'Invalid', errors: [{ field: 'name' }] };
    const { error } = await answer('checked', { status, body: JSON.stringify(body) });
    expect(error).toMatchObject({ code, outcome, status, body });
  });

  test.each([
    ['few', 500, 'down', 'UNKNOWN_ERROR', 'down'],
    ['few', 500, '{"a":1}', 'UNKNOWN_ERROR', { a: 1 }],
    ['few', 404, '', 'UNKNOWN_ERROR', undefined],
    ['checked', 404, '', 'HTTP_404', undefined],
    // The description does not allow these bodies.
    ['checked', 422, '{"title":1}', 'INVALID_RESPONSE', { title: 1 }],
    ['checked', 422, '<html>', 'INVALID_RESPONSE', '<html>'],
  ])('of any status has the body that arrived: %s, %s %s', async (method, status, sent, code, body) => {
    const { error } = await answer(method, { status, body: sent });
    expect(error?.code).toBe(code);
    expect(error?.body).toEqual(body);
  });

  test.each([
    ['application/json', { a: 1 }],
    ['application/problem+json', { title: 'x' }],
  ])('is read by its media type: %s', async (type, body) => {
    const headers = { 'content-type': type };
    const { error } = await answer('versions', { status: 400, headers, body: JSON.stringify(body) });
    expect(error).toMatchObject({ code: 'HTTP_400', body });
  });

  test('does not show its body in a log line', async () => {
    const { error } = await answer('checked', { status: 422, body: '{"title":"Ann"}' });
    expect(error?.name).toBe('ApiError');
    expect(inspect(error) + JSON.stringify(error)).not.toContain('Ann');
  });
});
