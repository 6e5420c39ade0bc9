import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { compile, strictSettings } from '../support/types/compile.js';
import { json, made } from './made.js';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const part = (properties: object, required: string[] = []) => ({ type: 'object', required, properties });

/** A POST that sends and gets a schema. */
function echo(schema: object, mediaType = 'application/json'): object {
  return {
    post: {
      operationId: 'echo',
      requestBody: { required: true, content: { [mediaType]: { schema } } },
      responses: { 200: json(schema) },
    },
  };
}

interface App {
  paths: object;
  components: object;
  openapi: string;
  source: string;
}

const apps: App[] = [];
let errors: string;

/**
 * Adds a test: an app that uses `Schemas`, `sent` for a body and `got` for its answer compiles. All apps are compiled
 * together, since each program costs half a second.
 */
function compiles(
  name: string,
  schema: object,
  schemas: object,
  app: string,
  {
    openapi = '3.0.3',
    paths = { '/echo': echo(schema) },
    ...more
  }: { openapi?: string; paths?: object; parameters?: object; responses?: object } = {},
): void {
  const source = `
  type Sent = Parameters<typeof api.echo>[0]['body'];
  type Got = NonNullable<Awaited<ReturnType<typeof api.echo>>['data']>;
  const make = <T>(): T => ({}) as T;
  const sent = (body: Sent) => body;
  const got = make<Got>();
${app}
  return [sent, got];`;
  const number = apps.push({ paths, components: { schemas, ...more }, openapi, source });
  test(name, () => expect(errorsOf(number - 1)).toEqual([]));
}

function errorsOf(number: number): string[] {
  return errors.split('\n').filter((line) => line.startsWith(`${number}/`));
}

/** The clients have the same runtime, which takes long to parse. */
function shareRuntime(root: string, number: number): void {
  if (number === 0) return;
  const runtime = join(root, String(number), 'runtime');
  rmSync(runtime, { recursive: true });
  symlinkSync(join(root, '0/runtime'), runtime, 'dir');
}

beforeAll(async () => {
  const root = temporaryFolder(atEndOfFile);
  for (const [number, { paths, components, openapi, source }] of apps.entries()) {
    const client = await made({ paths, components }, openapi, join(root, String(number)));
    client.writeApp(source);
    shareRuntime(root, number);
  }
  errors = compile(
    root,
    [...apps.keys()].map((number) => `${number}/app.ts`),
    strictSettings,
  );
}, 60_000);

