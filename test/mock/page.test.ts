import { expect, onTestFinished, test } from 'vitest';
import { idsOf } from '../../scripts/contract/model/idsOf.js';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { sensitiveNames } from '../../scripts/contract/model/sensitiveNames.js';
import type { Overview } from '../../src/mock/http/overview.js';
import { type Mock, type MockOptions, startMock } from '../../src/mock/http/server.js';
import { contract as mockContract } from '../../src/mock/model/contract.js';
import { userKind } from '../../src/shared/userIds.js';
import { faultUser, scenarioUser } from '../../src/testing.js';
import type { Schema } from '../support/contract/arbitraryOf.js';
import {
  addUserVerification,
  bodyValidator,
  contract,
  exampleInput,
  operations,
  schemaOf,
} from '../support/contract/contract.js';
import { requestOf, withUser } from '../support/contract/requestOf.js';
import { webhooks } from '../support/contract/webhooks.js';
import { receiver } from '../support/servers/receiver.js';

async function started(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock({ webhookDelayMs: 0, ...options });
  onTestFinished(async () => void (await mock.close()));
  return mock;
}

async function pageOf({ url }: Mock): Promise<string> {
  return (await fetch(`${url}/_mock`)).text();
}

async function overviewOf({ url }: Mock): Promise<Overview> {
  return (await fetch(`${url}/_mock.json`)).json() as Promise<Overview>;
}

