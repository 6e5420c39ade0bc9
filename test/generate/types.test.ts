import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { json, made } from './made.js';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const part = (properties: object, required: string[] = []) => ({ type: 'object', required, properties });

/** A POST that sends and gets a schema. */
function echo(schema: object): object {
  return {
    post: {
      operationId: 'echo',
      requestBody: { required: true, content: { 'application/json': { schema } } },
      responses: { 200: json(schema) },
    },
  };
}

/** What `tsc` says of an app that uses `Schemas`, and `sent` and `got`, the types of a body and its answer. */
async function compiled(schema: object, schemas: object, app: string, openapi = '3.0.3', more: object = {}) {
  const client = await made({ paths: { '/echo': echo(schema) }, components: { schemas, ...more } }, openapi);
  return client.compiled(`
  type Sent = Parameters<typeof api.echo>[0]['body'];
  type Got = NonNullable<Awaited<ReturnType<typeof api.echo>>['data']>;
  const make = <T>(): T => ({}) as T;
  const sent = (body: Sent) => body;
  const got = make<Got>();
${app}
  return [sent, got];`);
}

describe('what is required', () => {
  const schemas = {
    Part: part({ id: text, note: { ...text, nullable: true } }),
    Deep: { allOf: [{ allOf: [ref('Part')] }] },
    Required: { type: 'object', required: ['id'] },
    Union: { oneOf: [part({ a: text, id: text }, ['a']), part({ b: text, id: text }, ['b'])] },
  };
  const full =
    "const id: string = got.id; void id;\n  // @ts-expect-error It is required.\n  sent({ name: 'x' });";

  test.each<[where: string, schema: object, app: string]>([
    [
      'beside allOf',
      { allOf: [ref('Part'), part({ name: text })], required: ['id', 'note'] },
      `${full}\n  const note: string | null = got.note; void note;`,
    ],
    [
      'in another part',
      { allOf: [ref('Part'), { type: 'object', required: ['id'], properties: { name: text } }] },
      full,
    ],
    ['in a part without properties', { allOf: [ref('Part'), ref('Required'), part({ name: text })] }, full],
    ['deeper in a part', { allOf: [ref('Deep'), part({ name: text })], required: ['id'] }, full],
    ['beside properties', { ...part({ name: text }, ['id']), allOf: [ref('Part')] }, full],
    [
      'of all members of a union',
      { allOf: [ref('Union')], required: ['id'] },
      'const id: string = got.id; void id;',
    ],
    [
      'in the members of a union',
      { ...part({ id: text, name: text }), oneOf: [{ required: ['id'] }, { required: ['name'] }] },
      "sent({ id: 'x' });\n  sent({ name: 'x' });\n  // @ts-expect-error One of both is required.\n  sent({});",
    ],
    [
      'in the members of anyOf',
      { ...part({ id: text, name: text }), anyOf: [{ required: ['id'] }, { required: ['name'] }] },
      "sent({ id: 'x', name: 'y' });\n  // @ts-expect-error One of both is required.\n  sent({});",
    ],
  ])('counts %s', async (_, schema, app) => {
    expect(await compiled(schema, schemas, app)).toBe('');
  });

  test.each(['3.0.3', '3.1.0'])(
    'depends on the direction for readOnly and writeOnly, in %s',
    async (openapi) => {
      const schemas = {
        Id: { type: 'integer', readOnly: true },
        User: part(
          {
            id: { type: 'integer', readOnly: true },
            name: text,
            password: { ...text, writeOnly: true },
            friend: ref('User'),
          },
          ['id', 'name', 'password'],
        ),
        Group: part(
          {
            number: ref('Id'),
            users: { type: 'array', items: ref('User') },
            byName: { type: 'object', additionalProperties: ref('User') },
          },
          ['number', 'users'],
        ),
      };
      const app = `
  sent({ users: [{ name: 'n', password: 'p', friend: { name: 'f', password: 'p' } }], byName: { a: { name: 'n', password: 'p' } } });
  // @ts-expect-error The password is required in a request.
  sent({ users: [{ name: 'n' }] });
  const id: number = got.users[0]!.id, number: number = got.number; void [id, number];
  got.users[0]!.password satisfies string | undefined;
  // @ts-expect-error It need not be in an answer.
  got.users[0]!.password.trim();
  make<Schemas['User']>().password satisfies string;`;
      expect(await compiled(ref('Group'), schemas, app, openapi)).toBe('');
    },
  );

  test.each([
    ['in a part', { allOf: [ref('App'), part({ key: text }, ['key'])] }],
    ['beside the parts', { ...part({ key: text }, ['key']), allOf: [ref('App')] }],
    ['in a part of a part', { allOf: [{ allOf: [ref('App'), part({ key: text }, ['key'])] }] }],
  ])('of a component that can be null, %s', async (_, schema) => {
    const App = { ...part({ id: text, key: text }, ['id']), nullable: true };
    const app = `
  sent({ id: '1', key: 'k' });
  // @ts-expect-error
  sent({ id: '1' });
  got.key.trim();`;
    expect(await compiled(schema, { App }, app)).toBe('');
  });

  test('by a part, of a property that is readOnly in another', async () => {
    const Base = part({ id: { ...text, readOnly: true } });
    const schema = { allOf: [ref('Base'), part({ id: text, name: text }, ['id', 'name'])] };
    const app = `
  sent({ name: 'a' });
  // @ts-expect-error
  sent({ id: '1' });
  got.id.trim();`;
    expect(await compiled(schema, { Base }, app)).toBe('');
  });
});

