import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import type { PartnerApiOptions } from '../../src/index.js';
import { launchBrowser } from '../support/browser/launchBrowser.js';
import { serve } from '../support/servers/serve.js';

const body = examples.addUserVerification.request.started;

const entry = `
import { createPartnerApi } from '@p100/partner-api';
import { createMockFetch, faultUser, scenarioUser } from '@p100/partner-api/testing';
import { createWebhookHandler } from '@p100/partner-api/webhooks';
globalThis.mocked = async () => {
  const options = { environment: 'testing', apiKey: 'key', dangerouslyAllowBrowser: true, timeoutMs: 1500 };
  const api = createPartnerApi({ ...options, fetch: createMockFetch() });
  const codes = [];
  for (const externalUserId of ['user-1', scenarioUser('P427'), faultUser('TRUNCATED_BODY'), faultUser('SLOW_BODY')]) {
    const { error } = await api.addUserVerification({ body: { ...${JSON.stringify(body)}, externalUserId } });
    codes.push(error?.code);
  }
  return codes;
};
globalThis.webhook = async (token) => {
  const handled = [];
  const handler = createWebhookHandler('userStatus', { secret: 'token', handle: (event) => handled.push(event) });
  const body = JSON.stringify({ externalUserId: 'user-1', status: 'ACTIVE' });
  const request = new Request(location.href, { method: 'POST', headers: { authorization: token }, body });
  return { status: (await handler(request)).status, handled };
};
globalThis.call = async ({ useWindowFetch, ...options }, callOptions) => {
  if (useWindowFetch) options.fetch = window.fetch;
  const { data, error, status } = await createPartnerApi(options).addUserVerification({ body: ${JSON.stringify(body)} }, callOptions);
  return { data, status, code: error?.code, outcome: error?.outcome };
};
`;

let browser: Browser;
let bundle: string;

/** Tests the package in a browser, bundled by an app. `app` returns the folder of an app that has installed it. */
export function browserTests(app: () => string): void {
  beforeAll(async () => {
    writeFileSync(join(app(), 'entry.js'), entry);
    const built = await build({ entryPoints: [join(app(), 'entry.js')], bundle: true, write: false });
    bundle = built.outputFiles[0]?.text ?? '';
    browser = await launchBrowser();
  }, 60_000);

  test('the client sends key and body, and returns the answer', async () => {
    let key: unknown;
    let sent = '';
    const baseUrl = await service(async (request, response) => {
      key = request.headers['x-api-key'];
      for await (const chunk of request.setEncoding('utf8')) sent += chunk;
      response.writeHead(201).end('{"message":"started"}');
    });
    expect(await callFromPage(baseUrl)).toMatchObject({ data: { message: 'started' }, status: 201 });
    expect(key).toBe('key-of-a-test');
    expect(JSON.parse(sent)).toEqual(body);
  });

  test('the client accepts window.fetch as its fetch', async () => {
    const baseUrl = await service((_, response) => response.writeHead(201).end('{"message":"started"}'));
    expect(await callFromPage(baseUrl, { useWindowFetch: true })).toMatchObject({ status: 201 });
  });

  test.each<[what: string, respond: Respond, expected: object]>([
    [
      'a documented error',
      (_, response) => response.writeHead(400).end('{"errorCode":"P412"}'),
      { code: 'P412', status: 400, outcome: 'rejected' },
    ],
    [
      'a success whose body is cut off',
      (_, response) => response.writeHead(201).end('{'),
      { code: 'INVALID_RESPONSE', status: 201 },
    ],
    ['a reset', (request) => request.destroy(), { code: 'NETWORK_ERROR', outcome: 'unknown' }],
    ['a service that does not answer', () => {}, { code: 'TIMEOUT', outcome: 'unknown' }],
    // A browser hides the status of a redirect: it reports 0.
    [
      'a redirect',
      (_, response) => response.writeHead(307, { location: '/' }).end(),
      { code: 'REDIRECT_REFUSED', status: 0 },
    ],
  ])('the client returns the right error for %s', async (_, respond, expected) => {
    expect(await callFromPage(await service(respond), {}, { timeoutMs: 1000 })).toMatchObject(expected);
  });

  test('a redirect to another origin is not followed', async () => {
    const requested: unknown[] = [];
    const other = await service((request, response) => {
      requested.push(request.url);
      response.end();
    });
    const baseUrl = await service((_, response) => response.writeHead(307, { location: other }).end());
    expect(await callFromPage(baseUrl)).toMatchObject({ code: 'REDIRECT_REFUSED' });
    expect(requested).toEqual([]);
  });

  test('the client refuses a key unless dangerouslyAllowBrowser is set', async () => {
    await expect(
      callFromPage('https://partner-api.invalid', { dangerouslyAllowBrowser: false }),
    ).rejects.toThrow('Users can read the apiKey here. Call from a server');
  });

  // Chromium has only web standards, no APIs of Node.
  test('createMockFetch works without Node', async () => {
    const page = await openPage();
    const codes = await page.evaluate(() =>
      (globalThis as unknown as { mocked(): Promise<unknown> }).mocked(),
    );
    expect(codes).toEqual([undefined, 'P427', 'INVALID_RESPONSE', 'TIMEOUT']);
  });

  test('a webhook handler works without Node', async () => {
    const page = await openPage();
    const call = (token: string) =>
      page.evaluate(
        (token) => (globalThis as unknown as { webhook(token: string): Promise<unknown> }).webhook(token),
        token,
      );
    expect(await call('token')).toEqual({
      status: 200,
      handled: [{ externalUserId: 'user-1', status: 'ACTIVE' }],
    });
    expect(await call('other')).toEqual({ status: 401, handled: [] });
  });
}

/** Opens a page that has loaded the bundle. Its origin is not the one of the service. */
async function openPage(): Promise<Page> {
  const url = await serve(({ url }, response) => {
    if (url === '/app.js') response.setHeader('content-type', 'text/javascript').end(bundle);
    else
      response.setHeader('content-type', 'text/html').end('<!doctype html><script src="/app.js"></script>');
  });
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(url);
  return page;
}

type Respond = Parameters<typeof serve>[0];

/** Starts a service that pages of other origins may call. */
function service(respond: Respond): Promise<string> {
  return serve((request, response) => {
    request.resume();
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'x-api-key, content-type');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else respond(request, response);
  });
}

async function callFromPage(
  baseUrl: string,
  options: Partial<PartnerApiOptions> & { useWindowFetch?: boolean } = {},
  callOptions = {},
) {
  const page = await openPage();
  const client = { baseUrl, apiKey: 'key-of-a-test', dangerouslyAllowBrowser: true, ...options };
  return page.evaluate(
    ([client, callOptions]) => (globalThis as unknown as { call: CallFromPage }).call(client, callOptions),
    [client, callOptions] as const,
  );
}

type CallFromPage = (client: object, callOptions: object) => Promise<Record<string, unknown>>;
