// This file is not run. `tsc` checks its types, see test/webhooks/types.test.ts.
import { expectTypeOf, test } from 'vitest';
import { createEvent, createEventRequest } from '../../src/testing.js';
import {
  createWebhookHandler,
  createWebhookRouter,
  type ReceivedEvent,
  receiveEvent,
  type WebhookAnswer,
  type WebhookEvents,
  type WebhookHandler,
} from '../../src/webhooks.js';

const secret = 'token';

test('handle gets the event of its name, and options exclude each other', () => {
  const handler = createWebhookHandler('sepaTransfer', {
    secret: ['old', 'new'] as const,
    handle: (event) => expectTypeOf(event).toEqualTypeOf<WebhookEvents['sepaTransfer']>(),
    bodyTimeoutMs: 5000,
  });
  expectTypeOf(handler).toEqualTypeOf<WebhookHandler>();
  // @ts-expect-error There is no such option.
  void (() => createWebhookHandler('userStatus', { secret, handle() {}, timeoutMs: 1 }));
  // @ts-expect-error A token can be missing in the environment.
  void (() => createWebhookHandler('userStatus', { secret: [process.env.OLD, 'new'], handle() {} }));
});

test('receiveEvent takes what frameworks have, and returns an answer', () => {
  const received: ReceivedEvent = { authorization: new Headers().get('authorization'), body: {} as unknown };
  const answer = receiveEvent('userStatus', received, {
    secret,
    handle: ({ externalUserId }) => expectTypeOf(externalUserId).toEqualTypeOf<string>(),
  });
  expectTypeOf(answer).toEqualTypeOf<Promise<WebhookAnswer>>();
  // @ts-expect-error There is no such event.
  void (() => receiveEvent('userStatu', received, { secret, handle() {} }));
  // @ts-expect-error There is no request to verify.
  void (() => receiveEvent('userStatus', received, { verify: () => true, handle() {} }));
});

test('a router needs the paths that the contract does not know', () => {
  createWebhookRouter(
    {
      userStatus: { handle: (event) => expectTypeOf(event).toEqualTypeOf<WebhookEvents['userStatus']>() },
      sepaTransfer: {
        path: '/sepa',
        handle: (event) => expectTypeOf(event).toEqualTypeOf<WebhookEvents['sepaTransfer']>(),
      },
    },
    { secret },
  );
  // @ts-expect-error The path of this event is not known.
  void (() => createWebhookRouter({ sepaTransfer: { handle() {} } }, { secret }));
  // @ts-expect-error There is no such event.
  void (() => createWebhookRouter({ userStatu: { handle() {} } }, { secret }));
  // @ts-expect-error Either secret or verify is required.
  void (() => createWebhookRouter({ userStatus: { handle() {} } }, {}));
});

test('an event for a test has the type of its name', () => {
  expectTypeOf(createEvent('userStatus', { status: 'ACTIVE' })).toEqualTypeOf<WebhookEvents['userStatus']>();
  expectTypeOf(createEventRequest('userStatus', { secret })).toEqualTypeOf<Request>();
  // @ts-expect-error There is no such field.
  void (() => createEvent('userStatus', { statu: 'ACTIVE' }));
  // @ts-expect-error A status is a string.
  void (() => createEventRequest('userStatus', { secret, fields: { status: 1 } }));
});
