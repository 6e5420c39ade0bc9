import { beforeAll, describe, expect, test } from 'vitest';
import { answering, json, type Made, made } from './made.js';

const text = { type: 'string' };
const ok = { 200: json() };

function body(...mediaTypes: string[]): object {
  return {
    required: true,
    content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: { type: 'object' } }])),
  };
}

type Case = [what: string, method: string, operation: object];

/** Generates a client from a description that has the operation of each case, `x0` and so on. */
async function madeOf(cases: Case[]): Promise<Made> {
  const paths = cases.map(([, method, operation], index) => [
    `/x${index}/{id}`,
    { [method]: { operationId: `x${index}`, responses: ok, ...operation } },
  ]);
  const components = { securitySchemes: { digest: { type: 'http', scheme: 'digest' } } };
  return made({ paths: Object.fromEntries(paths), components });
}

/** Returns what is left out of each operation. */
function byOperation(leftOut: string): Map<string, string> {
  const found = new Map<string, string>();
  let title = '';
  for (const line of leftOut.split('\n')) {
    const [, name] = /^ {2}.* \((\w+)\)$/.exec(line) ?? [];
    if (name) found.set(name, (found.get(name) ?? '') + title);
    else title = line;
  }
  return found;
}

const parameter = (more: object) => ({ parameters: [{ name: 'p', schema: text, ...more }] });
const answers = (...mediaTypes: string[]) => ({
  responses: {
    200: { description: 'x', content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: {} }])) },
  },
});

describe('an operation that the client cannot call is left out and named', () => {
  const cases: Case[] = [
    [
      'the client cannot send the cookie parameter "p", which is required',
      'get',
      parameter({ in: 'cookie', required: true }),
    ],
    [
      'the client cannot send the path parameter "id" in the style label, which is required',
      'get',
      { parameters: [{ name: 'id', in: 'path', required: true, style: 'label', schema: text }] },
    ],
    [
      'the client cannot send the path parameter "id" in the style matrix, which is required',
      'get',
      { parameters: [{ name: 'id', in: 'path', required: true, style: 'matrix', schema: text }] },
    ],
    [
      'the client cannot send the query parameter "p" as application/xml, which is required',
      'get',
      { parameters: [{ name: 'p', in: 'query', required: true, content: { 'application/xml': {} } }] },
    ],
    [
      'the body of a GET, which fetch cannot send, and it is required',
      'get',
      { requestBody: body('application/json') },
    ],
    ['fetch cannot send TRACE', 'trace', {}],
    ['a body as multipart/mixed, and it is required', 'post', { requestBody: body('multipart/mixed') }],
    ['the client cannot read text/event-stream', 'get', answers('text/event-stream')],
    ['the client cannot read application/json-seq', 'get', answers('application/json-seq')],
    ['the client cannot read multipart/mixed', 'get', answers('multipart/mixed')],
  ];
  let client: Made;
  beforeAll(async () => {
    client = await madeOf(cases);
  });

  test.each(cases.map(([what], index) => ({ what, name: `x${index}` })))('$what', ({ what, name }) => {
    expect(byOperation(client.leftOut).get(name)).toBe(`Left out: ${what}`);
    expect(client.createClient({ baseUrl: 'https://shop.example' })).not.toHaveProperty(name);
  });
});

describe('a part of an operation that the client cannot do is left out and named', () => {
  const cases: Case[] = [
    ['the cookie parameter "p", which the client cannot send', 'get', parameter({ in: 'cookie' })],
    [
      'the query parameter "p" in the style label, which the client cannot send',
      'get',
      parameter({ in: 'query', style: 'label' }),
    ],
    ['the path parameter "p", which is not in the path', 'get', parameter({ in: 'path', required: true })],
    [
      'the body of a GET, which fetch cannot send',
      'get',
      { requestBody: { content: { 'application/json': {} } } },
    ],
    ['a body as multipart/mixed', 'post', { requestBody: body('application/json', 'multipart/mixed') }],
    [
      'answers as application/xml: the client asks for application/json',
      'get',
      answers('application/json', 'application/xml'),
    ],
    [
      'answers as text/event-stream: the client asks for application/json',
      'get',
      answers('text/event-stream', 'application/json'),
    ],
    ['answers as */* that are not JSON', 'get', answers('*/*')],
    [
      'answers as text/html: the client asks for application/json',
      'get',
      {
        responses: {
          ...ok,
          400: { description: 'x', content: { 'application/json': {}, 'text/html': {} } },
        },
      },
    ],
    [
      'answers as text/event-stream: the client asks for text/csv',
      'get',
      answers('text/event-stream', 'text/csv'),
    ],
    [
      'the headers of the part "file" of a form',
      'post',
      {
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object' },
              encoding: { file: { headers: { 'X-A': { schema: text } } } },
            },
          },
        },
      },
    ],
    [
      'the style of the part "file" of a form',
      'post',
      {
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object' },
              encoding: { file: { style: 'deepObject' } },
            },
          },
        },
      },
    ],
    [
      'the security scheme "digest" (http digest), which the client does not know',
      'get',
      { security: [{ digest: [] }, {}] },
    ],
  ];
  let client: Made;
  beforeAll(async () => {
    client = await madeOf(cases);
  });

  test.each(cases.map(([what, method], index) => ({ what, method, name: `x${index}` })))(
    '$what',
    async ({ what, method, name }) => {
      expect(byOperation(client.leftOut).get(name)).toBe(`Left out in part: ${what}`);
      const { baseUrl, seen } = await answering();
      const input = { path: { id: '1' }, ...(method === 'post' && { body: {} }) };
      await client.createClient({ baseUrl })[name]?.(input);
      expect(seen).toMatchObject([{ method: method.toUpperCase(), url: `/${name}/1` }]);
    },
  );

  test('and the client compiles', () => expect(client.compiled('')).toBe(''));
});

test('parameters of a path item are left out of all its operations', async () => {
  const get = (operationId: string) => ({ operationId, responses: ok });
  const { leftOut, compiled } = await made({
    paths: {
      '/x': {
        parameters: [
          { name: 'Authorization', in: 'header', required: true, schema: text },
          { name: 's', in: 'cookie', schema: text },
          { name: 'q', in: 'query', required: true, schema: text },
        ],
        get: get('a'),
        delete: get('b'),
      },
    },
  });
  expect(leftOut).toBe(
    'Left out in part: the cookie parameter "s", which the client cannot send\n  GET /x (a)\n  DELETE /x (b)',
  );
  expect(compiled("await api.a({ query: { q: '1' } });\n  await api.b({ query: { q: '1' } });")).toBe('');
});

test('JavaScript never calls an operation by itself', async () => {
  const names = ['then', 'toJSON', 'toString', 'toLocaleString', 'valueOf', 'constructor'];
  const paths = names.map((operationId) => [`/${operationId}`, { post: { operationId, responses: ok } }]);
  const { createClient } = await made({ paths: Object.fromEntries(paths) });
  const { baseUrl, seen } = await answering();
  const api = await (async () => createClient({ baseUrl }))();
  void `${api}${JSON.stringify(api)}${typeof api.constructor}`;
  expect(seen).toEqual([]);
  for (const name of names) await api[`_${name}`]?.();
  expect(seen.map(({ url }) => url)).toEqual(names.map((name) => `/${name}`));
});
