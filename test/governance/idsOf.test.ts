import type { Oas3_1Definition } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { idsOf } from '../../scripts/contract/model/idsOf.js';
import { modelOf } from '../../scripts/contract/model/operationModel.js';

test('finds ids by the x-id of their schema, in the path and in a JSON body, whatever they are called', () => {
  const reader = { $ref: '#/components/schemas/Reader' };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Loans', version: '1.0.0' },
    paths: {
      '/loans/{who}': {
        post: {
          operationId: 'lend',
          parameters: [
            { name: 'who', in: 'path', required: true, schema: reader },
            { name: 'userId', in: 'query', schema: { type: 'string' } },
          ],
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  properties: {
                    direct: reader,
                    nullable: { anyOf: [reader, { type: 'null' }] },
                    oneOf: { oneOf: [reader, { type: 'integer' }] },
                    described: { allOf: [reader], description: 'The reader.' },
                    recursive: { $ref: '#/components/schemas/Tree' },
                    externalUserId: { type: 'string' },
                  },
                },
              },
            },
          },
          responses: { 201: { description: 'Lent.' } },
        },
      },
    },
    components: {
      schemas: {
        Reader: { type: 'string', 'x-id': 'reader' },
        Tree: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] },
      },
    },
  } as unknown as Oas3_1Definition;
  const names = modelOf(document).map((operation) => idsOf(document, operation));
  const kind = 'reader';
  expect(names).toEqual([{ who: kind, direct: kind, nullable: kind, oneOf: kind, described: kind }]);
});
