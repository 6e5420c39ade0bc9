import { describe, expect, test } from 'vitest';
import { webhookPaths } from '../../generated/webhooks.js';
import { createEvent, createEventRequest } from '../../src/testing.js';
import { createWebhookHandler, createWebhookRouter, type WebhookName } from '../../src/webhooks.js';
import { webhooks } from '../support/contract/webhooks.js';
import { recordProof } from '../support/ledger/recordProof.js';

const secret = 'token-of-a-test';

describe.each(webhooks)('createEvent of $name', ({ name, header, examples }) => {
  const [example] = Object.values(examples);

  test('is the first example of the contract', () => {
    expect(createEvent(name as WebhookName)).toEqual(example);
  });

  test('makes a request that a handler accepts', async () => {
    const handled: unknown[] = [];
    const handler = createWebhookHandler(name as WebhookName, {
      secret,
      handle: (event) => void handled.push(event),
    });
    const request = createEventRequest(name as WebhookName, { secret });
    expect(request.headers.get(header)).toBe(secret);
    const { pathname } = new URL(request.url);
    expect(pathname).toBe((webhookPaths as Record<string, string>)[name] ?? '/');
    expect((await handler(request)).status).toBe(200);
    expect(handled).toEqual([example]);
    recordProof('client', { webhook: name });
  });
});

test('fields replace those of the example, and may be new', () => {
  expect(createEvent('userStatus', { externalUserId: 'user-1' })).toEqual({
    externalUserId: 'user-1',
    status: 'ACTIVE',
  });
  const open: object = { field: { of: 'tomorrow' } };
  expect(createEvent('userStatus', open)).toMatchObject(open);
});

test('an event has only what arrives over HTTP', () => {
  const at = new Date('2025-03-20T11:34:37.646Z');
  const fields = { fee: undefined, createdAt: at as unknown as string };
  const event = createEvent('sepaTransfer', fields as object);
  expect(event).not.toHaveProperty('fee');
  expect(event.createdAt).toBe('2025-03-20T11:34:37.646Z');
});

test('each event is a new object, so that a test may change it', () => {
  createEvent('userStatus').status = 'CHANGED';
  expect(createEvent('userStatus').status).toBe('ACTIVE');
});

test('a request goes to the given URL, with the given fields', async () => {
  const handled: unknown[] = [];
  const router = createWebhookRouter(
    { sepaTransfer: { path: '/webhook/sepa', handle: ({ status }) => void handled.push(status) } },
    { secret },
  );
  const url = 'https://app.example/webhook/sepa';
  const options = { secret, url, fields: { status: 'FAILED' } };
  expect((await router(createEventRequest('sepaTransfer', options))).status).toBe(200);
  expect((await router(createEventRequest('sepaTransfer', { ...options, secret: 'other' }))).status).toBe(
    401,
  );
  expect(handled).toEqual(['FAILED']);
});

test.each<[what: string, make: () => unknown, message: string]>([
  ['an unknown event', () => createEvent('toString' as WebhookName), 'There is no webhook toString, only '],
  [
    'a field of a wrong type',
    () => createEvent('userStatus', { status: 1 as unknown as string }),
    'This is no event userStatus. status: type',
  ],
  ['fields that are no object', () => createEvent('userStatus', 'a' as never), 'fields must be an object.'],
  [
    'no value for a required field',
    () => createEvent('userStatus', { status: undefined } as object),
    'This is no event userStatus. status: required',
  ],
  [
    'no secret',
    () => createEventRequest('userStatus', {} as { secret: string }),
    'Give secret, the token that the handler expects.',
  ],
  [
    'an unknown option',
    () => createEventRequest('userStatus', { secret, field: {} } as { secret: string }),
    'There is no option field, only secret, fields, url.',
  ],
])('refuses %s', (_, make, message) => {
  expect(make).toThrow(TypeError);
  expect(make).toThrow(message);
});
