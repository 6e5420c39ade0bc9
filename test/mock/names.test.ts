import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../src/mock/server.js';
import { userNumbered } from '../../src/shared/userIds.js';
import { temporaryFolder } from '../support/repository/copy.js';

// The mock must not know a code or a field of the contract by name: here all of them are called otherwise.
const error = (errorCode: string, trigger?: string) => ({
  value: { errorCode, errorMessage: 'As the example says' },
  ...(trigger && { 'x-error': { trigger } }),
});

const description = {
  openapi: '3.1.0',
  info: { title: 'Loans', version: '1.0.0' },
  paths: {
    '/loans': {
      post: {
        operationId: 'lend',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['holder', 'days'],
                properties: {
                  holder: { $ref: '#/components/schemas/Reader' },
                  guarantor: { anyOf: [{ $ref: '#/components/schemas/Reader' }, { type: 'null' }] },
                  days: { type: 'integer' },
                  // Named like an id of the contract, but nothing says that it is one.
                  externalUserId: { type: 'string' },
                },
              },
            },
          },
        },
        responses: {
          201: { description: 'Lent', content: { 'application/json': { example: { lent: true } } } },
          400: {
            description: 'Refused',
            content: {
              'application/json': {
                examples: {
                  L7: error('L7'),
                  L2: error('L2', 'malformedBody'),
                  L1: error('L1', 'missingField'),
                },
              },
            },
          },
        },
      },
    },
  },
  components: { schemas: { Reader: { type: 'string', 'x-id': 'user' } } },
};

const reader7 = userNumbered('7');

test.each([
  ['a missing field', { days: 1 }, 'L1'],
  ['a value of another type', { holder: 'a', days: 'b' }, 'L2'],
  ['malformed JSON', '{', 'L2'],
  ['a scenario user', { holder: reader7, days: 1 }, 'L7'],
  ['a scenario user in a field that can be null', { holder: 'a', guarantor: reader7, days: 1 }, 'L7'],
  ['null in place of a user', { holder: 'a', guarantor: null, days: 1 }, undefined],
  ['a scenario user in a field that is no id', { holder: 'a', externalUserId: reader7, days: 1 }, undefined],
])('triggers and ids decide what the mock answers, not names: %s', async (_, body, code) => {
  const file = join(temporaryFolder(), 'openapi.json');
  writeFileSync(file, JSON.stringify(description));
  const mock = await startMock({ description: file });
  onTestFinished(async () => void (await mock.close()));
  const response = await fetch(`${mock.url}/loans`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  expect(await response.json()).toMatchObject(code ? { errorCode: code } : { lent: true });
});
