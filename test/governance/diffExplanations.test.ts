import type { Oas3_1Definition } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { keysOf, valueAt } from '../../scripts/contract/model/pointer.js';
import { impactOf } from '../../scripts/diff/change.js';
import { compare } from '../../scripts/diff/compare.js';
import type { Node } from './diffMutations.js';
import { placesOfSpecification } from './placesOfSpecification.js';

/** Explanations, by what they can stand on. `x-source` and `x-assumption` can stand on anything. */
const evidence = ['x-source', 'x-assumption'];
const text = ['description', ...evidence];
const shown = [...text, 'example', 'examples'];
const schema = ['title', '$comment', 'externalDocs', ...shown];

/** Every kind of place where something can be explained, and the keys of its explanations. */
const places: Record<string, string[]> = {
  '#': ['tags', 'externalDocs', ...evidence],
  '#/info': ['summary', 'contact', 'license', ...text],
  '#/tags/0': ['externalDocs', ...text],
  '#/servers/0': text,
  '#/servers/0/variables/region': text,
  '#/paths': evidence,
  '#/paths/~1a~1{id}': ['summary', ...text],
  '#/paths/~1a~1{id}/parameters/0': shown,
  '#/paths/~1a~1{id}/servers/0': text,
  '#/paths/~1a~1{id}/post': ['summary', 'tags', 'externalDocs', 'x-stability-level', ...text],
  '#/paths/~1a~1{id}/post/parameters/0': shown,
  '#/paths/~1a~1{id}/post/parameters/0/schema': schema,
  '#/paths/~1a~1{id}/post/parameters/1': text,
  '#/paths/~1a~1{id}/post/requestBody': text,
  '#/paths/~1a~1{id}/post/requestBody/content/application~1json': ['example', 'examples', ...evidence],
  '#/paths/~1a~1{id}/post/requestBody/content/application~1json/schema': schema,
  '#/paths/~1a~1{id}/post/requestBody/content/multipart~1form-data/encoding/file': evidence,
  '#/paths/~1a~1{id}/post/requestBody/content/multipart~1form-data/encoding/file/headers/X-Part': shown,
  '#/paths/~1a~1{id}/post/responses': evidence,
  '#/paths/~1a~1{id}/post/responses/200': ['links', ...text],
  '#/paths/~1a~1{id}/post/responses/200/headers/X-Rate': shown,
  '#/paths/~1a~1{id}/post/responses/200/content/application~1json': ['example', 'examples', ...evidence],
  '#/paths/~1a~1{id}/post/responses/200/content/application~1json/examples/one': [
    'summary',
    'value',
    ...text,
  ],
  '#/paths/~1a~1{id}/post/responses/200/links/next': ['parameters', 'operationRef', ...text],
  '#/paths/~1a~1{id}/post/callbacks/done/{$request.body#~1url}': ['summary', ...text],
  '#/paths/~1a~1{id}/post/callbacks/done/{$request.body#~1url}/post': ['summary', ...text],
  '#/webhooks/changed': ['summary', ...text],
  '#/webhooks/changed/post': ['summary', 'tags', ...text],
  '#/components': evidence,
  '#/components/schemas/Thing': schema,
  ...Object.fromEntries(
    [
      ...['properties/name', 'properties/referring', 'properties/list/items', 'properties/list/contains'],
      ...['allOf/0', 'oneOf/0', 'oneOf/1', 'anyOf/0', 'not', 'if', 'then', 'additionalProperties'],
      ...['patternProperties/^x', 'propertyNames', 'dependentSchemas/name', 'properties/pair/prefixItems/1'],
    ].map((place) => [`#/components/schemas/Thing/${place}`, schema]),
  ),
  '#/components/parameters/Page': shown,
  '#/components/headers/Rate': shown,
  '#/components/requestBodies/Body': text,
  '#/components/responses/Refused': ['links', ...text],
  '#/components/examples/P1': ['summary', 'value', ...text],
  '#/components/examples/P1/x-error': ['remedy', ...evidence],
  '#/components/links/Next': ['parameters', ...text],
  '#/components/callbacks/Done': evidence,
  '#/components/securitySchemes/key': text,
  '#/components/securitySchemes/oauth/flows/clientCredentials': evidence,
  '#/components/pathItems/Item/get': ['summary', ...text],
  '#/x-webhook-delivery': evidence,
};

const rows = Object.entries(places).flatMap(([place, keys]) => keys.map((key) => [key, place] as const));

