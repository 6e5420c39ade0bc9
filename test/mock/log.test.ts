import { expect, test } from 'vitest';
import { sensitiveNames } from '../../scripts/contract/model/sensitiveNames.js';
import { type AddUserVerificationInput, createPartnerApi } from '../../src/index.js';
import { createLog } from '../../src/mock/cli/log.js';
import { startUpText } from '../../src/mock/cli/startUpText.js';
import { startMock } from '../../src/mock/http/server.js';
import { faultUser, scenarioUser } from '../../src/testing.js';
import { call } from '../support/contract/call.js';
import { addUserVerification, contract, exampleInput, operations } from '../support/contract/contract.js';
import { mockProcess } from '../support/servers/mockProcess.js';
import { receiver } from '../support/servers/receiver.js';

const apiKey = 'key-that-nobody-may-see';
const secret = 'token-that-nobody-may-see';

/** Replaces the value of every personal field with a text that occurs nowhere else. */
function marked(input: Record<string, unknown>, names: string[]): Record<string, unknown> {
  const replace = (value: unknown, name: string): unknown => {
    if (names.includes(name) && typeof value === 'string' && !/date/i.test(name)) return `personal-${name}`;
    if (Array.isArray(value)) return value.map((item) => replace(item, name));
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, replace(child, key)]));
  };
  return replace(input, '') as Record<string, unknown>;
}

/** Starts the mock as a process, with the log that a terminal gets. */
async function startPretty(webhookUrl: string) {
  const webhook = ['--webhook-url', webhookUrl, '--webhook-secret', secret, '--webhook-delay', '0'];
  const mock = await mockProcess('--log', 'pretty', '--webhook-retry-scale', '0.001', ...webhook);
  const end = async () => {
    await mock.end();
    return { printed: mock.output.stdout, log: mock.output.stderr };
  };
  return { url: mock.url, end };
}

/** Starts the mock in this process, with the JSON log. */
async function startJson(url: string) {
  const lines: string[] = [];
  const mock = await startMock({
    webhook: { urls: { '': url }, secret, retryScale: 0.001 },
    webhookDelayMs: 0,
    log: createLog('json', (line) => lines.push(line)),
  });
  const end = async () => {
    await mock.close();
    return { printed: startUpText(mock), log: lines.join('\n') };
  };
  return { url: mock.url, end };
}

test.each([
  ['pretty', startPretty],
  ['json', startJson],
])('the %s log says what happened, and contains nothing secret or personal', async (format, start) => {
  const { url, received } = await receiver((index) => (index === 0 ? 500 : 200));
  const mock = await start(`${url}/?token=${secret}`);
  const personal = sensitiveNames(contract, operations);
  for (const operation of operations) {
    await call({ baseUrl: mock.url, apiKey }, operation.name, marked(exampleInput(operation), personal));
  }
  const { body } = exampleInput(addUserVerification) as unknown as AddUserVerificationInput;
  const api = createPartnerApi({ baseUrl: mock.url, apiKey });
  await api.addUserVerification({ body: { ...body, externalUserId: scenarioUser('P412') } });
  await api.addUserVerification({ body: { ...body, externalUserId: faultUser('CONNECTION_RESET') } });
  await api.addUserVerification({
    body: { ...body, documentNumber: 4 as never, riskLvl: { personal: 1 } as never },
  });
  await fetch(`${mock.url}/v1/user/balance/personal-externalUserId?key=${apiKey}`, {
    headers: { 'x-api-key': apiKey },
  });
  await fetch(`${mock.url}/v1/user/verification`, {
    method: 'POST',
    headers: { 'x-api-key': apiKey },
    body: 'personal-',
  });
  while (received.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  const { printed, log } = await mock.end();

  for (const secretText of [apiKey, secret, 'personal-', '"personal"']) {
    expect(printed + log).not.toContain(secretText);
  }
  const lines = log.trim().split('\n');
  if (format === 'json') {
    const entries = lines.map((line) => JSON.parse(line));
    const verification = {
      event: 'request',
      method: 'POST',
      path: '/v1/user/verification',
      operationId: 'addUserVerification',
    };
    const any = { time: expect.any(String), durationMs: expect.any(Number) };
    expect(entries).toContainEqual({ ...any, ...verification, status: 201 });
    expect(entries).toContainEqual({ ...any, ...verification, status: 400, reason: 'P412' });
    expect(entries).toContainEqual({ ...any, ...verification, reason: 'CONNECTION_RESET' });
    expect(entries).toContainEqual({
      ...any,
      ...verification,
      status: 400,
      reason: 'P403: documentNumber breaks the rule `type`. riskLvl breaks the rule `type`.',
    });
    expect(entries).toContainEqual({
      ...any,
      event: 'request',
      method: 'GET',
      status: 404,
      reason: 'no operation has this path',
    });
    const attempt = { ...any, event: 'webhook', webhook: 'userStatus', delivery: 1 };
    expect(entries).toContainEqual({ ...attempt, attempt: 1, status: 500, retryInMs: 8 });
    expect(entries).toContainEqual({ ...attempt, attempt: 2, status: 200 });
  } else {
    const line = (text: string) => expect.stringMatching(`^\\d\\d:\\d\\d:\\d\\d\\.\\d{3} ${text}$`);
    expect(lines).toContainEqual(line('POST /v1/user/verification 201 [\\d.]+ ms'));
    expect(lines).toContainEqual(line('POST /v1/user/verification 400 [\\d.]+ ms  P412'));
    expect(lines).toContainEqual(line('POST /v1/user/verification no answer [\\d.]+ ms  CONNECTION_RESET'));
    expect(lines).toContainEqual(line('GET \\(no operation\\) 404 [\\d.]+ ms  no operation has this path'));
    expect(lines).toContainEqual(
      line('webhook userStatus #1, attempt 1: 500 [\\d.]+ ms  next attempt in 8.0 ms'),
    );
    expect(lines).toContainEqual(line('webhook userStatus #1, attempt 2: 200 [\\d.]+ ms'));
  }
});
