import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { arbitraryOf } from '../support/contract/arbitraryOf.js';
import { contract } from '../support/contract/contract.js';
import { mockContractOf } from '../support/contract/mockContractOf.js';
import { webhooks } from '../support/contract/webhooks.js';

// Prism does not support webhooks. So they are served as paths, which receive them as a partner's server would.
let receiver: Mock;
beforeAll(async () => {
  const paths = Object.fromEntries(webhooks.map(({ name, operation: post }) => [`/${name}`, { post }]));
  receiver = await startMock({ contract: await mockContractOf({ ...contract, webhooks: {}, paths }) });
});
afterAll(() => receiver.close());

describe.each(webhooks)('the webhook $name', ({ name, header, schema, examples, validate }) => {
  const [example] = Object.values(examples);
  // Not in a test: the first one takes seconds to make, and an open connection would be closed meanwhile.
  const allowed = arbitraryOf(schema);

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

  test.each(Object.entries(examples))('is accepted as in the example %s', async (_, value) => {
    validate(value);
    expect(validate.errors).toBeNull();
    expect(await deliver(value)).toBe(200);
  });

  test('is refused without the token', async () => {
    expect(header).toBe('Authorization');
    expect(await deliver(example, {})).toBe(401);
  });

  test.each(schema.required ?? [])('is refused without %s', async (property) => {
    const { [property]: _, ...rest } = example as Record<string, unknown>;
    expect(validate(rest)).toBe(false);
    expect(await deliver(rest)).toBe(400);
  });

  test('is accepted if its schema allows it', () =>
    fc.assert(
      fc.asyncProperty(allowed, async (body) => {
        expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
        expect(await deliver(body)).toBe(200);
      }),
      { numRuns: 50 },
    ));
});