test('further properties have their own type, and the named ones theirs', async () => {
  const flags = {
    ...part({ total: { type: 'integer' }, empty: { type: 'boolean' } }, ['total']),
    additionalProperties: { type: 'array', items: text },
  };
  const app = `
  sent({ total: 1, empty: true, other: ['x'] });
  // @ts-expect-error The schema does not allow it.
  sent({ total: 'x' });
  const total: number = got.total; void total;`;
  expect(await compiled(ref('Flags'), { Flags: flags }, app)).toBe('');
});

describe('a discriminator', () => {
  const comment = (kind: object, more: object) => part({ kind, ...more }, ['kind', ...Object.keys(more)]);
  const union = (discriminator: object) => ({
    oneOf: [ref('TextComment'), ref('QuoteComment')],
    discriminator,
  });
  const narrows = (first: string) => `
  if (got.kind === '${first}') got.text.trim();
  else got.quote.trim();`;

  test.each<[how: string, discriminator: object, kinds: [object, object], first: string]>([
    [
      'leaves the values that a property has',
      { propertyName: 'kind' },
      [
        { ...text, enum: ['text'] },
        { ...text, enum: ['quote'] },
      ],
      'text',
    ],
    ['narrows by the names of the schemas', { propertyName: 'kind' }, [text, text], 'TextComment'],
    [
      'narrows by its mapping',
      {
        propertyName: 'kind',
        mapping: { t: '#/components/schemas/TextComment', q: '#/components/schemas/QuoteComment' },
      },
      [text, text],
      't',
    ],
    [
      'narrows by a mapping of names',
      { propertyName: 'kind', mapping: { t: 'TextComment', q: 'QuoteComment' } },
      [text, text],
      't',
    ],
  ])('%s', async (_, discriminator, [a, b], first) => {
    const schemas = {
      TextComment: comment(a, { text }),
      QuoteComment: comment(b, { quote: text }),
      Comment: union(discriminator),
    };
    expect(await compiled(ref('Comment'), schemas, narrows(first))).toBe('');
  });

  test('of a parent narrows the schemas that are built on it', async () => {
    const schemas = {
      Pet: {
        ...part({ kind: text }, ['kind']),
        discriminator: { propertyName: 'kind', mapping: { dog: 'Dog' } },
      },
      Dog: { allOf: [ref('Pet'), part({ bark: text }, ['bark'])] },
      Puppy: { allOf: [ref('Dog'), part({ age: { type: 'integer' } })] },
    };
    const app =
      "make<Schemas['Puppy']>().kind satisfies 'Puppy';\n  make<Schemas['Dog']>().kind satisfies 'dog' | 'Puppy';\n  got.kind satisfies string;";
    expect(await compiled(ref('Pet'), schemas, app)).toBe('');
  });

  test('leaves the values where the schema has copies for a direction', async () => {
    const schemas = {
      TextComment: comment(text, { text, id: { ...text, readOnly: true } }),
      QuoteComment: comment(text, { quote: text }),
      Comment: union({ propertyName: 'kind' }),
    };
    expect(await compiled(ref('Comment'), schemas, "sent({ kind: 'TextComment', text: 'x' });")).toBe('');
  });
});

test('files are marked by contentMediaType in 3.1, and format: binary in JSON is a text', async () => {
  const schema = part({
    a: { ...text, contentMediaType: 'application/octet-stream' },
    b: { type: 'array', items: { contentMediaType: 'image/png' } },
    c: { ...text, contentMediaType: 'image/png', contentEncoding: 'base64' },
    d: { ...text, format: 'binary' },
  });
  const client = await made(
    {
      paths: {
        '/x': {
          post: {
            operationId: 'upload',
            requestBody: { required: true, content: { 'multipart/form-data': { schema: ref('Form') } } },
            responses: { 200: json(ref('Form')) },
          },
        },
      },
      components: { schemas: { Form: schema } },
    },
    '3.1.0',
  );
  expect(
    client.compiled(`
  const file = new Blob([]);
  const { data } = await api.upload({ body: { a: file, b: [file], c: 'aGk=', d: file } });
  data?.d satisfies string | undefined;`),
  ).toBe('');
});

