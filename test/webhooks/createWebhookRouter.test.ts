import { createServer, request } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { webhookPaths } from '../../generated/webhooks.js';
import { createEvent } from '../../src/testing.js';
import { createWebhookRouter, toNodeListener } from '../../src/webhooks.js';
import { webhooks } from '../support/contract/webhooks.js';
import { serve } from '../support/servers/serve.js';

const secret = 'token-of-a-test';

function routing() {
  const handled: unknown[] = [];
  const handle = (name: string) => (event: unknown) => void handled.push([name, event]);
  const router = createWebhookRouter(
    {
      userStatus: { handle: handle('userStatus') },
      sepaTransfer: { path: '/webhook/sepa', handle: handle('sepaTransfer') },
      card3dsCode: { path: '/webhook/caf%C3%A9', handle: handle('card3dsCode') },
    },
    { secret },
  );
  const post = (path: string, body: unknown, authorization = secret) =>
    router(
      new Request(`https://app.example${path}`, {
        method: 'POST',
        headers: { authorization },
        body: JSON.stringify(body),
      }),
    );
  return { handled, router, post };
}

describe('a router', () => {
  test('gives each event to its own handle', async () => {
    const { handled, post } = routing();
    const [status, transfer, code] = [
      createEvent('userStatus'),
      createEvent('sepaTransfer'),
      createEvent('card3dsCode'),
    ];
    expect((await post('/webhook/user/status', status)).status).toBe(200);
    expect((await post('/webhook/sepa?a=1', transfer)).status).toBe(200);
    expect((await post('/webhook/café', code)).status).toBe(200);
    expect(handled).toEqual([
      ['userStatus', status],
      ['sepaTransfer', transfer],
      ['card3dsCode', code],
    ]);
  });

  test.each([
    '/',
    '/webhook/user',
    '/webhook/user/status/',
    '/webhook/user/STATUS',
    '/toString',
    '//webhook/sepa',
  ])('answers 404 to %s', async (path) => {
    const { handled, post } = routing();
    const response = await post(path, createEvent('userStatus'));
    expect([response.status, await response.text()]).toEqual([404, 'No event has this path.']);
    expect(handled).toEqual([]);
  });

  test('checks the token, the method and the event as a handler does', async () => {
    const { handled, router, post } = routing();
    expect((await post('/webhook/sepa', createEvent('sepaTransfer'), 'other')).status).toBe(401);
    expect((await post('/webhook/sepa', createEvent('userStatus', { status: 'A' }))).status).toBe(200);
    expect((await post('/webhook/sepa', { status: 1 })).status).toBe(400);
    expect((await router(new Request('https://app.example/webhook/sepa'))).status).toBe(405);
    expect(handled).toHaveLength(1);
  });

  test('answers 500 to what is no request, and does not reject', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => error.mockRestore());
    const { router } = routing();
    for (const request of [undefined, {}, { url: '/webhook/sepa', headers: {} }, createServer()]) {
      expect((await router(request as unknown as Request)).status).toBe(500);
    }
    expect(error).toHaveBeenCalledTimes(4);
  });

  test('finds the path in Node, whatever form the address of the request has', async () => {
    const { handled, router } = routing();
    const url = await serve(toNodeListener(router));
    const statusOf = (target: string, host: string) =>
      new Promise((resolve, reject) => {
        const headers = { host, authorization: secret };
        request(url, { method: 'POST', path: target, headers }, (response) => resolve(response.statusCode))
          .on('error', reject)
          .end(JSON.stringify(createEvent('userStatus')));
      });
    expect(await statusOf('/webhook/user/status?a=1', 'app.example')).toBe(200);
    expect(await statusOf('/webhook/user/status', 'a@b')).toBe(200);
    expect(await statusOf('/webhook/user/status', '[')).toBe(200);
    expect(await statusOf('http://app.example/webhook/user/status', 'app.example')).toBe(200);
    expect(await statusOf('//app.example/webhook/user/status', 'app.example')).toBe(404);
    expect(await statusOf('http://[/webhook/user/status', 'app.example')).toBe(404);
    expect(handled).toHaveLength(4);
  });
});

test('the paths are those of the contract', () => {
  const known = webhooks.filter(({ path }) => path).map(({ name, path }) => [name, path]);
  expect(Object.entries(webhookPaths)).toEqual(known);
  expect(known).toEqual([['userStatus', '/webhook/user/status']]);
});

describe('createWebhookRouter refuses', () => {
  const handle = () => {};
  const notAPath = (name: string) =>
    `The path of ${name} must be the path of a URL, such as /webhook/${name}.`;

  test.each<[what: string, routes: unknown, options: unknown, message: string]>([
    ['no events', {}, { secret }, 'Give at least one event.'],
    ['undefined', undefined, { secret }, 'Give at least one event.'],
    [
      'an unknown event',
      { userStatu: { handle } },
      { secret },
      'There is no webhook userStatu, only userStatus',
    ],
    [
      'an event without its path',
      { sepaTransfer: { handle } },
      { secret },
      'Give the path of sepaTransfer: the contract does not know it.',
    ],
    [
      'two events with one path',
      { userStatus: { handle }, sepaTransfer: { path: '/webhook/user/status', handle } },
      { secret },
      'Two events have the path /webhook/user/status. Give each its own.',
    ],
    ...['webhook', '/a?b', '/a#b', '/a b', '/a/../b', 'https://app.example/a', '', 1].map(
      (path): [string, unknown, unknown, string] => [
        `the path ${path}`,
        { sepaTransfer: { path, handle } },
        { secret },
        notAPath('sepaTransfer'),
      ],
    ),
    [
      'a function in place of an event',
      { userStatus: handle },
      { secret },
      'Pass an object with path, handle.',
    ],
    ['an event without handle', { userStatus: {} }, { secret }, 'Give handle, the function that receives'],
    ['a secret of one event', { userStatus: { handle, secret } }, { secret }, 'There is no option secret'],
    [
      'no options',
      { userStatus: { handle } },
      undefined,
      'Pass an object with secret, verify, bodyTimeoutMs.',
    ],
    [
      'no secret',
      { userStatus: { handle } },
      {},
      'Give either secret, the webhook security token, or verify.',
    ],
  ])('%s', (_, routes, options, message) => {
    const make = createWebhookRouter as (routes: unknown, options: unknown) => unknown;
    expect(() => make(routes, options)).toThrow(message);
    expect(() => make(routes, options)).toThrow(TypeError);
  });
});