describe('what is required counts', () => {
  const schemas = {
    Part: part({ id: text, note: { ...text, nullable: true } }),
    Deep: { allOf: [{ allOf: [ref('Part')] }] },
    Required: { type: 'object', required: ['id'] },
    Union: { oneOf: [part({ a: text, id: text }, ['a']), part({ b: text, id: text }, ['b'])] },
  };
  const full = `
  const id: string = got.id; void id;
  // @ts-expect-error It is required.
  sent({ name: 'x' });`;
  const oneOfBoth = `
  sent({ id: 'x' });
  sent({ name: 'y' });
  // @ts-expect-error One of both is required.
  sent({});`;
  const either = [{ required: ['id'] }, { required: ['name'] }];
  const named = part({ name: text });

  compiles(
    'beside allOf',
    { allOf: [ref('Part'), named], required: ['id', 'note'] },
    schemas,
    `${full}\n  const note: string | null = got.note; void note;`,
  );
  compiles('in another part', { allOf: [ref('Part'), { ...named, required: ['id'] }] }, schemas, full);
  compiles('in a part without properties', { allOf: [ref('Part'), ref('Required'), named] }, schemas, full);
  compiles('deeper in a part', { allOf: [ref('Deep'), named], required: ['id'] }, schemas, full);
  compiles('beside properties', { ...part({ name: text }, ['id']), allOf: [ref('Part')] }, schemas, full);
  compiles(
    'of all members of a union',
    { allOf: [ref('Union')], required: ['id'] },
    schemas,
    'const id: string = got.id; void id;',
  );
  compiles(
    'in the members of oneOf',
    { ...part({ id: text, name: text }), oneOf: either },
    schemas,
    oneOfBoth,
  );
  const components = { ...schemas, NeedsId: { required: ['id'] }, Choice: { oneOf: either } };
  for (const [where, schema] of [
    [
      'in other components',
      { ...part({ id: text, name: text }), oneOf: [ref('NeedsId'), { required: ['name'] }] },
    ],
    [
      'in parts of members',
      { ...part({ id: text, name: text }), oneOf: [{ allOf: either.slice(0, 1) }, { required: ['name'] }] },
    ],
    [
      'in unions of members',
      { ...part({ id: text, name: text }), anyOf: [{ oneOf: either }, { required: ['name'] }] },
    ],
    ['in the unions of another part', { allOf: [ref('Part'), named, { oneOf: either }] }],
    ['in the unions of a component', { allOf: [ref('Part'), named, ref('Choice')] }],
  ] as const) {
    compiles(where, schema, components, oneOfBoth);
  }
  compiles(
    'without a description',
    { type: 'object', required: ['id'], additionalProperties: text },
    {},
    `
  sent({ id: 'x', other: 'y' });
  // @ts-expect-error It is required.
  sent({ other: 'y' });`,
  );
  compiles(
    'in the members of anyOf',
    { ...part({ id: text, name: text }), anyOf: either },
    schemas,
    oneOfBoth,
  );

  for (const openapi of ['3.0.3', '3.1.0']) {
    const user = part(
      {
        id: { type: 'integer', readOnly: true },
        name: text,
        password: { ...text, writeOnly: true },
        friend: ref('User'),
      },
      ['id', 'name', 'password'],
    );
    const group = part(
      {
        number: ref('Id'),
        users: { type: 'array', items: ref('User') },
        byName: { type: 'object', additionalProperties: ref('User') },
      },
      ['number', 'users'],
    );
    compiles(
      `in its direction for readOnly and writeOnly, in ${openapi}`,
      ref('Group'),
      { Id: { type: 'integer', readOnly: true }, User: user, Group: group },
      `
  const friend = { name: 'f', password: 'p' };
  sent({ users: [{ name: 'n', password: 'p', friend }], byName: { a: friend } });
  // @ts-expect-error The password is required in a request.
  sent({ users: [{ name: 'n' }] });
  const [user] = got.users;
  const id: number | undefined = user?.id, number: number = got.number; void [id, number];
  user?.password satisfies string | undefined;
  // @ts-expect-error It need not be in an answer.
  if (user) user.password.trim();
  make<Schemas['User']>().password satisfies string;`,
      { openapi },
    );
  }
});

compiles(
  'further properties have their own type, and the named ones theirs',
  {
    ...part({ total: { type: 'integer' }, empty: { type: 'boolean' } }, ['total']),
    additionalProperties: { type: 'array', items: text },
  },
  {},
  `
  sent({ total: 1, empty: true, other: ['x'] });
  // @ts-expect-error The schema does not allow it.
  sent({ total: 'x' });
  const total: number = got.total; void total;`,
);

compiles(
  '`unevaluatedProperties` allows further properties',
  { allOf: [ref('Base')], unevaluatedProperties: text },
  { Base: part({ total: { type: 'integer' } }, ['total']) },
  `
  sent({ total: 1, other: 'x' });
  // @ts-expect-error The schema does not allow it.
  sent({ total: 1, other: true });
  got.total satisfies number;`,
  { openapi: '3.1.0' },
);

compiles(
  'a type beside a union holds together with it',
  part(
    {
      date: { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] },
      list: { type: 'array', items: text, anyOf: [{ minItems: 1 }, { maxItems: 3 }] },
      state: { type: ['string', 'null'], oneOf: [{ const: 'a' }, { const: null }] },
      parts: { type: ['object', 'null'], allOf: [part({ a: text })] },
      either: {
        ...part({ a: text, b: text }),
        type: ['object', 'null'],
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
      },
    },
    ['date', 'list', 'state', 'parts', 'either'],
  ),
  {},
  `
  got.date satisfies string;
  got.list satisfies string[];
  got.state satisfies 'a' | null;
  const some = { date: 'x', list: ['x'], parts: { a: 'x' }, either: { b: 'x' } };
  sent({ ...some, state: 'a' });
  sent({ ...some, state: null, parts: null, either: null });
  // @ts-expect-error There is no such state.
  sent({ ...some, state: 'b' });
  // @ts-expect-error One of both is required.
  sent({ ...some, state: 'a', either: {} });`,
  { openapi: '3.1.0' },
);

