import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWebhookHandler, type WebhookName } from '../../src/webhooks.js';
import { arbitraryOf } from '../support/contract/arbitraryOf.js';
import { webhooks } from '../support/contract/webhooks.js';

const secret = 'token-of-a-test';

/** A request as the service sends it. */
function sent(
  body: BodyInit | null,
  headers: Record<string, string> = { authorization: secret },
  method = 'POST',
) {
  return new Request('https://app.example/webhook/user/status', {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
}

const active = JSON.stringify({ externalUserId: 'user-1', status: 'ACTIVE' });

let logged: unknown[];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((error) => void logged.push(error));
});
afterEach(() => vi.restoreAllMocks());

describe.each(webhooks)('the handler of $name', ({ name, schema, examples, validate }) => {
  /** What reaches the app, and the status that the service gets. */
  async function deliver(body: unknown) {
    const handled: unknown[] = [];
    const handler = createWebhookHandler(name as WebhookName, {
      secret,
      handle: (event) => void handled.push(event),
    });
    const { status } = await handler(sent(JSON.stringify(body)));
    return { status, handled };
  }

  test.each(Object.keys(examples))('takes the example %s in', async (example) => {
    const body = examples[example];
    expect(await deliver(body)).toEqual({ status: 200, handled: [body] });
  });

  test('takes in what its schema allows', () =>
    fc.assert(
      fc.asyncProperty(arbitraryOf(schema), async (body) => {
        expect(await deliver(body)).toMatchObject({ status: 200 });
      }),
    ));

  test('takes in fields and values that the contract does not know', async () => {
    const [body] = Object.values(examples);
    const open = { ...(body as object), status: 'NEW_STATUS', field: { of: 'tomorrow' } };
    expect(await deliver(open)).toEqual({ status: 200, handled: [open] });
  });

  test('refuses what its schema does not allow', () => {
    const names = Object.keys(schema.properties ?? {});
    const changes = fc.dictionary(fc.constantFrom(...names), fc.jsonValue(), { minKeys: 1 });
    const broken = fc.oneof(
      fc.jsonValue(),
      fc.tuple(arbitraryOf(schema), changes).map(([body, change]) => ({ ...(body as object), ...change })),
    );
    return fc.assert(
      fc.asyncProperty(
        // How a date is written is not checked: its form is an assumption.
        broken.filter(
          (body) => !validate(body) && validate.errors?.some(({ keyword }) => keyword !== 'format') === true,
        ),
        async (body) => {
          expect(await deliver(body)).toEqual({ status: 400, handled: [] });
        },
      ),
    );
  });
});

