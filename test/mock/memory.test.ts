import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import { startMock } from '../../src/mock/http/server.js';
import { createMemory } from '../../src/mock/memory/memory.js';
import { createMockFetch } from '../../src/testing.js';
import { arbitraryOf } from '../support/contract/arbitraryOf.js';
import {
  contract,
  exampleInput,
  operations,
  responseValidator,
  schemaOf,
} from '../support/contract/contract.js';
import { mockContractOf } from '../support/contract/mockContractOf.js';
import { requestOf } from '../support/contract/requestOf.js';
import { full } from '../support/runner/full.js';

const clientOf = (fetch: typeof globalThis.fetch) =>
  createPartnerApi({ environment: 'testing', apiKey: 'k', fetch });

test.each([false, true])(
  'every answer matches the contract, whatever was called before (strict: %s)',
  async (strict) => {
    const mock = createMockFetch({ strict });
    // Few ids, so that calls meet what others have created.
    const ids = fc.constantFrom('user-1', 'user-2', 'f47ac10b-58cc-4372-a567-0e02b2c3d479');
    const calls = fc.constantFrom(...operations).chain((operation) => {
      const { body, path = {} } = exampleInput(operation) as Record<string, Record<string, unknown>>;
      const isJson = operation.input.body?.mediaType === 'application/json';
      return fc
        .tuple(
          ids,
          isJson ? fc.oneof(fc.constant(body), arbitraryOf(schemaOf(operation))) : fc.constant(body),
        )
        .map(([id, sent]) => ({
          operation,
          input: {
            ...exampleInput(operation),
            path: 'externalUserId' in path ? { ...path, externalUserId: id } : path,
            body:
              isJson && sent !== null
                ? { ...Object(sent), ...('externalUserId' in Object(body) && { externalUserId: id }) }
                : sent,
          },
        }));
    });
    await fc.assert(
      fc.asyncProperty(fc.array(calls, { maxLength: 8 }), async (sequence) => {
        for (const { operation, input } of sequence) {
          const { path, init } = requestOf(operation, input);
          const response = await mock(`https://mock.example${path}`, init);
          const text = await response.text();
          const described = operation.responses.find(
            ({ status }) => status.replace('XX', '00') === String(response.status),
          );
          if (described?.mediaType !== 'application/json') continue;
          const validate = responseValidator(operation, described);
          validate(JSON.parse(text));
          // Without a fitting code, a wrong request is answered without one.
          if (response.status === 400 && Object.keys(JSON.parse(text)).join() === 'errorMessage') continue;
          expect(validate.errors, `${operation.name}: ${text}`).toBeNull();
        }
        await mock.settle();
      }),
      { numRuns: full ? 2000 : 150 },
    );
  },
);

test('an answer shows only what its schema allows', async () => {
  const api = clientOf(createMockFetch() as typeof fetch);
  // The request has the amount as a text, the answer as a number.
  const { data } = await api.lockOrderRate({ body: { currency: 'eth', amount: '7.5', network: 'arbitrum' } });
  expect(data).toMatchObject({ amount: expect.any(Number), network: 'arbitrum' });
  // Nothing is known of the answer's body.
  const transferred = await api.createTransfer({
    body: { sourceExternalUserId: 'u', amount: '1', currency: 'eur' },
  });
  const details = await api.getTransferDetails({ path: { transferId: transferred.data?.transferId ?? '' } });
  expect(details.data).toEqual(Object.values(examples.getTransferDetails.responses['2XX'])[0]);
});

test('every mock has a memory of its own, which a test can save, restore and reset', async () => {
  const [first, second] = [createMockFetch({ strict: true }), createMockFetch({ strict: true })];
  const body = examples.createUserAccount.request.created;
  const create = async (mock: typeof first) => {
    return (await clientOf(mock as typeof fetch).createUserAccount({ body })).error?.code;
  };
  expect(await create(first)).toBeUndefined();
  expect(await create(second)).toBeUndefined();
  const saved = JSON.parse(JSON.stringify(first.snapshot()));
  first.reset();
  expect(await create(first)).toBeUndefined();
  const third = createMockFetch({ strict: true });
  third.restore(saved);
  expect(await create(third)).toBe('P411');
  expect(third.requests.map(({ operation, reason }) => [operation, reason])).toEqual([
    ['createUserAccount', 'P411: there is a user with this id'],
  ]);
});

test.each([null, {}, [], { records: [{}], counts: {} }, { records: [], counts: { card: 'x' } }, 'text'])(
  'refuses to restore %j',
  (value) => {
    const mock = createMockFetch();
    expect(() => mock.restore(value as never)).toThrow(new TypeError('This is not a snapshot of the mock.'));
  },
);

test('a list keeps the order in which its things were created', async () => {
  const api = clientOf(createMockFetch() as typeof fetch);
  const path = { externalUserId: 'user-1' };
  const ids = [];
  for (const label of ['One', 'Two']) {
    ids.push((await api.createVirtualCard({ body: { ...path, label, pin: '1234' } })).data?.cardId ?? '');
  }
  await api.unconfirmed.blockCard({ body: { ...path, cardId: ids[0] ?? '' } });
  expect((await api.getUserCards({ path })).data?.cards.map(({ cardId }) => cardId)).toEqual(ids);
});