test.each(rows)('rates a new, changed or removed %s of %s as patch', (key, place) => {
  const [none, long, other] = [undefined, explanation(key, place, 'long'), explanation(key, place, 'other')];
  for (const [before, after] of [
    [none, long],
    [long, other],
    [long, none],
  ]) {
    const [base, revision] = [described(place, key, before), described(place, key, after)];
    const changes = compare(base, revision);
    const reasons = changes.map(({ reason }) => reason).join('\n');
    expect(impactOf(changes), reasons).toBe('patch');
    expect(reasons).toMatch(/(was added|was removed|changed)\.$/m);
    expect(reasons).not.toMatch(/undefined|\[object|Something differs/);
    for (const change of changes) {
      const document = change.side === 'base' ? base : revision;
      expect(valueAt(document, keysOf(change.pointer)), change.pointer).toBeDefined();
    }
  }
});

test('rates a changed text of a scope as patch', () => {
  const scopes = '#/components/securitySchemes/oauth/flows/clientCredentials/scopes';
  const changes = compare(description(), described(scopes, 'read', 'other'));
  expect(changes).toEqual([
    {
      impact: 'patch',
      reason: 'The text of scope `read` changed.',
      breaks: [],
      uses: [],
      side: 'revision',
      pointer: `${scopes}/read`,
    },
  ]);
});

test('names what an explanation is about, and lists each change once', () => {
  const revision: Node = description();
  const { post } = revision.paths['/a/{id}'];
  post.description = 'New.';
  post.parameters[0].description = 'New.';
  revision.components.schemas.Thing.properties.name.description = 'New.';
  revision.components.examples.P1['x-error'].remedy = 'New.';
  revision.webhooks.changed.post['x-source'] = 'New.';
  revision.servers[0].description = 'New.';
  revision.info.version = '2.0.0';
  const changes = compare(description(), revision as Oas3_1Definition);
  expect(changes.map(({ reason }) => reason)).toEqual([
    '`info.version` changed.',
    '`description` of server `https://{region}.example` was added.',
    '`description` of POST /a/{id} was added.',
    '`description` of parameter `q` was added.',
    '`x-source` of webhook `changed` was added.',
    '`description` of field `name` was added.',
    '`remedy` of `x-error` of example `P1` was added.',
  ]);
});

const names = [
  'description',
  'title',
  'summary',
  'example',
  'examples',
  'tags',
  'links',
  'value',
  'x-source',
];
const maps = [
  '#/components/schemas',
  '#/components/schemas/Thing/properties',
  '#/components/schemas/Thing/patternProperties',
  '#/components/schemas/Thing/dependentSchemas',
  '#/components/schemas/Thing/$defs',
  '#/components/headers',
  '#/components/parameters',
  '#/components/responses',
  '#/components/callbacks',
  '#/components/securitySchemes',
  '#/paths/~1a~1{id}/post/requestBody/content',
  '#/paths/~1a~1{id}/post/requestBody/content/multipart~1form-data/encoding',
  '#/paths/~1a~1{id}/post/responses/200/headers',
  '#/paths/~1a~1{id}/post/callbacks',
  '#/servers/0/variables',
  '#/webhooks',
  '#/components/securitySchemes/oauth/flows/clientCredentials/scopes',
];

test.each(maps)('takes no name in %s for an explanation', (map) => {
  for (const name of names) {
    const named = map.endsWith('/scopes')
      ? 'Read.'
      : map.endsWith('/callbacks')
        ? { '/done': {} }
        : { type: 'string' };
    const changes = compare(description(), described(map, name, named));
    expect(changes, name).not.toEqual([]);
    for (const { reason } of changes) expect(reason).not.toMatch(new RegExp(`^\`${name}\` of`));
  }
});

test('takes nothing in a default value, a constant or an enum for an explanation', () => {
  for (const key of ['default', 'const', 'enum']) {
    const [value, other] = ['A value.', 'Another value.'].map((description) => ({ description, example: 1 }));
    const [base, revision] = [value, other].map((named) =>
      described('#/components/schemas/Thing', key, key === 'enum' ? [named] : named),
    );
    const changes = compare(base as Oas3_1Definition, revision as Oas3_1Definition);
    expect(impactOf(changes), key).toBe('major');
    expect(changes.map(({ reason }) => reason).join(), key).not.toContain('`description` of');
  }
});

const specification = placesOfSpecification();
const explaining = [
  'title',
  'summary',
  'description',
  'example',
  'examples',
  '$comment',
  'x-source',
  'x-assumption',
];

/** The explanations that can stand at each place of the specification. */
const ofSpecification = specification.places.flatMap(({ pointer, type }) =>
  explaining
    .filter((key) => (key.startsWith('x-') ? type.extensionsPrefix === 'x-' : key in type.properties))
    .filter((key) => !(type.name === 'Components' && key === 'examples'))
    .map((key) => [key, type.name, pointer] as const),
);

test.each(ofSpecification)(
  'rates a new, changed or removed %s of a %s at %s as patch',
  (key, type, pointer) => {
    const [none, long, other] = [undefined, 'long', 'other'].map((word) => {
      const document = structuredClone(specification.description);
      const node = valueAt(document, keysOf(pointer)) as Node;
      // The children of some places have the key too, such as the examples of a parameter.
      const value = word && explanation(key, type === 'Schema' ? `${pointer}/schema` : pointer, word);
      if (value !== undefined) node[key] = value;
      return document as unknown as Oas3_1Definition;
    });
    for (const [base, revision] of [
      [none, long],
      [long, other],
      [long, none],
    ] as [Oas3_1Definition, Oas3_1Definition][]) {
      const changes = compare(base, revision);
      const listed = changes.map(({ impact, reason }) => `${impact}: ${reason}`).join('\n');
      expect(impactOf(changes), listed).toBe('patch');
      expect(listed).not.toMatch(/undefined|\[object|Something differs/);
      for (const change of changes) {
        const document = change.side === 'base' ? base : revision;
        expect(valueAt(document, keysOf(change.pointer)), change.pointer).toBeDefined();
      }
    }
  },
);

test('finds all places of the specification where something can be explained', () => {
  expect(ofSpecification.length).toBeGreaterThan(200);
  const types = new Set(ofSpecification.map(([, type]) => type));
  expect(types.size).toBeGreaterThan(25);
});

function explanation(key: string, place: string, word: string): unknown {
  const long = `A ${word} explanation. `.repeat(30);
  switch (key) {
    case 'tags':
      return place === '#' ? [{ name: word }] : [word];
    case 'examples':
      return place.includes('schema') || /\/(Thing|oneOf|not|if|then)/.test(place)
        ? [word]
        : { [word]: { value: word } };
    case 'links':
      return { [word]: { operationId: 'doIt', description: long } };
    case 'x-assumption':
      return { reason: long, confidence: 'low' };
    case 'externalDocs':
    case 'license':
    case 'contact':
      return { name: word, url: `https://${word}.example` };
    case 'parameters':
    case 'value':
      return { id: long };
    default:
      return long;
  }
}

/** Returns the description with an explanation at a place, or without it. */
function described(place: string, key: string, value: unknown): Oas3_1Definition {
  const document = description();
  const node = valueAt(document, keysOf(place)) as Record<string, unknown>;
  if (value === undefined) delete node[key];
  else node[key] = value;
  return document;
}

/** A description with every kind of place, and few explanations. */
function description(): Oas3_1Definition {
  const schema = { type: 'string' };
  const media = { 'application/json': { schema: { type: 'string' } } };
  const description: Node = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1.0.0' },
    servers: [{ url: 'https://{region}.example', variables: { region: { default: 'eu' } } }],
    tags: [{ name: 'things' }],
    paths: {
      '/a/{id}': {
        servers: [{ url: 'https://a.example' }],
        parameters: [{ in: 'path', name: 'id', required: true, schema }],
        post: {
          operationId: 'doIt',
          parameters: [{ in: 'query', name: 'q', schema }, { $ref: '#/components/parameters/Page' }],
          requestBody: {
            content: {
              ...media,
              'multipart/form-data': {
                schema: { type: 'object', properties: { file: schema } },
                encoding: { file: { headers: { 'X-Part': { schema } } } },
              },
            },
          },
          responses: {
            200: {
              description: 'Done.',
              headers: { 'X-Rate': { schema } },
              content: { 'application/json': { schema, examples: { one: { value: 'one' } } } },
              links: { next: { operationId: 'doIt' } },
            },
            400: { $ref: '#/components/responses/Refused' },
          },
          callbacks: {
            done: { '{$request.body#/url}': { post: { responses: { 200: { description: 'Done.' } } } } },
          },
        },
      },
    },
    webhooks: {
      changed: { post: { requestBody: { content: media }, responses: { 200: { description: '' } } } },
    },
    components: {
      schemas: {
        Other: { type: 'object' },
        Thing: {
          type: 'object',
          properties: {
            name: schema,
            referring: { $ref: '#/components/schemas/Other' },
            list: { type: 'array', items: schema, contains: schema },
            pair: { type: 'array', prefixItems: [schema, schema] },
          },
          patternProperties: { '^x': schema },
          dependentSchemas: { name: { minProperties: 2 } },
          $defs: { Part: schema },
          propertyNames: { maxLength: 9 },
          additionalProperties: schema,
          allOf: [{ minProperties: 1 }],
          oneOf: [{ required: ['name'] }, { required: ['list'] }],
          anyOf: [{ required: ['name'] }, { required: ['pair'] }],
          not: { required: ['other'] },
          if: { required: ['name'] },
          // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
          then: { required: ['list'] },
        },
      },
      parameters: { Page: { in: 'query', name: 'page', schema } },
      headers: { Rate: { schema } },
      requestBodies: { Body: { content: media } },
      responses: { Refused: { description: 'Refused.', content: media } },
      examples: { P1: { value: 'P1', 'x-error': { retryable: false, outcome: 'rejected' } } },
      links: { Next: { operationId: 'doIt' } },
      callbacks: { Done: { '/done': {} } },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'x-key' },
        oauth: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: 'https://a.example', scopes: { read: 'Reads.' } } },
        },
      },
      pathItems: { Item: { get: { responses: { 200: { description: 'Done.' } } } } },
    },
    'x-webhook-delivery': { retryDelays: [1] },
  };
  // No two places share an object.
  return JSON.parse(JSON.stringify(description));
}