describe('a discriminator', () => {
  const comment = (kind: object, more: object) => part({ kind, ...more }, ['kind', ...Object.keys(more)]);
  const schemasOf = (discriminator: object, [a, b]: [object, object] = [text, text]) => ({
    TextComment: comment(a, { text }),
    QuoteComment: comment(b, { quote: text }),
    Comment: { oneOf: [ref('TextComment'), ref('QuoteComment')], discriminator },
  });
  const narrows = (first: string) => `
  if (got.kind === '${first}') got.text.trim();
  else got.quote.trim();`;
  const propertyName = 'kind';
  const pointers = { t: '#/components/schemas/TextComment', q: '#/components/schemas/QuoteComment' };
  const names = { t: 'TextComment', q: 'QuoteComment' };
  const own: [object, object] = [
    { ...text, enum: ['text'] },
    { ...text, enum: ['quote'] },
  ];

  for (const [how, discriminator, kinds, first] of [
    ['leaves the values that a property has', { propertyName }, own, 'text'],
    ['narrows by the names of the schemas', { propertyName }, undefined, 'TextComment'],
    ['narrows by its mapping', { propertyName, mapping: pointers }, undefined, 't'],
    ['narrows by a mapping of names', { propertyName, mapping: names }, undefined, 't'],
  ] as const) {
    compiles(how, ref('Comment'), schemasOf(discriminator, kinds), narrows(first));
  }

  compiles(
    'of a parent narrows the schemas that are built on it',
    ref('Pet'),
    {
      Pet: { ...part({ kind: text }, ['kind']), discriminator: { propertyName, mapping: { dog: 'Dog' } } },
      Dog: { allOf: [ref('Pet'), part({ bark: text }, ['bark'])] },
      Puppy: { allOf: [ref('Dog'), part({ age: { type: 'integer' } })] },
    },
    `
  make<Schemas['Puppy']>().kind satisfies 'Puppy';
  make<Schemas['Dog']>().kind satisfies 'dog' | 'Puppy';
  got.kind satisfies string;`,
  );
  compiles(
    'of one union leaves the values of another',
    {},
    {
      ...schemasOf({ propertyName, mapping: names }),
      Note: {
        oneOf: [ref('TextComment')],
        discriminator: { propertyName, mapping: { note: 'TextComment' } },
      },
    },
    `
  make<Schemas['TextComment']>().kind satisfies 't' | 'note';
  const note: Schemas['Note'] = { kind: 'note', text: 'x' }, comment: Schemas['Comment'] = { kind: 't', text: 'x' };
  void [note, comment];`,
  );
  compiles(
    'leaves null where a schema allows it',
    ref('Comment'),
    {
      ...schemasOf({ propertyName }),
      TextComment: { ...comment(text, { text }), type: ['object', 'null'] },
    },
    "sent(null);\n  sent({ kind: 'TextComment', text: 'x' });",
    { openapi: '3.1.0' },
  );
  compiles(
    'leaves the values where a schema has a copy for its direction',
    ref('Comment'),
    { ...schemasOf({ propertyName }), TextComment: comment(text, { text, id: { ...text, readOnly: true } }) },
    "sent({ kind: 'TextComment', text: 'x' });",
  );
});

compiles(
  'files are marked by contentMediaType in 3.1, and format: binary in JSON is a text',
  {},
  {
    Form: part({
      a: { ...text, contentMediaType: 'application/octet-stream' },
      b: { type: 'array', items: { contentMediaType: 'image/png' } },
      c: { ...text, contentMediaType: 'image/png', contentEncoding: 'base64' },
      d: { ...text, format: 'binary' },
    }),
  },
  `
  const file = new Blob([]);
  sent({ a: file, b: [file], c: 'aGk=', d: file });
  got.d satisfies string | undefined;`,
  { openapi: '3.1.0', paths: { '/echo': echo(ref('Form'), 'multipart/form-data') } },
);

