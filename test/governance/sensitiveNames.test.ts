import type { Oas3_1Definition } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { modelOf } from '../../scripts/contract/model/operationModel.js';
import { sensitiveNames } from '../../scripts/contract/model/sensitiveNames.js';

const marked = { type: 'string', 'x-pii': true };
const secret = { type: 'string', 'x-secret': true };
const plain = { type: 'string' };

test('returns the names of fields and parameters that are marked in any part of a schema', () => {
  const schema = {
    type: 'object',
    properties: {
      own: marked,
      secret,
      plain,
      referred: { $ref: '#/components/schemas/Marked' },
      besideReference: { $ref: '#/components/schemas/Plain', 'x-pii': true },
      inAllOf: { allOf: [{ $ref: '#/components/schemas/Marked' }] },
      nullable: { anyOf: [{ $ref: '#/components/schemas/Marked' }, { type: 'null' }] },
      list: { type: 'array', items: marked },
      map: { type: 'object', additionalProperties: marked },
      nested: { type: 'object', properties: { deep: marked, shallow: plain } },
      recursive: { $ref: '#/components/schemas/Tree' },
    },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Marks', version: '1' },
    paths: {
      '/{inPath}': {
        post: {
          operationId: 'post',
          parameters: [
            { name: 'inPath', in: 'path', required: true, schema: marked },
            { name: 'inQuery', in: 'query', 'x-pii': true, schema: plain },
            { name: 'unmarked', in: 'query', schema: plain },
          ],
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'OK' } },
        },
      },
    },
    components: {
      schemas: {
        Marked: marked,
        Plain: plain,
        Tree: { type: 'object', properties: { leaf: marked, branch: { $ref: '#/components/schemas/Tree' } } },
      },
    },
  } as unknown as Oas3_1Definition;
  expect(sensitiveNames(document, modelOf(document))).toEqual(
    [
      ...['own', 'secret', 'referred', 'besideReference', 'inAllOf', 'nullable', 'list', 'map'],
      ...['deep', 'leaf', 'inPath', 'inQuery'],
    ].sort(),
  );
});
