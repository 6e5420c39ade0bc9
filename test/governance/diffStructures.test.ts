import { expect, test } from 'vitest';
import type { Impact } from '../../scripts/contract/impact.js';
import { keysOf, valueAt } from '../../scripts/contract/model/pointer.js';
import { impactOf } from '../../scripts/diff/change.js';
import { compare } from '../../scripts/diff/compare.js';
import type { Mutate, Node } from './diffMutations.js';

const json = 'application/json';
const text = { type: 'string' };

const operation = (d: Node) => d.paths['/orders'].post;
const webhook = (d: Node) => d.webhooks.done.post;
const request = (d: Node) => operation(d).requestBody.content[json].schema;
const response = (d: Node) => operation(d).responses['200'].content[json].schema;
const event = (d: Node) => webhook(d).requestBody.content[json].schema;

/** What changes, and what is prepared in both descriptions. */
type Row = [impact: Impact, what: string, mutate: Mutate, prepare?: Mutate];

/** Changes of a small description, by the kind of what changes. */
const rows: Row[] = [
  // allof refactoring
  [
    'patch',
    'allof: required moves',
    (d) => {
      request(d).allOf = [{ required: ['id'] }];
      delete request(d).required;
    },
  ],
  [
    'patch',
    'allof: nested',
    (d) => {
      const r = request(d);
      r.allOf = [{ allOf: [{ properties: r.properties }] }];
      delete r.properties;
    },
  ],
  [
    'patch',
    'allof: by $ref to new component',
    (d) => {
      const r = request(d);
      d.components.schemas = { HasId: { type: 'object', properties: r.properties } };
      r.allOf = [{ $ref: '#/components/schemas/HasId' }];
      delete r.properties;
    },
  ],
  [
    'patch',
    'allof: out of',
    (d) => {
      request(d).properties.z = { type: 'object', properties: { a: text, b: text } };
    },
    (d) => {
      request(d).properties.z = {
        allOf: [{ type: 'object', properties: { a: text } }, { properties: { b: text } }],
      };
    },
  ],
  [
    'patch',
    'allof: in a response',
    (d) => {
      response(d).allOf = [{ properties: response(d).properties }];
      delete response(d).properties;
    },
  ],
  [
    'major',
    'allof: moves and loses one (sent)',
    (d) => {
      const r = request(d);
      r.allOf = [{ properties: { id: text } }];
      delete r.properties;
    },
    (d) => {
      request(d).properties.b = text;
    },
  ],
  [
    'patch',
    'allof: bound split',
    (d) => {
      request(d).properties.id = { allOf: [{ type: 'string' }, { maxLength: 3 }, { minLength: 1 }] };
    },
    (d) => {
      request(d).properties.id = { type: 'string', maxLength: 3, minLength: 1 };
    },
  ],
  [
    'major',
    'allof: closed member stays narrower',
    (d) => {
      const r = request(d);
      r.allOf = [{ properties: { id: text }, additionalProperties: false }];
      delete r.properties;
    },
    (d) => {
      request(d).properties.b = text;
    },
  ],
  [
    'patch',
    'allof with shared same field',
    (d) => {
      const r = request(d);
      r.allOf = [{ properties: { id: text } }, { properties: { id: text } }];
      delete r.properties;
    },
  ],
  // doc parameter
  [
    'patch',
    'doc: parameter example',
    (d) => {
      operation(d).parameters[0].example = 'eu';
    },
  ],
  [
    'patch',
    'doc: header parameter of webhook',
    (d) => {
      webhook(d).parameters[0].description = 'x'.repeat(500);
    },
  ],
  [
    'patch',
    'doc: path-level parameter',
    (d) => {
      d.paths['/orders'].parameters[0].description = 'z';
    },
    (d) => {
      d.paths['/orders'].parameters = [
        { name: 'a', in: 'header', schema: text, description: 'y'.repeat(300) },
      ];
    },
  ],
  [
    'patch',
    'doc: server description',
    (d) => {
      d.servers[0].description = 'New long '.repeat(50);
    },
  ],
  [
    'patch',
    'doc: two similar parameters swap and one gets text',
    (d) => {
      operation(d).parameters.reverse();
      operation(d).parameters[0].description = 'long '.repeat(99);
    },
    (d) => {
      operation(d).parameters.push({ name: 'regiom', in: 'query', description: 'The region.', schema: text });
    },
  ],
  [
    'patch',
    'doc: title of oneOf member',
    (d) => {
      request(d).properties.id.oneOf[0].title = 'Other';
    },
    (d) => {
      request(d).properties.id = {
        oneOf: [
          { title: 'A', ...text },
          { title: 'B', type: 'integer' },
        ],
      };
    },
  ],
  [
    'patch',
    'doc: x-source beside $ref of member',
    (d) => {
      request(d).properties.id.oneOf[0]['x-source'] = 'FAQ';
    },
    (d) => {
      d.components.schemas = { A: text };
      request(d).properties.id = { oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'integer' }] };
    },
  ],
  [
    'patch',
    'doc: description of a scheme',
    (d) => {
      d.components.securitySchemes.key.description = 'x';
    },
  ],
  [
    'patch',
    'doc: bearerFormat',
    (d) => {
      d.components.securitySchemes.key = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
    },
    (d) => {
      d.components.securitySchemes.key = { type: 'http', scheme: 'Bearer' };
    },
  ],
  // multipart header
  [
    'minor',
    'part: optional header added',
    (d) => {
      operation(d).requestBody.content = {
        'multipart/form-data': {
          schema: { properties: { f: text } },
          encoding: { f: { headers: { 'x-a': { schema: text } } } },
        },
      };
    },
    (d) => {
      operation(d).requestBody.content = { 'multipart/form-data': { schema: { properties: { f: text } } } };
    },
  ],
  [
    'major',
    'part: header becomes required',
    (d) => {
      operation(d).requestBody.content['multipart/form-data'].encoding.f.headers['x-a'].required = true;
    },
    (d) => {
      operation(d).requestBody.content = {
        'multipart/form-data': {
          schema: { properties: { f: text } },
          encoding: { f: { headers: { 'x-a': { schema: text } } } },
        },
      };
    },
  ],
  [
    'minor',
    'part: contentType widened',
    (d) => {
      operation(d).requestBody.content['multipart/form-data'].encoding.f.contentType =
        'image/png, image/jpeg';
    },
    (d) => {
      operation(d).requestBody.content = {
        'multipart/form-data': {
          schema: { properties: { f: text } },
          encoding: { f: { contentType: 'image/png' } },
        },
      };
    },
  ],
  [
    'major',
    'part: contentType narrowed',
    (d) => {
      operation(d).requestBody.content['multipart/form-data'].encoding.f.contentType = 'image/png';
    },
    (d) => {
      operation(d).requestBody.content = {
        'multipart/form-data': {
          schema: { properties: { f: text } },
          encoding: { f: { contentType: 'image/*' } },
        },
      };
    },
  ],
  // oauth
  [
    'major',
    'oauth: authorizationUrl',
    (d) => {
      d.components.securitySchemes.key.flows.authorizationCode.authorizationUrl = 'https://b';
    },
    (d) => {
      d.components.securitySchemes.key = {
        type: 'oauth2',
        flows: {
          authorizationCode: { authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: { a: 'A' } },
        },
      };
    },
  ],
  [
    'major',
    'oauth: flow removed',
    (d) => {
      d.components.securitySchemes.key.flows = { clientCredentials: { tokenUrl: 'https://t', scopes: {} } };
    },
    (d) => {
      d.components.securitySchemes.key = {
        type: 'oauth2',
        flows: {
          password: { tokenUrl: 'https://t', scopes: {} },
          clientCredentials: { tokenUrl: 'https://t', scopes: {} },
        },
      };
    },
  ],
  [
    'major',
    'oauth: openIdConnectUrl',
    (d) => {
      d.components.securitySchemes.key.openIdConnectUrl = 'https://b';
    },
    (d) => {
      d.components.securitySchemes.key = { type: 'openIdConnect', openIdConnectUrl: 'https://a' };
    },
  ],
  [
    'minor',
    'oauth: scope added',
    (d) => {
      d.components.securitySchemes.key.flows.clientCredentials.scopes.b = 'B';
    },
    (d) => {
      d.components.securitySchemes.key = {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'https://t', scopes: { a: 'A' } } },
      };
    },
  ],
  [
    'major',
    'oauth: an operation needs one more scope',
    (d) => {
      operation(d).security = [{ key: ['a', 'b'] }];
    },
    (d) => {
      operation(d).security = [{ key: ['a'] }];
      d.components.securitySchemes.key = {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'https://t', scopes: { a: 'A', b: 'B' } } },
      };
    },
  ],
  [
    'major',
    'http scheme changes',
    (d) => {
      d.components.securitySchemes.key.scheme = 'basic';
    },
    (d) => {
      d.components.securitySchemes.key = { type: 'http', scheme: 'bearer' };
    },
  ],
  [
    'major',
    'apiKey moves to query',
    (d) => {
      d.components.securitySchemes.key.in = 'query';
    },
  ],
  // readOnly/writeOnly
  [
    'major',
    'readOnly: nested in items',
    (d) => {
      delete request(d).properties.l.items.properties.c.readOnly;
    },
    (d) => {
      request(d).properties.l = {
        type: 'array',
        items: { type: 'object', required: ['c'], properties: { c: { ...text, readOnly: true } } },
      };
    },
  ],
  [
    'major',
    'readOnly: in a component of request and response',
    (d) => {
      delete d.components.schemas.T.properties.c.readOnly;
    },
    (d) => {
      d.components.schemas = {
        T: { type: 'object', required: ['c'], properties: { c: { ...text, readOnly: true } } },
      };
      operation(d).requestBody.content[json].schema = { $ref: '#/components/schemas/T' };
      operation(d).responses['200'].content[json].schema = { $ref: '#/components/schemas/T' };
    },
  ],
  [
    'patch',
    'readOnly in a webhook',
    (d) => {
      event(d).properties.state.readOnly = true;
    },
  ],
  [
    'major',
    'writeOnly in a response',
    (d) => {
      response(d).properties.state.writeOnly = true;
    },
  ],
  [
    'major',
    'writeOnly in a webhook',
    (d) => {
      event(d).properties.state.writeOnly = true;
    },
  ],
  [
    'patch',
    'new required readOnly field in a request',
    (d) => {
      request(d).properties.c = { ...text, readOnly: true };
      request(d).required.push('c');
    },
  ],
  // webhook body etc.
  [
    'major',
    'webhook: parameter no longer promised',
    (d) => {
      webhook(d).parameters[0].required = false;
    },
  ],
  [
    'minor',
    'webhook: body is promised',
    (d) => {
      webhook(d).requestBody.required = true;
    },
    (d) => {
      delete webhook(d).requestBody.required;
    },
  ],
  [
    'major',
    'webhook: field of event no longer promised',
    (d) => {
      delete event(d).required;
    },
    (d) => {
      event(d).required = ['state'];
    },
  ],
  [
    'minor',
    'webhook: header added',
    (d) => {
      webhook(d).parameters.push({ name: 'x-b', in: 'header', required: true, schema: text });
    },
  ],
  [
    'major',
    'webhook: header removed',
    (d) => {
      webhook(d).parameters = [];
    },
  ],
  [
    'major',
    'webhook: answer body now required field',
    (d) => {
      webhook(d).responses['200'].content[json].schema.required = ['ok'];
    },
    (d) => {
      webhook(d).responses['200'].content = {
        [json]: { schema: { type: 'object', properties: { ok: text } } },
      };
    },
  ],
  [
    'major',
    'webhook: answer status removed',
    (d) => {
      delete webhook(d).responses['204'];
    },
    (d) => {
      webhook(d).responses['204'] = { description: 'x' };
    },
  ],
  [
    'minor',
    'webhook: answer status added',
    (d) => {
      webhook(d).responses['204'] = { description: 'x' };
    },
  ],
  [
    'major',
    'webhook: JSON becomes XML',
    (d) => {
      webhook(d).requestBody.content = { 'application/xml': webhook(d).requestBody.content[json] };
    },
  ],
  [
    'minor',
    'webhook security AND added',
    (d) => {
      webhook(d).security = [{ token: [], sig: [] }];
    },
  ],
  [
    'major',
    'webhook security AND removed',
    (d) => {
      webhook(d).security = [{ token: [] }];
    },
    (d) => {
      webhook(d).security = [{ token: [], sig: [] }];
    },
  ],
  [
    'minor',
    'webhook security OR removed',
    (d) => {
      webhook(d).security = [{ token: [] }];
    },
    (d) => {
      webhook(d).security = [{ token: [] }, { sig: [] }];
    },
  ],
  [
    'major',
    'webhook security optional',
    (d) => {
      webhook(d).security.push({});
    },
  ],
  [
    'major',
    'webhook enum gains',
    (d) => {
      event(d).properties.state.enum = ['a', 'b'];
    },
    (d) => {
      event(d).properties.state.enum = ['a'];
    },
  ],
  [
    'minor',
    'request security OR',
    (d) => {
      operation(d).security = [{ key: [] }, { token: [] }];
    },
    (d) => {
      operation(d).security = [{ key: [] }];
    },
  ],
  [
    'major',
    'request security AND',
    (d) => {
      operation(d).security = [{ key: [], token: [] }];
    },
    (d) => {
      operation(d).security = [{ key: [] }];
    },
  ],
  // response headers
  [
    'major',
    'response header: schema widened',
    (d) => {
      operation(d).responses['200'].headers['x-rate'].schema.type = ['integer', 'string'];
    },
    (d) => {
      operation(d).responses['200'].headers = { 'x-rate': { schema: { type: 'integer' } } };
    },
  ],
  [
    'major',
    'response header: no longer promised',
    (d) => {
      delete operation(d).responses['200'].headers['x-rate'].required;
    },
    (d) => {
      operation(d).responses['200'].headers = { 'x-rate': { required: true, schema: { type: 'integer' } } };
    },
  ],
  [
    'major',
    'response header: to content',
    (d) => {
      operation(d).responses['200'].headers['x-rate'] = {
        content: { [json]: { schema: { type: 'integer' } } },
      };
    },
    (d) => {
      operation(d).responses['200'].headers = { 'x-rate': { schema: { type: 'integer' } } };
    },
  ],
  [
    'major',
    'parameter: schema to content',
    (d) => {
      operation(d).parameters[0] = { name: 'region', in: 'query', content: { [json]: { schema: text } } };
    },
  ],
  [
    'major',
    'query style',
    (d) => {
      operation(d).parameters[0].style = 'spaceDelimited';
    },
  ],
  // servers
  [
    'major',
    'server variable default',
    (d) => {
      d.servers[0].variables.r.default = 'us';
    },
    (d) => {
      d.servers = [{ url: 'https://{r}.example', variables: { r: { default: 'eu' } } }];
    },
  ],
  [
    'patch',
    'servers reordered',
    (d) => {
      d.servers.reverse();
    },
    (d) => {
      d.servers.push({ url: 'https://b.example' });
    },
  ],
  [
    'major',
    'path parameters change places',
    (d) => {
      d.paths = { '/orders/{b}/{a}': d.paths['/orders/{a}/{b}'] };
    },
    (d) => {
      const [a, b] = ['a', 'b'].map((name) => ({ name, in: 'path', required: true, schema: text }));
      d.paths = { '/orders/{a}/{b}': d.paths['/orders'] };
      d.paths['/orders/{a}/{b}'].parameters = [a, b];
    },
  ],
  [
    'major',
    'webhook: the answer has a body now',
    (d) => {
      webhook(d).responses['200'].content = { [json]: { schema: text } };
    },
  ],
  [
    'patch',
    'explode of a text',
    (d) => {
      operation(d).parameters[0].explode = false;
    },
  ],
  [
    'patch',
    'the default server is written out',
    (d) => {
      d.servers = [{ url: '/' }];
    },
    (d) => {
      delete d.servers;
    },
  ],
  [
    'patch',
    'security: the same alternative twice',
    (d) => {
      operation(d).security = [{ key: [] }, { key: [] }];
    },
  ],
  [
    'patch',
    'operation repeats the servers of the root',
    (d) => {
      operation(d).servers = structuredClone(d.servers);
    },
  ],
  // moved
  [
    'major',
    'operation moves',
    (d) => {
      d.paths['/o2'] = d.paths['/orders'];
      delete d.paths['/orders'];
    },
  ],
  [
    'major',
    'callback removed',
    (d) => {
      delete operation(d).callbacks;
    },
    (d) => {
      operation(d).callbacks = {
        c: { '{$request.body#/u}': { post: { responses: { 200: { description: '' } } } } },
      };
    },
  ],
  // recursion
  [
    'major',
    'recursive',
    (d) => {
      d.components.schemas.N.properties.v.type = 'integer';
    },
    (d) => {
      d.components.schemas = {
        N: { type: 'object', properties: { v: text, next: { $ref: '#/components/schemas/N' } } },
      };
      operation(d).responses['200'].content[json].schema = { $ref: '#/components/schemas/N' };
    },
  ],
  [
    'minor',
    'recursive by allOf',
    (d) => {
      d.components.schemas.N.properties.w = text;
    },
    (d) => {
      d.components.schemas = {
        M: { properties: { n: { $ref: '#/components/schemas/N' } } },
        N: { allOf: [{ $ref: '#/components/schemas/M' }], properties: { v: text } },
      };
      operation(d).responses['200'].content[json].schema = { $ref: '#/components/schemas/N' };
    },
  ],
  [
    'major',
    'renamed schema with same content in oneOf',
    (d) => {
      d.components.schemas.B2 = d.components.schemas.B;
      delete d.components.schemas.B;
      request(d).properties.id.oneOf[1].$ref = '#/components/schemas/B2';
    },
    (d) => {
      d.components.schemas = { A: text, B: { type: 'integer' } };
      request(d).properties.id = {
        oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
      };
    },
  ],
  [
    'minor',
    'field called constructor',
    (d) => {
      response(d).properties.constructor = text;
    },
  ],
  [
    'major',
    'field called __proto__ removed',
    (d) => {
      response(d).properties = { state: text };
    },
    (d) => {
      response(d).properties = JSON.parse('{"state":{"type":"string"},"toString":{"type":"string"}}');
    },
  ],
  [
    'patch',
    'type array order',
    (d) => {
      response(d).properties.state.type = ['null', 'string'];
    },
    (d) => {
      response(d).properties.state.type = ['string', 'null'];
    },
  ],
  [
    'patch',
    'nullable to oneOf null',
    (d) => {
      response(d).properties.state = { oneOf: [{ type: 'string' }, { type: 'null' }] };
    },
    (d) => {
      response(d).properties.state = { type: ['string', 'null'] };
    },
  ],
  [
    'patch',
    '$defs unused',
    (d) => {
      response(d).$defs = { A: text };
    },
  ],
  [
    'patch',
    '$ref to inline',
    (d) => {
      operation(d).responses['200'] = { $ref: '#/components/responses/R' };
      d.components.responses = { R: description().paths['/orders'].post.responses['200'] };
    },
  ],
  [
    'minor',
    'responses: default to exact',
    (d) => {
      operation(d).responses = {
        ...operation(description()).responses,
        404: { description: '' },
        500: { description: '' },
      };
    },
    (d) => {
      operation(d).responses.default = { description: '' };
    },
  ],
  [
    'major',
    'responses: default is removed',
    (d) => {
      delete operation(d).responses.default;
    },
    (d) => {
      operation(d).responses.default = { description: '' };
    },
  ],
  [
    'major',
    'a confirmed alternative changes beside an unconfirmed one',
    (d) => {
      response(d).properties.state.oneOf[1].minimum = 1;
    },
    (d) => {
      response(d).properties.state.oneOf = [
        { ...text, 'x-unconfirmed': true },
        { type: 'integer', minimum: 5 },
      ];
    },
  ],
  [
    'major',
    '2XX stays, 200 goes',
    (d) => {
      delete operation(d).responses['200'];
    },
    (d) => {
      operation(d).responses['2XX'] = operation(d).responses['200'];
    },
  ],
];