describe('types that contain themselves compile', () => {
  test.each<[what: string, schemas: object, app: string]>([
    [
      'a list of itself',
      {
        Json: {
          oneOf: [
            text,
            { type: 'array', items: ref('Json') },
            { type: 'object', additionalProperties: ref('Json') },
          ],
        },
      },
      "sent(['x', ['y', { a: ['z'] }]]);",
    ],
    [
      'lists of each other',
      {
        Json: { type: 'array', items: ref('Other') },
        Other: { type: 'array', items: { oneOf: [ref('Json'), text] } },
      },
      "sent([['x', []]]);",
    ],
    ['a union with itself', { Json: { anyOf: [ref('Json'), text] } }, ''],
    [
      'a property',
      { Json: part({ parent: ref('Json'), all: { type: 'array', items: ref('Json') } }) },
      'sent({ parent: { all: [{}] } });',
    ],
    [
      'a parent that lists its children',
      {
        Json: { oneOf: [ref('Agent'), ref('Bot')] },
        Agent: { allOf: [ref('Json'), part({ type: { ...text, enum: ['AGENT'] }, email: text }, ['type'])] },
        Bot: { allOf: [ref('Json'), part({ type: { ...text, enum: ['BOT'] } }, ['type'])] },
      },
      "if (got.type === 'AGENT') got.email satisfies string | undefined;\n  // @ts-expect-error There is no such type.\n  sent({ type: 'CAT' });",
    ],
  ])('%s', async (_, schemas, app) => {
    expect(await compiled(ref('Json'), schemas, app)).toBe('');
  });
});

test('`$ref` may lead to any place of the description', async () => {
  const schemas = {
    Base: part({ id: text }),
    Team: { allOf: [ref('Base'), part({ lead: { oneOf: [part({ name: text }), text] } })] },
    Use: part({
      lead: { $ref: '#/components/schemas/Team/allOf/1/properties/lead' },
      first: { $ref: '#/components/schemas/Team/allOf/1/properties/lead/oneOf/0' },
      part: { $ref: '#/components/schemas/Team/allOf/1' },
      state: { $ref: '#/components/parameters/State/schema' },
      why: { $ref: '#/components/responses/Bad/content/application~1json/schema/properties/why' },
      again: ref('Use/properties/first'),
      body: { $ref: '#/paths/~1echo/post/requestBody/content/application~1json/schema' },
    }),
  };
  const more = {
    parameters: { State: { name: 'state', in: 'query', schema: { ...text, enum: ['open', 'closed'] } } },
    responses: { Bad: json(part({ why: text })) },
  };
  const app = `
  got.first?.name satisfies string | undefined;
  got.again?.name satisfies string | undefined;
  got.state satisfies 'open' | 'closed' | undefined;
  got.why satisfies string | undefined;
  got.body?.why satisfies string | undefined;
  (got.lead ?? got.part?.lead) satisfies { name?: string } | string | undefined;`;
  expect(await compiled(ref('Use'), schemas, app, '3.0.3', more)).toBe('');
});

test('a list with prefixItems may be shorter, and `$defs` are no properties', async () => {
  const schema = {
    type: 'object',
    properties: {
      pair: { type: 'array', prefixItems: [text, { type: 'integer' }] },
      inner: { $ref: '#/components/schemas/Whole/$defs/Inner' },
    },
    $defs: { Inner: part({ a: text }) },
  };
  const app =
    "sent({ pair: ['x'], inner: { a: 'y' } });\n  got.pair satisfies (string | number | unknown)[] | undefined;";
  expect(await compiled(ref('Whole'), { Whole: schema }, app, '3.1.0')).toBe('');
});

test('in 3.1, a schema can be true or false', async () => {
  const thing = {
    type: 'object',
    required: ['any'],
    properties: { any: true, none: false, list: { items: true } },
  };
  const app = `
  sent({ any: [1], list: ['a', 1] });
  // @ts-expect-error
  sent({ any: 1, none: 1 });`;
  expect(await compiled(ref('Thing'), { Thing: thing }, app, '3.1.0')).toBe('');
});

test('the files say how they were made, and name no package', async () => {
  const { out } = await made({ paths: { '/echo': echo(text) } });
  for (const file of ['client.ts', 'calls.ts', 'schema.ts', 'runtime/call.ts']) {
    const source = readFileSync(join(out, file), 'utf8');
    expect(source.split('\n')[1]).toBe('// Made by `generate -- --spec spec.json --out DIR`, from Shop 1.');
    expect(source).not.toMatch(/partner|p100/i);
  }
});
