import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { examples } from '../../generated/examples.js';
import { createPartnerApi } from '../../src/index.js';
import type { LogEntry } from '../../src/mock/history/logEntry.js';
import { startMock } from '../../src/mock/http/server.js';
import { faultUser, scenarioUser } from '../../src/testing.js';
import { contract } from '../support/contract/contract.js';
import { mockProcess } from '../support/servers/mockProcess.js';
import { closedPort, receiver } from '../support/servers/receiver.js';
import { serve } from '../support/servers/serve.js';

const secret = 'token-of-a-test';
/** The waits of the contract, in seconds. `retryScale` makes them short enough for a test. */
const waits =
  (contract as { 'x-webhook-delivery'?: { retryDelays: number[] } })['x-webhook-delivery']?.retryDelays ?? [];
const retryScale = 0.002;

/** Starts a mock that sends webhooks to `url`. Returns it with a function that starts a verification, and its log. */
async function mockSending(url: string, webhookDelayMs = 0) {
  const entries: LogEntry[] = [];
  const mock = await startMock({
    webhook: { urls: { '': url }, secret, retryScale },
    webhookDelayMs,
    log: (entry) => entries.push(entry),
  });
  onTestFinished(async () => void (await mock.close()));
  const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'key-of-a-test', timeoutMs: 10_000 });
  const verify = (externalUserId: string) =>
    api.addUserVerification({ body: { ...examples.addUserVerification.request.started, externalUserId } });
  const attempts = () => entries.filter(({ event }) => event === 'webhook');
  return { mock, verify, attempts, entries };
}

/** Waits until a condition holds. */
async function until(condition: () => boolean) {
  while (!condition()) await pause(5);
}

test('a verification is followed by the event of the contract, with the token in its header', async () => {
  const { url, received } = await receiver();
  const { verify } = await mockSending(`${url}/webhook/user/status`);
  expect(await verify('user-1')).toMatchObject({ status: 201 });
  await until(() => received.length === 1);
  expect(received).toMatchObject([
    {
      method: 'POST',
      path: '/webhook/user/status',
      headers: { authorization: secret, 'content-type': 'application/json' },
      body: { externalUserId: 'user-1', status: 'ACTIVE' },
    },
  ]);
});

test('a success that the caller cannot read is followed by an event; an error is not', async () => {
  const { url, received } = await receiver();
  const { verify } = await mockSending(url);
  const accepted = [faultUser('EMPTY_BODY'), faultUser('TRUNCATED_BODY')];
  for (const user of [
    scenarioUser('P412'),
    faultUser('CONNECTION_RESET'),
    faultUser('BAD_GATEWAY'),
    ...accepted,
  ]) {
    await verify(user);
  }
  await until(() => received.length === accepted.length);
  await pause(50);
  expect(received.map(({ body }) => (body as { externalUserId: string }).externalUserId)).toEqual(accepted);
});

test('the event is sent after the delay', async () => {
  const { url, received } = await receiver();
  const { verify } = await mockSending(url, 100);
  const start = performance.now();
  await verify('user-1');
  await until(() => received.length === 1);
  expect((received[0]?.at ?? 0) - start).toBeGreaterThan(90);
});

describe('an event', () => {
  test.each([
    ['500', 500],
    ['401', 401],
    ['another success (204)', 204],
    ['a redirect (307)', 307],
    ['a connection reset', undefined],
  ])('that is answered with %s is sent again, after the waits of the contract', async (_, status) => {
    const { url, received } = await receiver((index) => (index < 4 ? status : 200));
    const { verify, attempts } = await mockSending(url);
    await verify('user-1');
    await until(() => received.length === 5);
    const pauses = received.slice(1).map(({ at }, i) => at - (received[i]?.at ?? 0));
    for (const [i, seconds] of waits.entries()) {
      expect(pauses[i]).toBeGreaterThanOrEqual(seconds * 1000 * retryScale - 2);
    }
    expect(new Set(received.map(({ path, body }) => `${path} ${JSON.stringify(body)}`))).toHaveProperty(
      'size',
      1,
    );
    await until(() => attempts().length === 5);
    expect(attempts().at(-1)).toMatchObject({ webhook: 'userStatus', delivery: 1, attempt: 5, status: 200 });
  });

  test('that is never answered with 200 is given up after the last wait, and reported at the end', async () => {
    const { url, received } = await receiver(() => 503);
    const { mock, verify, attempts } = await mockSending(url);
    await verify('user-1');
    await until(() => attempts().length === waits.length + 1);
    expect(received).toHaveLength(waits.length + 1);
    expect(attempts().at(-1)).toMatchObject({ status: 503, givenUp: true });
    expect(await mock.close()).toEqual([
      { webhook: 'userStatus', delivery: 1, attempts: waits.length + 1, failure: 'HTTP 503' },
    ]);
  });

  test('that cannot be sent is logged with the reason', async () => {
    const { mock, verify, attempts } = await mockSending(`http://127.0.0.1:${await closedPort()}`);
    await verify('user-1');
    await until(() => attempts().length === 5);
    expect(attempts()[0]).toMatchObject({
      attempt: 1,
      failure: 'ECONNREFUSED',
      retryInMs: 8000 * retryScale,
    });
    expect(await mock.close()).toMatchObject([{ failure: 'ECONNREFUSED' }]);
  });
});