test.each(rows)('rates as %s: %s', (impact, _, mutate, prepare) => {
  const base = description();
  prepare?.(base);
  const revision = structuredClone(base);
  mutate(revision);
  const changes = compare(base, revision);
  const listed = changes.map((change) => `${change.impact}: ${change.reason} ${change.pointer}`).join('\n');
  expect(impactOf(changes), listed).toBe(impact);
  expect(JSON.stringify(changes)).not.toMatch(/undefined|\[object/);
  for (const { side, pointer } of changes)
    expect(
      valueAt(side === 'base' ? base : revision, keysOf(pointer)),
      `${listed}\n${pointer}`,
    ).toBeDefined();
});

function description(): Node {
  const body = (schema: Node) => ({ content: { [json]: { schema } } });
  const scheme = (name: string) => ({ type: 'apiKey', in: 'header', name });
  const whole = {
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0' },
    servers: [{ url: 'https://a.example', description: 'Production.' }],
    security: [{ key: [] }],
    paths: {
      '/orders': {
        post: {
          operationId: 'createOrder',
          parameters: [{ name: 'region', in: 'query', description: 'The region.', schema: text }],
          requestBody: {
            required: true,
            ...body({ type: 'object', required: ['id'], properties: { id: text } }),
          },
          responses: {
            200: { description: 'Done.', ...body({ type: 'object', properties: { state: text } }) },
          },
        },
      },
    },
    webhooks: {
      done: {
        post: {
          operationId: 'done',
          security: [{ token: [] }],
          parameters: [{ name: 'x-event-id', in: 'header', required: true, schema: text }],
          requestBody: { required: true, ...body({ type: 'object', properties: { state: text } }) },
          responses: { 200: { description: 'Taken.' } },
        },
      },
    },
    components: {
      securitySchemes: { key: scheme('x-key'), token: scheme('authorization'), sig: scheme('x-sig') },
    },
  };
  // No two places share an object.
  return JSON.parse(JSON.stringify(whole));
}
