import { expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../src/mock/http/server.js';
import type { Trigger } from '../../src/shared/trigger.js';
import { scenarioUserId } from '../../src/shared/userIds.js';
import { mockContractOf } from '../support/contract/mockContractOf.js';

// The mock must not depend on the names of the contract's codes and fields. Here all of them have other names.
const error = (errorCode: string, trigger?: Trigger) => ({
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
                  // Has the name of an id in the contract, but no `x-id`.
                  externalUserId: { type: 'string' },
                },
              },
            },
          },
        },
        security: [{ key: [] }],
        responses: {
          401: {
            description: 'Denied',
            content: {
              'application/json': { examples: { L3: error('L3'), L4: error('L4', { when: 'missingKey' }) } },
            },
          },
          201: { description: 'Lent', content: { 'application/json': { example: { lent: true } } } },
          400: {
            description: 'Refused',
            content: {
              'application/json': {
                examples: {
                  L7: error('L7'),
                  L2: error('L2', { when: 'malformedBody' }),
                  L1: error('L1', { when: 'missingField' }),
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } },
    schemas: { Reader: { type: 'string', 'x-id': 'user' } },
  },
};

const contract = mockContractOf(description);

const reader7 = scenarioUserId('7');

/** Sends a body to the mock of the description. Returns the body of the response. */
async function lend(body: unknown): Promise<unknown> {
  const mock = await startMock({ contract: await contract });
  onTestFinished(async () => void (await mock.close()));
  const response = await fetch(`${mock.url}/loans`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(body !== undefined && { 'x-key': 'any' }) },
    body: typeof body === 'string' ? body : JSON.stringify(body ?? {}),
  });
  return response.json();
}

test.each([
  ['a missing field', { days: 1 }, 'L1'],
  ['a value of another type', { holder: 'a', days: 'b' }, 'L2'],
  ['malformed JSON', '{', 'L2'],
  ['no key', undefined, 'L4'],
  ['a scenario user', { holder: reader7, days: 1 }, 'L7'],
  ['a scenario user in a field that can be null', { holder: 'a', guarantor: reader7, days: 1 }, 'L7'],
])('refuses %s with the error that its trigger or id selects, whatever its name', async (_, body, code) => {
  expect(await lend(body)).toMatchObject({ errorCode: code });
});

test.each([
  ['null in place of a user', { holder: 'a', guarantor: null, days: 1 }],
  ['a scenario user in a field that is not an id', { holder: 'a', externalUserId: reader7, days: 1 }],
])('accepts %s', async (_, body) => {
  expect(await lend(body)).toMatchObject({ lent: true });
});