describe('a webhook is answered', () => {
  const handled: unknown[] = [];
  const handle = (event: unknown) => void handled.push(event);
  const handler = createWebhookHandler('userStatus', { secret, handle });
  beforeEach(() => handled.splice(0));

  test.each<[what: string, request: () => Request, status: number, text: string]>([
    ['without a token with 401', () => sent(active, {}), 401, 'The token is missing or wrong.'],
    [
      'with another token with 401',
      () => sent(active, { authorization: 'token-of-a-tes' }),
      401,
      'The token is missing or wrong.',
    ],
    [
      'with a longer token with 401',
      () => sent(active, { authorization: `${secret}x` }),
      401,
      'The token is missing or wrong.',
    ],
    [
      'with a scheme before the token with 401',
      () => sent(active, { authorization: `Bearer ${secret}` }),
      401,
      'The token is missing or wrong.',
    ],
    ['as GET with 405', () => sent(null, { authorization: secret }, 'GET'), 405, 'Send a POST.'],
    ['with malformed JSON with 400', () => sent('{'), 400, 'The body is not valid JSON.'],
    ['without a body with 400', () => sent(null), 400, 'The body is not valid JSON.'],
    [
      'with another encoding with 400',
      () => sent(Buffer.from('{"a":"\xff"}', 'latin1')),
      400,
      'The body is not valid JSON.',
    ],
    ['without a required field with 400', () => sent('{"status":"ACTIVE"}'), 400, 'externalUserId: required'],
    [
      'with a wrong type with 400',
      () => sent('{"status":4,"externalUserId":[]}'),
      400,
      'externalUserId: type\nstatus: type',
    ],
    ['with a list with 400', () => sent('[]'), 400, 'The body: type'],
    [
      'with more than 1 MiB with 413',
      () => sent('x'.repeat(1024 * 1024 + 1)),
      413,
      'The body is larger than 1048576 bytes.',
    ],
  ])('%s', async (_, request, status, text) => {
    const response = await handler(request());
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect(handled).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('with 405 and the method that it takes', async () => {
    expect((await handler(sent(null, {}, 'DELETE'))).headers.get('allow')).toBe('POST');
  });

  test('with 401 before anything of its body is read', async () => {
    const body = new ReadableStream(
      { pull: () => Promise.reject(new Error('was read')) },
      { highWaterMark: 0 },
    );
    expect((await handler(sent(body, {}))).status).toBe(401);
  });

  test('with 413 before all of a body without end is read', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    expect((await handler(sent(body))).status).toBe(413);
  });

  test('with 500 where its body breaks off, so that it is sent again', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    expect((await handler(sent(body))).status).toBe(500);
    expect(logged).toEqual([new Error('reset')]);
  });

  test('with 500 where handle fails, so that it is sent again; the error goes to the console', async () => {
    const error = new Error('database');
    for (const handle of [
      () => Promise.reject(error),
      () => {
        throw error;
      },
    ]) {
      const failing = createWebhookHandler('userStatus', { secret, handle });
      const response = await failing(sent(active));
      expect([response.status, await response.text()]).toEqual([
        500,
        'The event could not be taken in. Send it again.',
      ]);
    }
    expect(logged).toEqual([error, error]);
  });

  test('with 500 where somebody has read the body before, and the console says so', async () => {
    const request = sent(active);
    await request.text();
    expect((await handler(request)).status).toBe(500);
    expect(logged).toEqual([new TypeError('The body of the request was read before it got here.')]);
  });

  test('only once handle has ended', async () => {
    let end = () => {};
    const waiting = createWebhookHandler('userStatus', {
      secret,
      handle: () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    });
    let answered = false;
    const answer = waiting(sent(active)).then(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    end();
    await answer;
  });
});

describe('verify in place of the secret', () => {
  test('sees the request and its body, and decides', async () => {
    const seen: unknown[] = [];
    const verify = async (request: Request, body: string) => {
      seen.push([request.headers.get('x-signature'), body]);
      return request.headers.get('x-signature') === 'right';
    };
    const handler = createWebhookHandler('userStatus', { verify, handle: () => {} });
    expect((await handler(sent(active, { 'x-signature': 'right' }))).status).toBe(200);
    expect((await handler(sent(active, { 'x-signature': 'wrong' }))).status).toBe(401);
    expect(seen).toEqual([
      ['right', active],
      ['wrong', active],
    ]);
  });

  test.each(['false', 1, { valid: false }, undefined])('refuses where it gives %j', async (given) => {
    const verify = () => given as unknown as boolean;
    const handler = createWebhookHandler('userStatus', { verify, handle: () => {} });
    expect((await handler(sent(active))).status).toBe(401);
  });

  test('leads to 500 where it fails', async () => {
    const error = new Error('key store');
    const handler = createWebhookHandler('userStatus', {
      verify: () => Promise.reject(error),
      handle: () => {},
    });
    expect((await handler(sent(active))).status).toBe(500);
    expect(logged).toEqual([error]);
  });
});

describe('a handler is not made', () => {
  const handle = () => {};
  const verify = () => true;
  test.each<[what: string, event: string, options: object, message: string]>([
    [
      'without secret and verify',
      'userStatus',
      { handle },
      'Give either secret, the webhook security token, or verify.',
    ],
    [
      'with an empty secret',
      'userStatus',
      { secret: '', handle },
      'Give either secret, the webhook security token, or verify.',
    ],
    [
      'with a secret that ends in a line break',
      'userStatus',
      { secret: `${secret}\n`, handle },
      'secret begins or ends with a character that a header does not keep, such as a line break.',
    ],
    [
      'with both',
      'userStatus',
      { secret, verify, handle },
      'Give either secret, the webhook security token, or verify.',
    ],
    ['without handle', 'userStatus', { secret }, 'Give handle, the function that takes an event in.'],
    [
      'for an event that does not exist',
      'toString',
      { secret, handle },
      `There is no webhook toString, only ${webhooks.map(({ name }) => name).join(', ')}.`,
    ],
  ])('%s', (_, event, options, message) => {
    const make = createWebhookHandler as (event: string, options: object) => unknown;
    expect(() => make(event, options)).toThrow(new TypeError(message));
  });
});