describe('a form may have its files', () => {
  const file = { ...text, format: 'binary' };
  const app = "sent({ file: new Blob([]) });\n  // @ts-expect-error It is no text.\n  sent({ file: 'x' });";
  for (const [where, schema, more] of [
    [
      'in the members of a union',
      { oneOf: [part({ file }, ['file']), part({ url: text }, ['url'])] },
      "sent({ url: 'x' });",
    ],
    ['in further properties', { type: 'object', additionalProperties: file }, ''],
    ['in a union with null', part({ file: { anyOf: [file, { type: 'null' }] } }), 'sent({ file: null });'],
    ['as a file or null', part({ file: { ...file, type: ['string', 'null'] } }), 'sent({ file: null });'],
  ] as const) {
    compiles(where, {}, {}, `${app}\n  ${more}`, {
      openapi: '3.1.0',
      paths: { '/echo': echo(schema, 'multipart/form-data') },
    });
  }
});

describe('a type that contains itself compiles', () => {
  const list = (items: object) => ({ type: 'array', items });
  for (const [what, schemas, app] of [
    [
      'as a list of itself',
      { Json: { oneOf: [text, list(ref('Json')), { type: 'object', additionalProperties: ref('Json') }] } },
      "sent(['x', ['y', { a: ['z'] }]]);",
    ],
    [
      'as lists of each other',
      { Json: list(ref('Other')), Other: list({ oneOf: [ref('Json'), text] }) },
      "sent([['x', []]]);",
    ],
    ['as a union with itself', { Json: { anyOf: [ref('Json'), text] } }, ''],
    [
      'in a property',
      { Json: part({ parent: ref('Json'), all: list(ref('Json')) }) },
      'sent({ parent: { all: [{}] } });',
    ],
    [
      'as a parent that lists its children',
      {
        Json: { oneOf: [ref('Agent'), ref('Bot')] },
        Agent: { allOf: [ref('Json'), part({ type: { ...text, enum: ['AGENT'] }, email: text }, ['type'])] },
        Bot: { allOf: [ref('Json'), part({ type: { ...text, enum: ['BOT'] } }, ['type'])] },
      },
      `
  if (got.type === 'AGENT') got.email satisfies string | undefined;
  // @ts-expect-error There is no such type.
  sent({ type: 'CAT' });`,
    ],
  ] as const) {
    compiles(what, ref('Json'), schemas, app);
  }
});

compiles(
  '`$ref` may lead to any place of the description',
  ref('Use'),
  {
    Base: part({ id: text }),
    Team: { allOf: [ref('Base'), part({ lead: { oneOf: [part({ name: text }), text] } })] },
    Use: part({
      lead: ref('Team/allOf/1/properties/lead'),
      first: ref('Team/allOf/1/properties/lead/oneOf/0'),
      part: ref('Team/allOf/1'),
      again: ref('Use/properties/first'),
      state: { $ref: '#/components/parameters/State/schema' },
      why: { $ref: '#/components/responses/Bad/content/application~1json/schema/properties/why' },
      body: { $ref: '#/paths/~1echo/post/requestBody/content/application~1json/schema' },
    }),
  },
  `
  got.first?.name satisfies string | undefined;
  got.again?.name satisfies string | undefined;
  got.state satisfies 'open' | 'closed' | undefined;
  got.why satisfies string | undefined;
  got.body?.why satisfies string | undefined;
  (got.lead ?? got.part?.lead) satisfies { name?: string } | string | undefined;`,
  {
    parameters: { State: { name: 'state', in: 'query', schema: { ...text, enum: ['open', 'closed'] } } },
    responses: { Bad: json(part({ why: text })) },
  },
);

compiles('a parameter may be another one', {}, {}, "await api.echo({ body: {}, query: { b: ['x'] } });", {
  parameters: {
    A: { $ref: '#/components/parameters/B' },
    B: { name: 'b', in: 'query', required: true, schema: { type: 'array', items: text } },
  },
  paths: { '/echo': { ...echo({}), parameters: [{ $ref: '#/components/parameters/A' }] } },
});

compiles(
  'a parameter with `content` has the type of its schema',
  {},
  {},
  `
  await api.echo({ body: {}, query: { filter: { a: 'x' } } });
  // @ts-expect-error It is not the text of it.
  await api.echo({ body: {}, query: { filter: '{}' } });`,
  {
    paths: {
      '/echo': {
        ...echo({}),
        parameters: [
          { name: 'filter', in: 'query', content: { 'application/json': { schema: part({ a: text }) } } },
        ],
      },
    },
  },
);

