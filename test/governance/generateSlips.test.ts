import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import { bundleContract, loadDescription } from '../../scripts/contract/loadContract.js';
import { unexpected } from '../../scripts/contract/problems.js';
import { generateClient } from '../../scripts/generate/generateClient.js';
import { script, temporaryFolder } from '../support/repository/copy.js';

/** Writes a description, with other files beside it by name, and returns its path. */
function written(text: string, beside: Record<string, string> = {}): string {
  const folder = temporaryFolder();
  for (const [name, other] of Object.entries({ ...beside, 'spec.yaml': text })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), other);
  }
  return join(folder, 'spec.yaml');
}

/** A description with these lines from line 4 on. */
function spec(lines: string, version = '3.0.3'): string {
  return `openapi: ${version}\ninfo: { title: T, version: '1' }\nservers: [{ url: 'https://t.example' }]\n${lines}`;
}

/** A description with one operation that has these fields from line 6 on. */
function operation(lines: string, version?: string): string {
  return spec(`paths:\n  /a:\n    post:\n${lines.replace(/^/gm, '      ')}\n`, version);
}

/** A description with an operation whose answer is of this schema, with components. */
function answer(schema: string, components = '', version?: string): string {
  const text = operation(
    `responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`,
    version,
  );
  return components ? `${text}components:\n${components.replace(/^/gm, '  ')}\n` : text;
}

