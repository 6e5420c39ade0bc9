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
  /** Sends a payload to the handler. Returns the status of the answer, and the events that the app received. */
  async function deliver(body: unknown) {
    const handled: unknown[] = [];
    const handler = createWebhookHandler(name as WebhookName, {
      secret,
      handle: (event) => void handled.push(event),
    });
    const { status } = await handler(sent(JSON.stringify(body)));
    return { status, handled };
  }

  test.each(Object.keys(examples))('accepts the example %s', async (example) => {
    const body = examples[example];
    expect(await deliver(body)).toEqual({ status: 200, handled: [body] });
  });

  test('accepts every payload that is valid for its schema', () =>
    fc.assert(
      fc.asyncProperty(arbitraryOf(schema), async (body) => {
        expect(await deliver(body)).toMatchObject({ status: 200 });
      }),
    ));

  test('accepts fields and values that are not in the contract', async () => {
    const [body] = Object.values(examples);
    const open = { ...(body as object), status: 'NEW_STATUS', field: { of: 'tomorrow' } };
    expect(await deliver(open)).toEqual({ status: 200, handled: [open] });
  });

  test('refuses every payload that is not valid for its schema', () => {
    const names = Object.keys(schema.properties ?? {});
    const changes = fc.dictionary(fc.constantFrom(...names), fc.jsonValue(), { minKeys: 1 });
    const broken = fc.oneof(
      fc.jsonValue(),
      fc.tuple(arbitraryOf(schema), changes).map(([body, change]) => ({ ...(body as object), ...change })),
    );
    return fc.assert(
      fc.asyncProperty(
        // The format of dates is not checked, because it is an assumption.
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

describe('the handler answers', () => {
  const handled: unknown[] = [];
  const handle = (event: unknown) => void handled.push(event);
  const handler = createWebhookHandler('userStatus', { secret, handle });
  beforeEach(() => handled.splice(0));

  test.each<[what: string, request: () => Request, status: number, text: string]>([
    ['401 to a request without a token', () => sent(active, {}), 401, 'The token is missing or wrong.'],
    [
      '401 to another token',
      () => sent(active, { authorization: 'token-of-a-tes' }),
      401,
      'The token is missing or wrong.',
    ],
    [
      '401 to a longer token',
      () => sent(active, { authorization: `${secret}x` }),
      401,
      'The token is missing or wrong.',
    ],
    [
      '401 to a token with a scheme before it',
      () => sent(active, { authorization: `Bearer ${secret}` }),
      401,
      'The token is missing or wrong.',
    ],
    ['405 to GET', () => sent(null, { authorization: secret }, 'GET'), 405, 'Send a POST.'],
    ['400 to malformed JSON', () => sent('{'), 400, 'The body is not valid JSON.'],
    ['400 to a request without a body', () => sent(null), 400, 'The body is not valid JSON.'],
    [
      '400 to a body that is not UTF-8',
      () => sent(Buffer.from('{"a":"\xff"}', 'latin1')),
      400,
      'The body is not valid JSON.',
    ],
    [
      '400 to a body without a required field',
      () => sent('{"status":"ACTIVE"}'),
      400,
      'externalUserId: required',
    ],
    [
      '400 to fields of a wrong type',
      () => sent('{"status":4,"externalUserId":[]}'),
      400,
      'externalUserId: type\nstatus: type',
    ],
    ['400 to an array', () => sent('[]'), 400, 'The body: type'],
    [
      '413 to a body of more than 1 MiB',
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

  test('405 with the allowed method in its header', async () => {
    expect((await handler(sent(null, {}, 'DELETE'))).headers.get('allow')).toBe('POST');
  });

  test('401 before it reads the body', async () => {
    const body = new ReadableStream(
      { pull: () => Promise.reject(new Error('was read')) },
      { highWaterMark: 0 },
    );
    expect((await handler(sent(body, {}))).status).toBe(401);
  });

  test('413 to a body that never ends', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    expect((await handler(sent(body))).status).toBe(413);
  });

  test('500 if the body breaks off, so that the event is sent again', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    expect((await handler(sent(body))).status).toBe(500);
    expect(logged).toEqual([new Error('reset')]);
  });

  test('500 if handle fails, so that the event is sent again, and writes the error to the console', async () => {
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
        'The event could not be processed. Send it again.',
      ]);
    }
    expect(logged).toEqual([error, error]);
  });

  test('500 if the body has been read before, and writes that to the console', async () => {
    const request = sent(active);
    await request.text();
    expect((await handler(request)).status).toBe(500);
    expect(logged).toEqual([
      new TypeError('The request body was read before the webhook handler was called.'),
    ]);
  });

  test('only after handle has ended', async () => {
    let end = () => {};
    let started = () => {};
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    const waiting = createWebhookHandler('userStatus', {
      secret,
      handle: () =>
        new Promise<void>((resolve) => {
          end = resolve;
          started();
        }),
    });
    let answered = false;
    const answer = waiting(sent(active)).then(() => {
      answered = true;
    });
    await running;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    end();
    await answer;
  });
});

describe('verify in place of the secret', () => {
  test('receives the request and its body, and accepts or refuses the event', async () => {
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

  test.each(['false', 1, { valid: false }, undefined])(
    'refuses the event if it returns %j',
    async (given) => {
      const verify = () => given as unknown as boolean;
      const handler = createWebhookHandler('userStatus', { verify, handle: () => {} });
      expect((await handler(sent(active))).status).toBe(401);
    },
  );

  test('leads to 500 if it fails', async () => {
    const error = new Error('key store');
    const handler = createWebhookHandler('userStatus', {
      verify: () => Promise.reject(error),
      handle: () => {},
    });
    expect((await handler(sent(active))).status).toBe(500);
    expect(logged).toEqual([error]);
  });
});

describe('a list of secrets', () => {
  const handled: unknown[] = [];
  const handler = createWebhookHandler('userStatus', {
    secret: ['old-token', 'new-token'],
    handle: (event) => void handled.push(event),
  });

  test.each(['old-token', 'new-token'])('accepts %s', async (authorization) => {
    handled.splice(0);
    expect((await handler(sent(active, { authorization }))).status).toBe(200);
    expect(handled).toEqual([JSON.parse(active)]);
  });

  test.each(['', 'old', 'old-token,new-token', 'old-token, new-token'])(
    'refuses "%s"',
    async (authorization) => {
      handled.splice(0);
      expect((await handler(sent(active, { authorization }))).status).toBe(401);
      expect(handled).toEqual([]);
    },
  );
});

describe('a body that takes too long', () => {
  const endless = () => new ReadableStream({ pull: () => new Promise(() => {}) }, { highWaterMark: 0 });

  test('is refused with 408', async () => {
    const handled: unknown[] = [];
    const handle = (event: unknown) => void handled.push(event);
    const handler = createWebhookHandler('userStatus', { secret, handle, bodyTimeoutMs: 5 });
    const response = await handler(sent(endless()));
    expect([response.status, await response.text()]).toEqual([408, 'The body did not arrive in time.']);
    expect(handled).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('is never given to verify', async () => {
    const verify = vi.fn(() => true);
    const handler = createWebhookHandler('userStatus', { verify, handle: () => {}, bodyTimeoutMs: 5 });
    expect((await handler(sent(endless()))).status).toBe(408);
    expect(verify).not.toHaveBeenCalled();
  });
});

describe('a console that fails does no harm:', () => {
  const failing = createWebhookHandler('userStatus', {
    secret,
    handle: () => {
      throw new Error('database');
    },
  });

  test('it throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {
      throw new Error('console');
    });
    expect((await failing(sent(active))).status).toBe(500);
  });

  test('there is none', async () => {
    vi.stubGlobal('console', undefined);
    try {
      expect((await failing(sent(active))).status).toBe(500);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

test('500 to a request of Node, and the console says what to use', async () => {
  const handler = createWebhookHandler('userStatus', { secret, handle: () => {} });
  const request = { method: 'POST', url: '/', headers: { authorization: secret } };
  expect((await handler(request as unknown as Request)).status).toBe(500);
  expect(logged).toEqual([
    new TypeError('A webhook handler takes a web-standard Request. In Node, use toNodeListener().'),
  ]);
});

describe('what other code adds to Object.prototype', () => {
  const added: Record<string, unknown> = {
    ...{ secret: 'polluted', verify: () => true, handle: () => {}, bodyTimeoutMs: 'polluted' },
    ...{ statusText: 'x\n', status: 204, body: 'polluted', start: 1, type: 'polluted' },
  };
  beforeEach(() => {
    for (const [name, value] of Object.entries(added)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
  });
  afterEach(() => {
    for (const name of Object.keys(added)) delete (Object.prototype as Record<string, unknown>)[name];
  });

  test('does not count as an option', () => {
    const make = createWebhookHandler as (event: string, options: object) => unknown;
    expect(() => make('userStatus', { handle: () => {} })).toThrow('Give either secret');
    expect(() => make('userStatus', { secret })).toThrow('Give handle');
  });

  test('does not change an answer', async () => {
    const handler = createWebhookHandler('userStatus', { secret, handle: () => {} });
    const request = (headers: HeadersInit) => {
      const init = { __proto__: null, method: 'POST', headers, body: active };
      return new Request('https://app.example', init as RequestInit);
    };
    expect((await handler(request({ authorization: 'polluted' }))).status).toBe(401);
    expect((await handler(request({ authorization: secret }))).status).toBe(200);
  });
});

describe('createWebhookHandler refuses', () => {
  const handle = () => {};
  const verify = () => true;
  const eitherOr = 'Give either secret, the webhook security token, or verify.';
  const noSecret =
    'secret must be the webhook security token, or a list of tokens. A token must not be empty.';
  const notInHeader =
    'secret has a character that a header cannot carry, such as a line break, or a space at its start or end.';
  const noHandle = 'Give handle, the function that receives the event.';
  const noTimeLimit = 'bodyTimeoutMs must be more than 0 and less than 2147483648.';
  const noWebhook = (name: string) =>
    `There is no webhook ${name}, only ${webhooks.map(({ name }) => name).join(', ')}.`;

  test.each<[what: string, event: unknown, options: unknown, message: string]>([
    ['options without secret and verify', 'userStatus', { handle }, eitherOr],
    ['options with both secret and verify', 'userStatus', { secret, verify, handle }, eitherOr],
    ['an empty secret', 'userStatus', { secret: '', handle }, noSecret],
    ['an empty list of secrets', 'userStatus', { secret: [], handle }, noSecret],
    ['a list with an empty secret', 'userStatus', { secret: [secret, ''], handle }, noSecret],
    ['a secret that is no text', 'userStatus', { secret: Buffer.from(secret), handle }, noSecret],
    ['null as the secret', 'userStatus', { secret: null, handle }, noSecret],
    ['a secret that ends with a line break', 'userStatus', { secret: `${secret}\n`, handle }, notInHeader],
    ['a secret with a null character', 'userStatus', { secret: 'a\0b', handle }, notInHeader],
    ['a verify that is no function', 'userStatus', { verify: 'yes', handle }, 'verify must be a function.'],
    ['options without handle', 'userStatus', { secret }, noHandle],
    ['a handle that is no function', 'userStatus', { secret, handle: {} }, noHandle],
    ['a time limit of 0', 'userStatus', { secret, handle, bodyTimeoutMs: 0 }, noTimeLimit],
    ['a time limit that is no number', 'userStatus', { secret, handle, bodyTimeoutMs: '10' }, noTimeLimit],
    ['a time limit without end', 'userStatus', { secret, handle, bodyTimeoutMs: Infinity }, noTimeLimit],
    [
      'an unknown option',
      'userStatus',
      { secret, handle, timeoutMs: 1 },
      'There is no option timeoutMs, only secret, verify, handle, bodyTimeoutMs.',
    ],
    ['no options', 'userStatus', undefined, 'Pass an object with secret, verify, handle, bodyTimeoutMs.'],
    ['an event that does not exist', 'toString', { secret, handle }, noWebhook('toString')],
    ['an event that is no text', Symbol('a'), { secret, handle }, noWebhook('Symbol(a)')],
  ])('%s', (_, event, options, message) => {
    const make = createWebhookHandler as (event: unknown, options: unknown) => unknown;
    expect(() => make(event, options)).toThrow(new TypeError(message));
  });
});
