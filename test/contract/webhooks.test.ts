import { writeFileSync } from 'node:fs';
import type { Oas3Operation, Oas3PathItem, Oas3RequestBody } from '@redocly/openapi-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authOf } from '../../scripts/model/auth.js';
import { examplesOf } from '../../scripts/model/example.js';
import { type Mock, startMock } from '../../src/mock/server.js';
import { arbitraryOf } from '../support/arbitrary.js';
import { atEndOfFile } from '../support/atEndOfFile.js';
import { contract, dereferenced, validatorAt } from '../support/contract.js';
import { temporaryFolder } from '../support/copy.js';

// Prism knows nothing of webhooks. Served as paths, it receives them as a partner's server would.
const webhooks = Object.entries(contract.webhooks ?? {}).map(([name, item]) => {
  const { post } = item as Oas3PathItem;
  if (!post) throw new Error(`The webhook ${name} is not a POST.`);
  return [name, post] as const;
});

let receiver: Mock;
beforeAll(async () => {
  const paths = Object.fromEntries(webhooks.map(([name, post]) => [`/${name}`, { post }]));
  const file = `${temporaryFolder(atEndOfFile)}/webhooks.json`;
  writeFileSync(file, JSON.stringify({ ...contract, webhooks: undefined, paths }));
  receiver = await startMock({ description: file });
});
afterAll(() => receiver.close());

describe.each(webhooks)('the webhook %s', (name, operation: Oas3Operation) => {
  const media = (operation.requestBody as Oas3RequestBody).content['application/json'];
  const schema = dereferenced(media?.schema);
  const validate = validatorAt(
    'webhooks',
    name,
    'post',
    'requestBody',
    'content',
    'application/json',
    'schema',
  );
  const examples = Object.entries(examplesOf(contract, media)).map(
    ([key, { value }]) => [key, value] as const,
  );
  const { header = '' } = authOf(contract, operation) ?? {};

  async function deliver(
    body: unknown,
    headers: Record<string, string> = { [header]: 'token' },
  ): Promise<number> {
    const response = await fetch(`${receiver.url}/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  }

  test.each(examples)('is received as in the example %s', async (_, value) => {
    validate(value);
    expect(validate.errors).toBeNull();
    expect(await deliver(value)).toBe(200);
  });

  test('is discarded without the token', async () => {
    expect(header).toBe('Authorization');
    expect(await deliver(examples[0]?.[1], {})).toBe(401);
  });

  test.each(schema.required ?? [])('is refused without %s', async (property) => {
    const { [property]: _, ...rest } = examples[0]?.[1] as Record<string, unknown>;
    expect(validate(rest)).toBe(false);
    expect(await deliver(rest)).toBe(400);
  });

  test('is received whatever its schema allows', () =>
    fc.assert(
      fc.asyncProperty(arbitraryOf(schema), async (body) => {
        expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
        expect(await deliver(body)).toBe(200);
      }),
      { numRuns: 50 },
    ));
});