test('a card stays with its user, and is gone from the list when it is deleted', async () => {
  const api = clientOf(createMockFetch() as typeof fetch);
  const [owner, other] = ['user-1', 'user-2'];
  const { data } = await api.createVirtualCard({
    body: { externalUserId: owner, label: 'One', pin: '1234' },
  });
  const cardId = data?.cardId ?? '';
  const cards = async () => (await api.getUserCards({ path: { externalUserId: owner } })).data?.cards;
  await api.unconfirmed.blockCard({ body: { externalUserId: other, cardId } });
  expect(await cards()).toMatchObject([{ cardId }]);
  await api.unconfirmed.deleteCard({ body: { externalUserId: owner, cardId } });
  expect(await cards()).toEqual([]);
});

test('a field that is nested too deeply is refused, and a deep one that nobody reads is not', async () => {
  const mock = createMockFetch();
  const send = async (levels: number) => {
    const nested = '['.repeat(levels) + ']'.repeat(levels);
    const body = JSON.stringify({ ...examples.addUserVerification.request.started, fee: 0 }).replace(
      '"fee":0',
      `"fee":${nested}`,
    );
    const headers = { 'x-api-key': 'key', 'content-type': 'application/json' };
    return (
      await mock('https://mock.example/v1/user/verification', { method: 'POST', headers, body })
    ).json();
  };
  expect(await send(400)).toEqual(examples.addUserVerification.responses[201].started);
  expect(await send(20_000)).toEqual({ errorCode: 'P403', errorMessage: 'The body has too many levels.' });
});

