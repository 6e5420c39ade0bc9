import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { webhookHeaders } from '../../generated/webhooks.js';
import { runTrigger } from '../../src/mock/cli/runTrigger.js';
import { startMock } from '../../src/mock/http/server.js';
import { UsageError } from '../../src/shared/usageError.js';
import { createMockFetch } from '../../src/testing.js';
import { createWebhookHandler } from '../../src/webhooks.js';
import { recordProof } from '../support/ledger/recordProof.js';
import { closedPort, receiver } from '../support/servers/receiver.js';
import { serve } from '../support/servers/serve.js';

const secret = 'token-of-a-test';
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('partner-api trigger', () => {
  test.each(Object.entries(webhookHeaders))(
    'sends the event %s to a URL, with the token in its header',
    async (name, header) => {
      const { url, received } = await receiver();
      const args = [name, '--url', url, '--secret', secret];
      expect(await runTrigger(args)).toBe(0);
      expect(received).toHaveLength(1);
      expect(received[0]?.headers[header.toLowerCase()]).toBe(secret);
      expect(printed).toEqual([JSON.stringify(received[0]?.body)]);
      recordProof('mock', { webhook: name });
    },
  );

  test('sets any field: as a text where the event allows one, otherwise as JSON', async () => {
    const { url, received } = await receiver();
    const fields = ['id=abc', 'status=FAILED', 'fee=1.5', 'receiverFirstName=null', 'amount=7'];
    const set = fields.flatMap((field) => ['--set', field]);
    await runTrigger(['sepaTransfer', '--url', url, '--secret', secret, ...set]);
    expect(received[0]?.body).toMatchObject({ id: 'abc', status: 'FAILED', fee: 1.5, amount: '7' });
  });

  test('fails if the handler does not answer 200', async () => {
    const { url } = await receiver(() => 500);
    expect(await runTrigger(['userStatus', '--url', url, '--secret', secret])).toBe(1);
    expect(printed.at(-1)).toBe('The handler answered 500, not 200: the service would send the event again.');
  });

  test('without a URL, the mock makes the event: about what it remembers, to its own receiver', async () => {
    const { url, received } = await receiver();
    const mock = await startMock({ webhook: { urls: { '': url }, secret, retryScale: 1 } });
    onTestFinished(async () => void (await mock.close()));
    const headers = { 'x-api-key': 'key', 'content-type': 'application/json' };
    const body = JSON.stringify({ externalUserId: 'user-7', label: 'Travel', pin: '1234' });
    const card = await fetch(`${mock.url}/v1/card/virtual`, { method: 'POST', headers, body });
    const { cardId } = (await card.json()) as { cardId: string };
    const args = ['card3dsCode', '--user', 'user-7', '--set', 'code=777777', '--mock', mock.url];
    expect(await runTrigger(args)).toBe(0);
    await vi.waitUntil(() => received.length === 1);
    expect(received[0]?.body).toMatchObject({ externalUserId: 'user-7', cardId, code: '777777' });
  });

  test.each<[args: string[], message: string]>([
    [[], 'Give a webhook. There are userStatus, '],
    [['nothing'], 'There is no webhook nothing. There are userStatus, '],
    [['userStatus', 'kycFileAdded'], 'Give one webhook, not 2.'],
    [['sepaTransfer', '--user', 'user-7'], 'sepaTransfer has no field for a user.'],
    [
      ['userStatus', '--set', '__proto__={}'],
      'userStatus has no field __proto__. It has externalUserId, status.',
    ],
    [['sepaTransfer', '--set', 'fee=1e999'], 'This is not an event sepaTransfer: fee (type).'],
    [['userStatus', '--to', 'x'], "Unknown option '--to'."],
    [['userStatus', '--url', 'http://app.example'], 'Give both --url and --secret, or neither.'],
    [['userStatus', '--url', 'app', '--secret', 'x'], '--url must be an http:// or https:// URL'],
    [
      ['userStatus', '--url', 'http://app.example', '--secret', 'a b'],
      '--secret is empty, or has a character',
    ],
    [['userStatus', '--set', 'ACTIVE'], '--set ACTIVE needs a field and a value: --set FIELD=VALUE.'],
    [
      ['userStatus', '--set', 'state=ACTIVE'],
      'userStatus has no field state. It has externalUserId, status.',
    ],
  ])('refuses %j', async (args, message) => {
    await expect(runTrigger(args)).rejects.toThrow(UsageError);
    await expect(runTrigger(args)).rejects.toThrow(message);
  });

  test.each(['<html>', '{"ok":true}', 'null'])(
    'says that a server which answers %s is not the mock',
    async (text) => {
      const url = await serve((_, response) => void response.end(text));
      await expect(runTrigger(['userStatus', '--mock', url])).rejects.toThrow(
        new UsageError(`${url} is not this mock.`),
      );
    },
  );

  test('says that nobody answers', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    for (const args of [
      ['--mock', url],
      ['--url', url, '--secret', secret],
    ]) {
      await expect(runTrigger(['userStatus', ...args])).rejects.toThrow(
        `${url} does not answer (ECONNREFUSED).`,
      );
    }
  });
});

describe('createMockFetch', () => {
  test('sends events to the webhook handlers of an app', async () => {
    const handled: unknown[] = [];
    const handle = (event: unknown) => void handled.push(event);
    const userStatus = createWebhookHandler('userStatus', { secret, handle });
    const mock = createMockFetch({ webhooks: { secret, handlers: { userStatus } } });
    const event = await mock.trigger('userStatus', { externalUserId: 'user-7' });
    // This one has no handler.
    await mock.trigger('kycFileAdded', { externalUserId: 'user-7' });
    expect(handled).toEqual([event]);
    expect(event).toEqual({ externalUserId: 'user-7', status: 'ACTIVE' });
  });

  test('fails if a handler does not accept an event', async () => {
    const userStatus = createWebhookHandler('userStatus', { secret: 'another', handle: () => {} });
    const mock = createMockFetch({ webhooks: { secret, handlers: { userStatus } } });
    await expect(mock.trigger('userStatus')).rejects.toThrow(
      new Error('The handler of userStatus answered 401.'),
    );
  });
});