/** Returns the message with which a description is refused, without its folder. */
async function refusal(file: string, out = join(temporaryFolder(), 'out')): Promise<string> {
  const failure = await generateClient(file, out).catch((error) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(failure.cause).toBeUndefined();
  return failure.message.replaceAll(`${dirname(file)}/`, '');
}

const responses = "responses: { '200': { description: d } }";

const slips: [what: string, text: string, message: string][] = [
  [
    'a path without value',
    spec('paths:\n  /a:\n'),
    '5:3\n  This path has no value. Write its operations, such as `get`, or delete the key.',
  ],
  [
    'a text for a path',
    spec('paths:\n  /a: here\n'),
    '5:7\n  This path is a text. Write its operations, such as `get`.',
  ],
  [
    'a path whose brace is not closed',
    spec("paths:\n  '/users/{id': {}\n"),
    '5:3\n  `/users/{id` has a brace that is not part of a parameter, such as `{id}`. Correct it.',
  ],
  [
    'a path that begins without a slash',
    spec('paths:\n  users: {}\n'),
    '5:3\n  `users` is no path. A path begins with `/`: write `/users`.',
  ],
  ['a method in capitals', spec('paths:\n  /a:\n    GET: {}\n'), '6:5\n  `GET` is no method. Write `get`.'],
  [
    'an operation without value',
    spec('paths:\n  /a:\n    get:\n'),
    '6:5\n  This operation has no value. Write an object with `responses`, or delete the key.',
  ],
  [
    'a list for an operation',
    spec('paths:\n  /a:\n    get: []\n'),
    '6:10\n  This operation is a list. Write an object with `responses`.',
  ],
  [
    'a number for an operationId',
    operation(`operationId: 5\n${responses}`),
    '7:20\n  `operationId` is a number. Put it in quotes.',
  ],
  [
    'a truth value for an operationId',
    operation(`operationId: true\n${responses}`),
    '7:20\n  `operationId` is `true`. Put it in quotes.',
  ],
  [
    'one operationId twice',
    spec(
      'paths:\n  /a: { get: { operationId: x, responses: {} }, put: { operationId: x, responses: {} } }\n',
    ),
    '5:69\n  Every operation must have a unique `operationId`. Rename one of the two.',
  ],
  [
    'responses without value',
    operation('responses:'),
    '7:7\n  `responses` has no value. Write an object with a response for each status, or delete the key.',
  ],
  [
    'a response without value',
    operation("responses: { '200': null }"),
    '7:27\n  This response has no value. Write an object with `description`, or delete the key.',
  ],
  [
    'a range of statuses in small letters',
    operation('responses: { 2xx: { description: d } }'),
    '7:20\n  `2xx` is no status. Write one such as `200`, a range such as `2XX`, or `default`.',
  ],
  [
    'content without value',
    operation("responses: { '200': { description: d, content: } }"),
    '7:45\n  `content` has no value. Write an object with media types, such as `application/json`, or delete the key.',
  ],
  [
    'a media type without value',
    operation("responses: { '200': { description: d, content: { text/csv: } } }"),
    '7:56\n  This media type has no value. Write an object with `schema`, or delete the key.',
  ],
  [
    'a schema in the place of a media type',
    operation("responses: { '200': { description: d, content: { schema: {} } } }"),
    '7:56\n  `schema` is no media type. Write one, such as `application/json`.',
  ],
  [
    'a schema without value',
    answer(''),
    '7:76\n  This schema has no value. Write an object, such as `{ type: string }`, or delete the key.',
  ],
  [
    'a text for a schema',
    answer('string'),
    '7:84\n  This schema is a text. Write an object, such as `{ type: string }`.',
  ],
  [
    'a property without value',
    answer('{ type: object, properties: { a: } }'),
    '7:114\n  This property has no value. Write an object, such as `{ type: string }`, or delete the key.',
  ],
  [
    'a text for a property',
    answer('{ type: object, properties: { a: string } }'),
    '7:117\n  This property is a text. Write an object, such as `{ type: string }`.',
  ],
  [
    'a list for properties',
    answer('{ type: object, properties: [a] }'),
    '7:112\n  `properties` is a list. Write an object.',
  ],
  [
    'a text for required',
    answer('{ type: object, required: a }'),
    '7:110\n  `required` is a text. Write a list of names.',
  ],
  [
    'required: true in a property',
    answer('{ type: string, required: true }'),
    '7:110\n  `required` is a list: name the required properties in the schema that has `properties`.',
  ],
  [
    'a number in required',
    answer('{ type: object, required: [1] }'),
    '7:110\n  An item of `required` is a number. Write a name, in quotes.',
  ],
  ['a text for an enum', answer('{ type: string, enum: a }'), '7:106\n  `enum` is a text. Write a list.'],
  [
    'null without quotes as a type',
    answer('{ type: [string, null] }', '', '3.1.0'),
    "7:92\n  `null` has no quotes, so it is no type. Write `'null'`.",
  ],
  ['an object for allOf', answer('{ allOf: {} }'), '7:93\n  `allOf` is an object. Write a list of schemas.'],
  [
    'items without value',
    answer('{ type: array, items: }'),
    '7:99\n  This schema has no value. Write an object, such as `{ type: string }`, or delete the key.',
  ],
  [
    'a text for a truth value',
    answer('{ type: string, nullable: maybe }'),
    '7:110\n  `nullable` is a text. Write `true` or `false`, without quotes.',
  ],
  [
    'a number for a $ref',
    answer('{ $ref: 5 }'),
    "7:92\n  `$ref` is a number. Write a text, such as `'#/components/schemas/Name'`.",
  ],
  [
    'an object for parameters',
    operation(`parameters: { a: {} }\n${responses}`),
    '7:19\n  `parameters` is an object. Write a list.',
  ],
  [
    'a parameter without value',
    operation(`parameters:\n  -\n${responses}`),
    '8:9\n  This parameter has no value. Write an object with `name`, `in` and `schema`, or delete the item.',
  ],
  [
    'a parameter without in',
    operation(`parameters: [{ name: a, schema: {} }]\n${responses}`),
    '7:20\n  `in` is missing. Add it: one of `path`, `query`, `header`, `cookie`.',
  ],
  [
    'a parameter without name',
    operation(`parameters: [{ in: query }]\n${responses}`),
    '7:20\n  `name` is missing. Add it.',
  ],
  [
    'a number for the name of a parameter',
    operation(`parameters: [{ name: 5, in: query }]\n${responses}`),
    '7:28\n  `name` is a number. Put it in quotes.',
  ],
  [
    'a parameter in the body',
    operation(`parameters: [{ name: a, in: body }]\n${responses}`),
    '7:35\n  `in` must be one of `path`, `query`, `header`, `cookie`. Correct it.',
  ],
  [
    'an unknown style',
    operation(`parameters: [{ name: a, in: query, style: csv }]\n${responses}`),
    '7:49\n  `style` must be one of `form`, `simple`, `label`, `matrix`, `spaceDelimited`, `pipeDelimited`, `deepObject`. Correct it.',
  ],
  [
    'a request body without value',
    operation(`requestBody:\n${responses}`),
    '7:7\n  This request body has no value. Write an object with `content`, or delete the key.',
  ],
  [
    'a request body without content',
    operation(`requestBody: { required: true }\n${responses}`),
    '7:20\n  This request body has no `content`. Add it, with a media type.',
  ],
  [
    'a header without value',
    operation("responses: { '200': { description: d, headers: { X-A: } } }"),
    '7:56\n  This header has no value. Write an object with `schema`, or delete the key.',
  ],
  [
    'a component without value',
    `${operation(responses)}components:\n  schemas:\n    A:\n`,
    '10:5\n  This schema has no value. Write an object, such as `{ type: string }`, or delete the key.',
  ],
  [
    'a server without url',
    operation(`servers: [{ description: d }]\n${responses}`),
    '7:17\n  `url` is missing. Add it.',
  ],
  [
    'a scheme that is not defined',
    operation(`security: [{ key: [] }]\n${responses}`),
    '7:20\n  There is no security scheme `key`. Correct its name, or add it to `components.securitySchemes`.',
  ],
  [
    'a text in security',
    operation(`security: [key]\n${responses}`),
    '7:18\n  This requirement is a text. Write a scheme with its scopes, such as `name: []`.',
  ],
  [
    'security without value',
    operation(`security:\n${responses}`),
    '7:7\n  `security` has no value. Write a list of schemes, such as `- name: []`, or `[]` for calls without a key, or delete the key.',
  ],
  ...[
    [
      '{ name: k, in: header }',
      '`type` is missing. Add it: one of `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`.',
    ],
    [
      '{ type: basic }',
      '`type` must be one of `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`. Correct it.',
    ],
    ['{ type: apiKey, in: header }', '`name` is missing. Add it.'],
    ['{ type: apiKey, name: k }', '`in` is missing. Add it: one of `header`, `query`, `cookie`.'],
    ['{ type: http }', '`scheme` is missing. Add it.'],
    ['text', 'This security scheme is a text. Write an object with `type`.'],
  ].map(([scheme, message]): [string, string, string] => [
    `the security scheme ${scheme}`,
    `${operation(responses)}components:\n  securitySchemes:\n    k: ${scheme}\n`,
    `10:${scheme?.startsWith('{ type: basic') ? 16 : 8}\n  ${message}`,
  ]),
  [
    'a $ref to nothing',
    answer("{ $ref: '#/components/schemas/A' }"),
    '7:84\n  `#/components/schemas/A` leads to nothing. Correct it, or add what it refers to.',
  ],
  [
    'a $ref to what only JavaScript has',
    answer("{ $ref: '#/components/schemas/constructor' }", 'schemas: {}'),
    '7:84\n  `#/components/schemas/constructor` leads to nothing. Correct it, or add what it refers to.',
  ],
  [
    'a $ref to a text',
    answer("{ $ref: '#/info/title' }"),
    '7:84\n  `#/info/title` is a text, but must be a schema. Correct the `$ref`.',
  ],
  [
    'a $ref to the whole description',
    answer("{ $ref: '#' }"),
    '7:84\n  `#` leads to the whole description. Correct it.',
  ],
  [
    'a $ref to a component of another kind',
    answer("{ $ref: '#/components/responses/A' }", 'responses: { A: { description: d } }'),
    '7:84\n  `#/components/responses/A` is one of `components.responses`, but must be one of `components.schemas`. Correct it.',
  ],
  [
    'a $ref in the place of an operation',
    spec("paths:\n  /a: { get: { responses: {} }, put: { $ref: '#/paths/~1a/get' } }\n"),
    '5:38\n  OpenAPI allows no `$ref` here. Write what it leads to.',
  ],
  [
    'a mapping to a schema that is not there',
    answer('{ discriminator: { propertyName: p, mapping: { a: A } } }'),
    '7:134\n  There is no schema `A`. Correct its name, or add it.',
  ],
];

describe('a slip of the author', () => {
  test.each(slips)('%s is refused with its place and what to do', async (_, text, message) => {
    expect(await refusal(written(text))).toBe(`spec.yaml:${message}`);
  });

  test('in another file is refused with the place there', async () => {
    const text = answer("{ $ref: 'schemas/a.yaml' }");
    const file = written(text, { 'schemas/a.yaml': 'type: object\nproperties:\n  a:\n' });
    expect(await refusal(file)).toMatch(/^schemas\/a\.yaml:3:3\n {2}This property has no value\./);
  });

  test('is printed without a stack trace, and nothing is written', async () => {
    const file = written(operation("responses: { '200': null }"));
    const { exitCode, stdout, stderr } = await script('generate', [
      '--spec',
      file,
      '--out',
      join(temporaryFolder(), 'o'),
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^\S+spec\.yaml:7:27\n {2}This response has no value\. .*\n$/);
  });

  test('is refused in a version of the contract too', async () => {
    await expect(bundleContract(written(spec('paths:\n  /a:\n')))).rejects.toThrow('This path has no value.');
  });
});

describe('what no client depends on', () => {
  test.each([
    [
      'numbers as texts',
      'openapi: 3.0.3\ninfo: { title: 2024, version: 1.0, description: 5 }\npaths: {}\n',
      { info: { title: '2024', version: '1.0', description: '5' } },
    ],
    ['no info', 'openapi: 3.0.3\npaths: {}\n', {}],
    [
      'lists, maps and texts without value',
      operation(`tags:\nparameters:\nsummary:\noperationId:\n${responses}`),
      { paths: { '/a': { post: { responses: { 200: { description: 'd' } } } } } },
    ],
    [
      'examples of the wrong kind',
      operation(
        "responses: { '200': { description: d, content: { a/b: { examples: [1] }, c/d: { examples: { a: 1 } } } } }",
      ),
      {
        paths: {
          '/a': {
            post: {
              responses: { 200: { description: 'd', content: { 'a/b': {}, 'c/d': { examples: {} } } } },
            },
          },
        },
      },
    ],
    [
      'a truth value in quotes',
      operation(`deprecated: 'yes'\nparameters: [{ name: a, in: query, required: 'false' }]\n${responses}`),
      { paths: { '/a': { post: { parameters: [{ name: 'a', in: 'query', required: false }] } } } },
    ],
    [
      'required: false in a property',
      answer('{ type: string, required: false }'),
      {
        paths: {
          '/a': {
            post: { responses: { 200: { content: { 'application/json': { schema: { type: 'string' } } } } } },
          },
        },
      },
    ],
    [
      'unknown keys',
      operation(`parameter: 5\n${responses}`),
      { paths: { '/a': { post: { parameter: 5 } } } },
    ],
  ])('is accepted: %s', async (_, text, document) => {
    const file = written(text);
    expect((await loadDescription(file)).document).toMatchObject(document);
    await generateClient(file, join(temporaryFolder(), 'out'));
  });

  test.each(['tags', 'parameters', 'summary', 'operationId'])(
    'a key without value is taken out: %s',
    async (key) => {
      const { document } = await loadDescription(written(operation(`${key}:\n${responses}`)));
      expect(document.paths?.['/a']).toEqual({ post: { responses: { 200: { description: 'd' } } } });
    },
  );
});

describe('a $ref in data', () => {
  const data = { a: [{ $ref: '../nowhere.yaml' }, { $ref: 'https://no.example/x' }], $ref: '#/nowhere' };
  const circle = { one: { $ref: '#/x-data/two' }, two: { $ref: '#/x-data/one' } };
  const media = {
    schema: { type: 'object', default: data, example: data, enum: [data], 'x-any': data },
    example: data,
  };
  const get = {
    operationId: 'get',
    'x-operation': data,
    responses: {
      200: {
        description: 'd',
        content: { 'application/json': media, 'text/csv': { examples: { a: { value: data, 'x-b': data } } } },
      },
    },
  };
  const description = (openapi: string, schema: object = {}) => ({
    openapi,
    info: { title: 'T', version: '1', 'x-info': data },
    'x-data': circle,
    'x-webhooks': data,
    paths: { '/a': { get }, 'x-paths': data },
    components: { schemas: { A: schema } },
  });

  test.each([
    ['3.0', description('3.0.3')],
    ['3.1', description('3.1.0', { const: data, examples: [data] })],
    ['3.0, in a keyword that only 3.1 has', description('3.0.3', { const: data })],
  ])('is kept as it is and not followed, in %s', async (_, written_) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    try {
      const file = written(JSON.stringify(written_));
      const out = join(temporaryFolder(), 'out');
      await generateClient(file, out);
      expect(fetched).not.toHaveBeenCalled();
      expect(JSON.parse(readFileSync(join(out, 'openapi.json'), 'utf8'))).toEqual(written_);
    } finally {
      fetched.mockRestore();
    }
  });

  test('is another thing than a $ref in the place of an example', async () => {
    const text = operation(
      "responses: { '200': { description: d, content: { application/json: { examples: { a: { $ref: a.yaml } } } } } }",
    );
    const { document } = await loadDescription(
      written(text, { 'a.yaml': 'value: { $ref: nowhere.yaml }\n' }),
    );
    expect(document.components?.examples).toEqual({ a: { value: { $ref: 'nowhere.yaml' } } });
  });
});

describe('a circle of $refs', () => {
  const circles: [what: string, text: string, message: string, beside?: Record<string, string>][] = [
    [
      'of schemas',
      answer(
        "{ $ref: '#/components/schemas/A' }",
        "schemas:\n  A: { $ref: '#/components/schemas/B' }\n  B: { $ref: '#/components/schemas/A' }",
      ),
      '10:8\n  These `$ref`s lead in a circle: #/components/schemas/A → #/components/schemas/B → #/components/schemas/A. Let one of them lead to a value.',
    ],
    [
      'of a schema with itself',
      answer('{}', "schemas:\n  A: { $ref: '#/components/schemas/A' }"),
      '10:8\n  These `$ref`s lead in a circle: #/components/schemas/A → #/components/schemas/A. Let one of them lead to a value.',
    ],
    [
      'into itself',
      answer('{}', "schemas:\n  A: { $ref: '#/components/schemas/A/properties/a' }"),
      '10:8\n  These `$ref`s lead in a circle: #/components/schemas/A → #/components/schemas/A. Let one of them lead to a value.',
    ],
    ...['parameters', 'responses', 'requestBodies', 'headers', 'securitySchemes', 'examples'].map(
      (kind): [string, string, string] => [
        `of ${kind}`,
        answer(
          '{}',
          `${kind}:\n  A: { $ref: '#/components/${kind}/B' }\n  B: { $ref: '#/components/${kind}/A' }`,
        ),
        `10:8\n  These \`$ref\`s lead in a circle: #/components/${kind}/A → #/components/${kind}/B → #/components/${kind}/A. Let one of them lead to a value.`,
      ],
    ),
    [
      'of paths',
      spec("paths:\n  /a: { $ref: '#/paths/~1b' }\n  /b: { $ref: '#/paths/~1a' }\n"),
      '5:7\n  These `$ref`s lead in a circle: #/paths/~1a → #/paths/~1b → #/paths/~1a. Let one of them lead to a value.',
    ],
    [
      'through another file',
      answer('{}', 'schemas:\n  A: { $ref: b.yaml#/B }'),
      'b.yaml:1:4\n  These `$ref`s lead in a circle: b.yaml#/B → spec.yaml#/components/schemas/A → b.yaml#/B. Let one of them lead to a value.',
      { 'b.yaml': "B: { $ref: 'spec.yaml#/components/schemas/A' }\n" },
    ],
  ];

  test.each(circles)('%s is refused with its path', async (_, text, message, beside = {}) => {
    const file = written(text, beside);
    expect(await refusal(file)).toBe(message.startsWith('b.yaml') ? message : `spec.yaml:${message}`);
    const ofContract = await bundleContract(file).catch((error) => error.message);
    expect(ofContract).toContain('lead in a circle');
  });

  test('through a property is recursion', async () => {
    const text = answer(
      "{ $ref: '#/components/schemas/A' }",
      "schemas:\n  A: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, b: { type: array, items: { $ref: '#/components/schemas/A' } } } }",
    );
    await generateClient(written(text), join(temporaryFolder(), 'out'));
  });

  test('of YAML aliases is refused', async () => {
    expect(await refusal(written(spec('paths: {}\nx-a: &a { b: *a }\n')))).toBe(
      'spec.yaml\n  something contains itself through an alias or a `$ref`. Correct the YAML.',
    );
  });
});

describe('a $ref to the network', () => {
  test.each(['https://no.example/a.yaml#/A', 'http://no.example/a.yaml'])(
    'is not fetched: %s',
    async ($ref) => {
      const fetched = vi.spyOn(globalThis, 'fetch');
      try {
        const file = written(answer(`{ $ref: '${$ref}' }`));
        const message = `\`${$ref}\` is on the network, and nothing is fetched from there. Save the file beside the description, and refer to it by its path.`;
        expect(await refusal(file)).toBe(`spec.yaml:7:84\n  ${message}`);
        await expect(bundleContract(file)).rejects.toThrow(message);
        expect(fetched).not.toHaveBeenCalled();
      } finally {
        fetched.mockRestore();
      }
    },
  );

  test('is kept as the address of an example', async () => {
    const external = { externalValue: 'https://no.example/a.json' };
    const text = operation(
      `responses: { '200': { description: d, content: { a/b: { examples: { a: ${JSON.stringify(external)} } } } } }`,
    );
    const { document } = await loadDescription(written(text));
    expect(document.paths?.['/a']).toMatchObject({
      post: { responses: { 200: { content: { 'a/b': { examples: { a: external } } } } } },
    });
  });
});

describe('a $ref by another name', () => {
  test('of an $anchor becomes a JSON Pointer', async () => {
    const text = answer("{ $ref: '#name' }", 'schemas:\n  A: { $anchor: name, type: string }', '3.1.0');
    expect(JSON.stringify((await loadDescription(written(text))).document.paths)).toContain(
      '"schema":{"$ref":"#/components/schemas/A"}',
    );
  });

  test('of a schema in a mapping becomes a JSON Pointer', async () => {
    const text = answer(
      "{ oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: p, mapping: { a: A } } }",
      'schemas:\n  A: { type: object, properties: { p: { type: string } } }',
    );
    expect(JSON.stringify((await loadDescription(written(text))).document.paths)).toContain(
      '"mapping":{"a":"#/components/schemas/A"}',
    );
  });
});

describe('a version that is not read', () => {
  test.each([
    [
      'openapi: 3.2.0\npaths: {}\n',
      "OpenAPI 3.2.0 can't be read: only 3.0 and 3.1 can. Write the description as 3.1, without what later versions add.",
    ],
    [
      'openapi: 3.2\npaths: {}\n',
      "OpenAPI 3.2 can't be read: only 3.0 and 3.1 can. Write the description as 3.1, without what later versions add.",
    ],
    [
      'openapi: 4.0.0\npaths: {}\n',
      "OpenAPI 4.0.0 can't be read: only 3.0 and 3.1 can. Write the description as 3.1, without what later versions add.",
    ],
    ['openapi: 3.1\npaths: {}\n', "Write all three numbers of the version, in quotes: `openapi: '3.1.0'`."],
    ["swagger: '2.0'\npaths: {}\n", 'It must be an OpenAPI 3 description.'],
    ['asyncapi: 3.0.0\n', 'It must be an OpenAPI 3 description.'],
    ['- a list\n', 'It must be an OpenAPI 3 description.'],
    ['', 'It must be an OpenAPI 3 description.'],
  ])('is refused: %j', async (text, message) => {
    const file = written(text);
    expect(await refusal(file)).toBe(`spec.yaml\n  ${message}`);
    await expect(bundleContract(file)).rejects.toThrow(message);
  });
});

test('an error that nobody expected is one message with the file, and keeps its cause', () => {
  const cause = new TypeError('x is not a function');
  const error = unexpected(cause, '/tmp/spec.yaml');
  expect(error).toBeInstanceOf(UserError);
  expect(error.cause).toBe(cause);
  expect(error.message).toBe(
    "/tmp/spec.yaml\n  This description can't be handled (TypeError: x is not a function). That is a fault of the generator: please report it, with the description.",
  );
});