compiles('a path item may be a component', {}, {}, "await api.echo({ body: {}, query: { q: 'x' } });", {
  openapi: '3.1.0',
  pathItems: { Echo: echo({}) },
  paths: {
    '/echo': { $ref: '#/components/pathItems/Echo', parameters: [{ name: 'q', in: 'query', schema: text }] },
  },
} as never);

describe('what is required counts in a component that can be null', () => {
  const App = { ...part({ id: text, key: text }, ['id']), nullable: true };
  const own = part({ key: text }, ['key']);
  const app = `
  sent({ id: '1', key: 'k' });
  // @ts-expect-error It is required.
  sent({ id: '1' });
  got.key.trim();`;
  compiles('in a part', { allOf: [ref('App'), own] }, { App }, app);
  compiles('beside the parts', { ...own, allOf: [ref('App')] }, { App }, app);
  compiles('in a part of a part', { allOf: [{ allOf: [ref('App'), own] }] }, { App }, app);
});

compiles(
  'a property that is readOnly in another part is not required in a request',
  { allOf: [ref('Base'), part({ id: text, name: text }, ['id', 'name'])] },
  { Base: part({ id: { ...text, readOnly: true } }) },
  `
  sent({ name: 'a' });
  // @ts-expect-error The name is required.
  sent({ id: '1' });
  got.id.trim();`,
);

compiles(
  'a property that is readOnly beside a union is not required in a request by its members',
  {
    ...part({ id: { ...text, readOnly: true }, name: text }),
    oneOf: [ref('NeedsId'), { required: ['name'] }],
  },
  { NeedsId: { type: 'object', required: ['id'] } },
  "sent({ name: 'a' });\n  sent({});",
);

compiles(
  'in 3.1, a schema can be true or false',
  ref('Thing'),
  {
    Thing: {
      type: 'object',
      required: ['any'],
      properties: { any: true, none: false, list: { items: true } },
    },
  },
  `
  sent({ any: [1], list: ['a', 1] });
  // @ts-expect-error There can't be one.
  sent({ any: 1, none: 1 });`,
  { openapi: '3.1.0' },
);

compiles(
  'what an extension holds is data, and `true` in allOf allows everything',
  ref('A'),
  {
    A: {
      allOf: [true, part({ x: text })],
      'x-a': { $ref: '#/components/schemas/A/x-a' },
      'x-b': { $ref: '#/components/schemas/None' },
    },
  },
  "sent({ x: 'y' });",
  { openapi: '3.1.0' },
);

compiles(
  'a list with prefixItems may be shorter, and `$defs` are no properties',
  ref('Whole'),
  {
    Whole: {
      type: 'object',
      properties: {
        pair: { type: 'array', prefixItems: [text, { type: 'integer' }] },
        inner: ref('Whole/$defs/Inner'),
      },
      $defs: { Inner: part({ a: text }) },
    },
  },
  "sent({ pair: ['x'], inner: { a: 'y' } });",
  { openapi: '3.1.0' },
);

test('the files compile with stricter settings', async () => {
  const settings = {
    ...strictSettings,
    ...{
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
    },
    ...{ noUnusedLocals: true, noUnusedParameters: true },
    ...{ verbatimModuleSyntax: true, isolatedModules: true, erasableSyntaxOnly: true },
  };
  const own = { '/own': { servers: [{ url: 'https://own.example' }], ...echo(text) } };
  const silent = { '/silent': { get: { operationId: 'silent', responses: { 204: { description: 'x' } } } } };
  for (const paths of [own, silent, {}]) {
    const { out } = await made({ paths });
    const files = readdirSync(out).filter((name) => name.endsWith('.ts'));
    expect(compile(out, files, settings)).toBe('');
  }
});

test('the files say how they were made, and name no package', async () => {
  const { out } = await made({ paths: { '/echo': echo(text) } });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const source = readFileSync(join(out, file), 'utf8');
    expect(source.split('\n')[1]).toBe('// Made by `generate -- --spec spec.json --out DIR`, from Shop 1.');
    expect(source).not.toMatch(/partner|p100/i);
    expect(source).not.toMatch(/ from ['"][^.]/);
  }
});