test.each([
  [{ method: 'Patch' }, 405],
  [{ method: 'post' }, 201],
])('createMockFetch takes %j as fetch does', async (init, status) => {
  const [{ started: body }, headers] = [
    examples.addUserVerification.request,
    { 'x-api-key': 'k', 'content-type': 'application/json' },
  ];
  const response = await createMockFetch()('https://mock.example/v1/user/verification', {
    ...init,
    headers,
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(status);
});

test.each([
  ['https://mock.example/v1/partner/balances', { body: '{}' }],
  ['https://a:b@mock.example/v1/partner/balances', {}],
  ['https://mock.example/v1/partner/balances', { method: 'TRACE' }],
])('createMockFetch refuses %s with %j, as fetch does', async (url, init) => {
  await expect(createMockFetch()(url, init)).rejects.toThrow(TypeError);
});

test("a strict mock does not know another user's card", async () => {
  const api = clientOf(createMockFetch({ strict: true }) as typeof fetch);
  const body = examples.createUserAccount.request.created;
  for (const externalUserId of ['user-1', 'user-2'])
    await api.createUserAccount({ body: { ...body, externalUserId } });
  const { data } = await api.createVirtualCard({
    body: { externalUserId: 'user-1', label: 'One', pin: '1234' },
  });
  const cardId = data?.cardId ?? '';
  const codeFor = async (externalUserId: string) =>
    (await api.getCardDetails({ path: { externalUserId, cardId } })).error?.code;
  expect([await codeFor('user-1'), await codeFor('user-2')]).toEqual([undefined, 'P434']);
});

test.each([
  [{ strct: true }, 'There is no option strct, only strict, webhooks.'],
  [{ strict: 'yes' }, 'The option strict must be of type boolean.'],
  [{ webhooks: null }, 'The option webhooks must be of type object.'],
  [{ webhooks: {} }, 'webhooks.secret must be a text without spaces and line breaks.'],
  [{ webhooks: { secret: 's' } }, 'webhooks.handlers must be an object.'],
  [
    { webhooks: { secret: 's', handlers: { userStatus: 1 } } },
    'webhooks.handlers.userStatus must be a function.',
  ],
])('createMockFetch refuses %j', (options, message) => {
  expect(() => createMockFetch(options as never)).toThrow(new TypeError(message));
});

test('the memory has 10,000 things at most, and the oldest go', () => {
  const memory = createMemory(new Set());
  for (let i = 0; i < 10_005; i++) memory.change('user', `user-${i}`, () => {});
  memory.change('user', 'user-5', () => {});
  memory.change('user', 'user-new', () => {});
  expect(memory.all()).toHaveLength(10_000);
  const isThere = (id: string) => memory.find('user', id) !== undefined;
  expect(['user-4', 'user-5', 'user-6', 'user-7', 'user-new'].map(isThere)).toEqual([
    false,
    true,
    false,
    true,
    true,
  ]);
});

test('what is restored is kept within the limits as well, or is refused as a whole', () => {
  const memory = createMemory(new Set());
  const record = { kind: 'user', created: true, deleted: false, ids: {}, fields: {}, done: [], events: {} };
  const records = Array.from({ length: 10_000 }, (_, i) => ({ ...record, id: `user-${i}` }));
  memory.restore({ records, counts: {} });
  expect(memory.all()).toHaveLength(10_000);
  let nested: unknown[] = [];
  for (let level = 0; level < 100_000; level++) nested = [nested];
  for (const snapshot of [
    { records: [{ ...record, id: 'deep', fields: { nested } }], counts: {} },
    { records: [...records, { ...record, id: 'one-more' }], counts: {} },
    {
      records: [
        { ...record, id: 'twice' },
        { ...record, id: 'twice' },
      ],
      counts: {},
    },
    { records: [], counts: { card: -1 } },
    { records: [], counts: Object.fromEntries(records.map(({ id }) => [id, 1])) },
  ]) {
    expect(() => memory.restore(snapshot)).toThrow(new TypeError('This is not a snapshot of the mock.'));
  }
  expect(memory.all()).toHaveLength(10_000);
});

test('the memory has 5 MB at most', () => {
  const memory = createMemory(new Set());
  const text = 'x'.repeat(100_000);
  for (let i = 0; i < 500; i++) {
    memory.change('user', `user-${i}`, ({ fields }) => {
      fields.text = text;
    });
  }
  expect(memory.all().length).toBeLessThan(51);
  expect(memory.all().length).toBeGreaterThan(45);
});

describe('an operation that is new in the contract', () => {
  const id = { type: 'string', 'x-id': 'coffee' };
  const user = { type: 'string', 'x-id': 'user' };
  const json = (schema: object, example: unknown) => ({
    content: { 'application/json': { schema, examples: { example: { value: example } } } },
  });
  const coffee = {
    type: 'object',
    properties: { coffeeId: id, size: { enum: ['S', 'L'] }, price: { type: 'number' } },
  };
  const inPath = (name: string, schema: object) => ({ name, in: 'path', required: true, schema });
  const paths = {
    '/coffees': {
      post: {
        operationId: 'orderCoffee',
        requestBody: json(
          { type: 'object', required: ['owner'], properties: { owner: user, size: { type: 'string' } } },
          {},
        ),
        responses: {
          201: {
            description: 'Ordered',
            ...json({ type: 'object', properties: { coffeeId: id } }, { coffeeId: 'c-1' }),
          },
        },
      },
    },
    '/coffees/{coffee}': {
      get: {
        operationId: 'getCoffee',
        parameters: [inPath('coffee', id)],
        responses: {
          200: { description: 'Coffee', ...json(coffee, { coffeeId: 'c-0', size: 'S', price: 2 }) },
          404: {
            description: 'None',
            ...json({ type: 'object' }, { errorCode: 'C1' }),
          },
        },
      },
      patch: {
        operationId: 'changeCoffee',
        parameters: [inPath('coffee', id)],
        requestBody: json({ type: 'object', properties: { size: { type: 'string' } } }, {}),
        responses: { 204: { description: 'Changed' } },
      },
      delete: {
        operationId: 'pourAway',
        parameters: [inPath('coffee', id)],
        responses: { 204: { description: 'Gone' } },
      },
    },
    '/people/{person}/coffees': {
      get: {
        operationId: 'listCoffees',
        parameters: [inPath('person', user)],
        responses: {
          200: {
            description: 'Coffees',
            ...json({ type: 'array', items: coffee }, [{ coffeeId: 'c-0', size: 'S', price: 2 }]),
          },
        },
      },
    },
  };
  const extended = mockContractOf({ ...contract, security: [], paths: { ...contract.paths, ...paths } });

  test('is remembered by its YAML alone', async () => {
    const mock = await startMock({ contract: await extended });
    onTestFinished(async () => void (await mock.close()));
    const call = async (method: string, path: string, body?: object) => {
      const response = await fetch(mock.url + path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return text === '' ? response.status : JSON.parse(text);
    };
    expect(await call('POST', '/coffees', { owner: 'ann', size: 'L' })).toEqual({ coffeeId: 'c-1' });
    expect(await call('POST', '/coffees', { owner: 'ann', size: 'huge' })).toEqual({ coffeeId: 'c-1-2' });
    expect(await call('POST', '/coffees', { owner: 'bob', size: 'L' })).toEqual({ coffeeId: 'c-1-3' });
    expect(await call('GET', '/coffees/c-1')).toEqual({ coffeeId: 'c-1', size: 'L', price: 2 });
    // The answer does not allow this size.
    expect(await call('GET', '/coffees/c-1-2')).toEqual({ coffeeId: 'c-1-2', size: 'S', price: 2 });
    const ids = async (person: string) =>
      (await call('GET', `/people/${person}/coffees`)).map(({ coffeeId }: { coffeeId: string }) => coffeeId);
    expect(await ids('ann')).toEqual(['c-1', 'c-1-2']);
    expect(await call('PATCH', '/coffees/c-1-2', { size: 'L' })).toBe(204);
    expect(await call('GET', '/coffees/c-1-2')).toMatchObject({ size: 'L' });
    expect(await call('DELETE', '/coffees/c-1-2')).toBe(204);
    expect(await ids('ann')).toEqual(['c-1']);
    // Nobody has ordered for this person, so the list is the example.
    expect(await ids('cid')).toEqual(['c-0']);
  });
});