test('no more than 16 attempts run at once', async () => {
  const events = 60;
  const open: ServerResponse[] = [];
  let most = 0;
  let answered = 0;
  const answerAll = () => {
    answered += open.length;
    for (const response of open.splice(0)) response.end();
  };
  const url = await serve((request, response) => {
    request.resume();
    open.push(response);
    most = Math.max(most, open.length);
    // Waits for one attempt more, which must not come.
    if (open.length === 16 || answered + open.length === events) setTimeout(answerAll, 100);
  });
  const { verify } = await mockSending(url);
  await Promise.all(Array.from({ length: events }, (_, i) => verify(`user-${i}`)));
  await until(() => answered === events);
  expect(most).toBe(16);
});

test('a reset forgets the events that are under way', async () => {
  const { url, received } = await receiver();
  const { mock, verify } = await mockSending(url, 100);
  await verify('user-1');
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${mock.url}/_mock/reset`, { method: 'POST', headers })).status).toBe(200);
  await pause(200);
  expect(received).toEqual([]);
  expect(mock.engine.memory.all()).toEqual([]);
  expect(await mock.close(1000)).toEqual([]);
});

describe('when the mock is asked to stop', () => {
  /** A mock with one verification started, whose webhook is due in 0.3 seconds. */
  const start = async (url: string, ...args: string[]) => {
    const webhook = ['--webhook-url', url, '--webhook-secret', secret, '--webhook-delay', '300'];
    const mock = await mockProcess(...webhook, ...args);
    const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'key-of-a-test' });
    await api.addUserVerification({ body: examples.addUserVerification.request.started });
    return mock;
  };

  test('with SIGINT, a pending event is still delivered', async () => {
    const { url, received } = await receiver();
    const mock = await start(url);
    // Sends the signal twice at once, as a terminal and npm do.
    mock.process.kill('SIGINT');
    expect(await mock.end('SIGINT')).toBe(0);
    expect(received).toHaveLength(1);
    expect(mock.output.stderr).not.toContain('undelivered');
  });

  test('with SIGTERM, an undelivered event is printed, without a wait for an attempt that is too late', async () => {
    const { url, received } = await receiver(() => 500);
    const mock = await start(url, '--log', 'silent');
    expect(await mock.end('SIGTERM')).toBe(0);
    expect(received).toHaveLength(1);
    expect(mock.output.stderr).toMatch(
      /^\S+ webhook userStatus #1 was not delivered\. Attempts: 1\. Reason: HTTP 500\n$/,
    );
  });

  test('a request in progress is answered, and its event is sent', async () => {
    const { url, received } = await receiver();
    const webhook = { urls: { '': url }, secret, retryScale };
    const mock = await startMock({ webhook, webhookDelayMs: 0, latencyMs: 200 });
    const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'key-of-a-test' });
    const answer = api.addUserVerification({ body: examples.addUserVerification.request.started });
    await pause(100);
    // The mock does not wait for a next request on the connection.
    expect(await Promise.race([mock.close(5000), pause(3000)])).toEqual([]);
    expect(await answer).toMatchObject({ status: 201 });
    expect(received).toHaveLength(1);
  });

  test('the mock does not wait for a connection on which nothing was sent', async () => {
    const mock = await startMock();
    const { port, hostname } = new URL(mock.url);
    const socket = connect({ host: hostname, port: Number(port) });
    await once(socket, 'connect');
    await pause(50);
    expect(await Promise.race([mock.close(5000), pause(3000)])).toEqual([]);
  });

  test('an attempt without an answer ends with the grace period', async () => {
    const url = await serve(() => {});
    const { mock, verify, attempts } = await mockSending(url);
    await verify('user-1');
    await pause(50);
    const report = await Promise.race([mock.close(300), pause(5000)]);
    expect(report).toMatchObject([{ attempts: 1, failure: 'no answer in time' }]);
    // An event that was given up is not tried again.
    await pause(50);
    expect(attempts()).toEqual([]);
  });

  test('an event that is due after the grace period is reported as undelivered', async () => {
    const urls = { '': `http://127.0.0.1:${await closedPort()}` };
    const webhook = { urls, secret, retryScale };
    const mock = await startMock({ webhook, webhookDelayMs: 60_000 });
    const api = createPartnerApi({ baseUrl: mock.url, apiKey: 'key-of-a-test' });
    await api.addUserVerification({ body: examples.addUserVerification.request.started });
    const closing = mock.close(30_000);
    expect(await mock.close(0)).toMatchObject([{ attempts: 0, failure: 'no attempt was made' }]);
    expect(await closing).toHaveLength(1);
  });
});

test('stopping never sets a timer with a negative time, because Node would print a warning', async () => {
  const { mock } = await mockSending('http://127.0.0.1:9');
  const setTimeouts = vi.spyOn(globalThis, 'setTimeout');
  onTestFinished(() => setTimeouts.mockRestore());
  await mock.close(0);
  expect(setTimeouts).toHaveBeenCalled();
  expect(setTimeouts.mock.calls.filter(([, milliseconds = 0]) => milliseconds < 0)).toEqual([]);
});