async function send({ url }: Mock, { path, init }: ReturnType<typeof requestOf>): Promise<number> {
  const response = await fetch(url + path, { ...init, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status;
}

test('shows requests with operation, user, status and why, newest first', async () => {
  const mock = await started({ strict: true });
  await send(mock, withUser(addUserVerification, 'user-1'));
  await send(mock, withUser(addUserVerification, scenarioUser('P427')));
  await send(mock, withUser(addUserVerification, faultUser('CONNECTION_RESET'))).catch(() => {});
  await fetch(`${mock.url}/nowhere`);
  await fetch(mock.url + addUserVerification.path);
  await fetch(mock.url, {
    method: 'OPTIONS',
    headers: { origin: 'x:', 'access-control-request-method': 'GET' },
  });
  const operation = addUserVerification.name;
  expect((await overviewOf(mock)).requests).toMatchObject(
    [
      { method: 'GET', users: [], status: 405, reason: 'no operation has this method and path' },
      { method: 'GET', users: [], status: 404, reason: 'no operation has this path' },
      { operation, users: [faultUser('CONNECTION_RESET')], reason: 'CONNECTION_RESET' },
      { operation, users: [scenarioUser('P427')], status: 404, reason: /^P427/ },
      { operation, users: ['user-1'], status: 400, reason: /^P412: ./ },
    ].map((request) => ({
      ...request,
      ...(request.reason instanceof RegExp && { reason: expect.stringMatching(request.reason) }),
    })),
  );
  const page = await pageOf(mock);
  expect(page).toContain('no operation has this path');
  // A failure has a sign, for those who don't see the colour.
  expect(page.match(/× <\/span>(\d+|no answer)</g)).toHaveLength(5);
});

test('shows a note about a call that succeeded although its user is that of an error', async () => {
  const mock = await started();
  const code = 'P427';
  const without = operations.find(
    (operation) =>
      Object.values(idsOf(contract, operation)).includes(userKind) &&
      !operation.responses.some(({ errors }) => errors.some((error) => error.code === code)),
  ) as OperationModel;
  await send(mock, withUser(without, scenarioUser(code)));
  expect(await pageOf(mock)).toContain(
    `<b>Warning:</b> This is the user of ${code}, but ${without.name} does not`,
  );
});

test('shows events with their attempts, also those that are sent nowhere', async () => {
  const { url } = await receiver((index) => (index < 2 ? 500 : 200));
  const mock = await started({ webhook: { urls: { userStatus: url }, secret: 'token', retryScale: 0 } });
  await trigger(mock, { webhook: 'userStatus', user: 'user-1' });
  await expect
    .poll(async () => (await overviewOf(mock)).events)
    .toMatchObject([
      { webhook: 'userStatus', users: ['user-1'], attempts: [500, 500, 200], end: 'delivered' },
    ]);
  await trigger(mock, { webhook: 'kycFileAdded', user: 'user-1' });
  await expect
    .poll(async () => (await overviewOf(mock)).events[0])
    .toMatchObject({ webhook: 'kycFileAdded', attempts: [] });
  expect(await pageOf(mock)).toMatch(/delivered<.*userStatus.*× <\/span>500<.*× <\/span>500<.*200</);
});

test('keeps the last 500 requests and events, and shows 500 of each kind in memory', async () => {
  const mock = await started();
  const { path, init } = withUser(addUserVerification, 'USER');
  for (let i = 0; i < 510; i++) {
    await send(mock, { path, init: { ...init, body: String(init.body).replaceAll('USER', `user-${i}`) } });
    await trigger(mock, { webhook: 'userStatus', user: `user-${i}` });
  }
  await expect.poll(async () => (await overviewOf(mock)).events[0]?.users).toEqual(['user-509']);
  const { requests, events, memory } = await overviewOf(mock);
  expect([requests.length, events.length, memory.user?.length]).toEqual([500, 500, 500]);
  expect([requests[0]?.users, requests.at(-1)?.users]).toEqual([['user-509'], ['user-10']]);
  expect([memory.user?.[0]?.id, memory.user?.at(-1)?.id]).toEqual(['user-509', 'user-10']);
  const page = await pageOf(mock);
  expect(page.match(/<tr><th scope="row">/g)).toHaveLength(1500);
  expect(page).toContain('user: the last 500, last changed first');
});

test('escapes HTML in ids, and cuts long ones', async () => {
  const mock = await started();
  const long = 'u'.repeat(3000);
  const markup = `<script>alert("1")</script>'&amp;<!--`;
  for (const operation of operations) {
    for (const user of [markup, long]) await send(mock, withUser(operation, user));
  }
  for (const { name } of webhooks) await trigger(mock, { webhook: name, user: markup });
  await fetch(`${mock.url}/${encodeURIComponent(markup)}`);
  const page = await pageOf(mock);
  expect(page).not.toMatch(/<script|alert\("|<!--/);
  expect(page).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#39;&#38;amp;&#60;!--');
  const cut = `${'u'.repeat(99)}…`;
  for (const text of [page, JSON.stringify(await overviewOf(mock))]) {
    expect(text).toContain(cut);
    expect(text).not.toContain('u'.repeat(100));
  }
});

test('loads and runs nothing, is not kept, and is not for pages of other origins', async () => {
  const mock = await started();
  for (const path of ['/_mock', '/_mock/', '/_mock?x=1', '/_mock.json', '/_mock/snapshot']) {
    const response = await fetch(mock.url + path, { headers: { origin: 'https://other.example' } });
    const { status, headers } = response;
    expect([path, status]).toEqual([path, 200]);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    const preflight = await fetch(mock.url + path, {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([404, null]);
    if (!headers.get('content-type')?.startsWith('text/html')) continue;
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; /,
    );
    expect(await response.text()).not.toMatch(
      /<script|<link(?! rel="icon" href="data:,")|<img|@import|url\(|\son\w+=/,
    );
  }
});

test('a request for the page itself, or a health check, is not among the requests', async () => {
  const mock = await started();
  for (const path of ['/_mock', '/_mock.json', '/_mock/nothing', '/healthz']) await fetch(mock.url + path);
  expect((await overviewOf(mock)).requests).toEqual([]);
});

/** A value that the test can find again. It names the field that it was sent in. */
const canaryOf = (field: string) => `CANARY_${field.toUpperCase()}`;

test('no personal or secret value of a request or an event appears, nor the key or the secret', async () => {
  const { url, received } = await receiver();
  const secret = canaryOf('secret');
  const mock = await started({ webhook: { urls: { '': url }, secret, retryScale: 0 } });
  const sensitive = new Set(sensitiveNames(contract, operations));
  const sent = new Set<string>();
  const note = (name: string, value: unknown) => value !== undefined && sent.add(name);

  for (const operation of operations) {
    const { statuses } = await sendCanaries(mock, operation, note);
    expect([operation.name, statuses[0]]).toEqual([
      operation.name,
      expect.toSatisfy((status) => status < 400),
    ]);
  }
  for (const { name, examples, schema, validate } of webhooks) {
    for (const example of Object.values(examples) as Record<string, unknown>[]) {
      const ids = mockContract.webhooks.get(name)?.ids ?? {};
      const fields = withCanaries(example, schema, ids, validate, note);
      const response = await trigger(mock, { webhook: name, fields });
      expect([response.status, await response.json()]).toMatchObject([200, { webhook: name }]);
    }
  }
  await expect.poll(() => received.length).toBeGreaterThan(webhooks.length);
  expect(JSON.stringify(received)).toContain(secret);
  // Every request field was sent, and the memory has values of them.
  expect([...sensitive].filter((name) => !sent.has(name))).toEqual([]);
  expect(JSON.stringify(mock.engine.memory.snapshot())).toContain('CANARY_');

  const overview = await overviewOf(mock);
  for (const text of [await pageOf(mock), JSON.stringify(overview)]) {
    const found = new Set(text.match(/CANARY_\w*/g));
    const shown = [...mockContract.shownFields].map(canaryOf);
    expect([...found].filter((canary) => !shown.includes(canary))).toEqual([]);
  }
  for (const shown of Object.values(overview.memory).flat()) {
    const values = [shown.fields, ...Object.values(shown.events)].flatMap(Object.entries);
    for (const [name, value] of values) {
      const isKnown = mockContract.shownFields.has(name) && /^[A-Z_]+$/.test(value);
      expect([name, value]).toEqual([name, typeof value === 'boolean' || isKnown ? value : '•••']);
      if (sensitive.has(name)) expect([name, value]).toEqual([name, '•••']);
    }
  }
  expect([...mockContract.shownFields].filter((name) => sensitive.has(name))).toEqual([]);
});

/**
 * Sends a request that is valid, and one that is not, with a canary in every field where the description allows one.
 * Every other field has the value of the example.
 */
async function sendCanaries(
  mock: Mock,
  operation: OperationModel,
  note: (name: string, value: unknown) => void,
): Promise<{ statuses: number[] }> {
  const ids = idsOf(contract, operation);
  const { path = {}, query = {}, body } = exampleInput(operation) as Record<string, Record<string, unknown>>;
  const params = Object.fromEntries(
    Object.entries(path).map(([name, value]) => [name, ids[name] ? value : canaryOf(name)]),
  );
  for (const [name, value] of Object.entries({ ...params, ...query })) note(name, value);
  const isJson = operation.input.body?.mediaType === 'application/json';
  const file = new File([canaryOf('content')], canaryOf('name'), { type: 'application/pdf' });
  const valid = isJson
    ? withCanaries(body ?? {}, schemaOf(operation), ids, bodyValidator(operation), note)
    : body && { files: [file] };
  const unknown = { [canaryOf('unknown')]: canaryOf('unknown') };
  const wrong = isJson
    ? Object.fromEntries(
        Object.keys(body ?? {}).map((name) => [name, ids[name] ? 'user-1' : [canaryOf(name)]]),
      )
    : body && { [canaryOf('part')]: [new File(['x'], canaryOf('name'), { type: canaryOf('type') })] };
  if (valid && !isJson) note('files', file);
  const statuses: number[] = [];
  for (const content of [isJson ? { ...valid, ...unknown } : valid, wrong]) {
    const { path: target, init } = requestOf(operation, {
      path: params,
      query,
      ...(content && { body: content }),
    });
    const headers = Object.fromEntries(
      Object.entries(init.headers).map(([name, value]) => [
        name,
        value === 'key-of-a-test' ? canaryOf('key') : value,
      ]),
    );
    statuses.push(await send(mock, { path: target, init: { ...init, headers } }));
  }
  const { path: target, init } = requestOf(operation, { path: params, query });
  const prefer = {
    ...init.headers,
    prefer: `example=${canaryOf('prefer')}`,
    authorization: canaryOf('token'),
  };
  await send(mock, {
    path: `${target}?${canaryOf('query')}=${canaryOf('query')}`,
    init: { ...init, headers: prefer },
  });
  await fetch(`${mock.url}/${canaryOf('path')}`);
  return { statuses };
}

/** Puts a canary into each field that is no id, also the optional ones, if the result is still valid. */
function withCanaries(
  example: Record<string, unknown>,
  schema: Schema,
  ids: Readonly<Record<string, string>>,
  isValid: (value: Record<string, unknown>) => boolean,
  note: (name: string, value: unknown) => void,
): Record<string, unknown> {
  let result = example;
  for (const [name, { properties, ...property }] of Object.entries(schema.properties ?? {})) {
    const isWith = (value: unknown) => isValid({ ...result, [name]: value });
    const inner =
      properties && withCanaries(Object(example[name]), { properties, ...property }, {}, isWith, note);
    const fitting = ids[name] ? [example[name] ?? 'user-2'] : [canaryOf(name), true, inner].filter(isWith);
    const [value = example[name]] = fitting;
    if (value !== undefined) result = { ...result, [name]: value };
    note(name, value);
  }
  return result;
}

async function trigger({ url }: Mock, input: object): Promise<Response> {
  return fetch(`${url}/_mock/trigger`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
}
