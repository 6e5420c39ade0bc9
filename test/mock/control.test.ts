import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { idsOf } from '../../scripts/contract/model/idsOf.js';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { type Mock, type MockOptions, startMock } from '../../src/mock/http/server.js';
import { userKind } from '../../src/shared/userIds.js';
import { contract, exampleInput, operations } from '../support/contract/contract.js';
import { requestOf, withUser } from '../support/contract/requestOf.js';
import { webhooks } from '../support/contract/webhooks.js';
import { receiver } from '../support/servers/receiver.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

async function started(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock({ webhookDelayMs: 0, ...options });
  onTestFinished(async () => void (await mock.close()));
  return mock;
}

const json = { 'content-type': 'application/json' };

async function ask({ url }: Pick<Mock, 'url'>, action: string, input: unknown, headers: object = json) {
  const [method = '', path] = action.split(' ');
  const body = typeof input === 'string' ? input : JSON.stringify(input);
  const response = await fetch(url + path, { method, headers: { ...headers }, body });
  return { status: response.status, body: (await response.json()) as { errorMessage: string } };
}

const actions: [action: string, input: Record<string, unknown>, answer: object][] = [
  ['POST /_mock/answers', { answers: ['P500', 'success'] }, { asked: 2 }],
  ['POST /_mock/events', { webhook: 'userStatus', events: [{ status: 'ACTIVE' }] }, { asked: 1 }],
  [
    'POST /_mock/trigger',
    { webhook: 'userStatus', user: 'user-1', fields: { status: 'ACTIVE' } },
    { webhook: 'userStatus', payload: { externalUserId: 'user-1', status: 'ACTIVE' } },
  ],
  ['POST /_mock/reset', {}, { reset: true }],
  ['PUT /_mock/snapshot', { records: [], counts: {} }, { restored: 0 }],
];

describe.each(actions)('%s', (action, input, answer) => {
  test('answers 200 and says what it did', async () => {
    expect(await ask(mock, action, input)).toEqual({ status: 200, body: answer });
  });

  test('accepts a media type with a parameter, and a slash at the end of the path', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    expect((await ask(mock, `${action}/`, input, headers)).status).toBe(200);
  });

  test.each([
    ['the media type of a form', 'text/plain'],
    ['another media type of a form', 'application/x-www-form-urlencoded'],
    ['a longer media type', 'application/json5'],
    ['no media type', ''],
  ])('refuses %s, which a page of another origin can send without asking', async (_, type) => {
    const body = new TextEncoder().encode(JSON.stringify(input)) as unknown as string;
    const response = await fetch(mock.url + action.split(' ')[1], {
      method: action.split(' ')[0] as string,
      ...(type && { headers: { 'content-type': type } }),
      body,
    });
    expect([response.status, await response.json()]).toEqual([
      415,
      { errorMessage: 'The header content-type must be application/json.' },
    ]);
  });

  test.each([
    ['a body that is not JSON', '{"answers":', 'The body is not valid JSON.'],
    ['a list', '[]', 'The body must be a JSON object.'],
    ['null', 'null', 'The body must be a JSON object.'],
    ['a field that does not exist', { ...input, operatoin: 'x' }, /^There is no field operatoin\. /],
    [
      'a field of every object',
      `{"__proto__":{},${JSON.stringify(input).slice(1)}`.replace(',}', '}'),
      /__proto__/,
    ],
  ])('refuses %s', async (_, body, message) => {
    expect(await ask(mock, action, body)).toEqual({
      status: 400,
      body: { errorMessage: typeof message === 'string' ? message : expect.stringMatching(message) },
    });
  });

  const path = action.split(' ')[1] ?? '';
  const others = path === '/_mock/snapshot' ? ['POST', 'DELETE'] : ['GET', 'PUT', 'DELETE'];
  test.each(others)('has no %s', async (method) => {
    const response = await fetch(mock.url + path, { method });
    expect([response.status, await response.json()]).toEqual([
      404,
      { errorMessage: expect.stringMatching(`^There is no ${method} ${path}\\. There are GET /_mock, `) },
    ]);
  });

  test('lets no page of another origin use it', async () => {
    const [method = ''] = action.split(' ');
    const asked = {
      origin: 'https://other.example',
      'access-control-request-method': method,
      'access-control-request-headers': 'content-type',
    };
    const preflight = await fetch(mock.url + path, { method: 'OPTIONS', headers: asked });
    expect(preflight.status).toBe(404);
    const { origin } = asked;
    const response = await fetch(mock.url + path, {
      method,
      headers: { ...json, origin },
      body: JSON.stringify(input),
    });
    for (const { headers } of [preflight, response])
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

describe('says what is wrong with its input:', () => {
  test.each<[action: string, input: object, message: string | RegExp]>([
    ['POST /_mock/answers', {}, 'answers must be a list of 1 to 1000 items.'],
    [
      'POST /_mock/answers',
      { answers: Array(1001).fill('success') },
      'answers must be a list of 1 to 1000 items.',
    ],
    ['POST /_mock/answers', { answers: [] }, /^answers must be a list/],
    ['POST /_mock/answers', { answers: 'P501' }, /^answers must be a list/],
    ['POST /_mock/answers', { answers: [501] }, /^answers must be a list/],
    ['POST /_mock/answers', { answers: ['P999'] }, /^No operation has the answer P999\. Ask for /],
    [
      'POST /_mock/answers',
      { operation: 'getUserBalances', answers: ['P500', 'P427'] },
      /^getUserBalances does not have the answer P427\. /,
    ],
    [
      'POST /_mock/answers',
      { operation: 'nothing', answers: ['P500'] },
      /^There is no operation nothing, only addUserVerification, /,
    ],
    ['POST /_mock/answers', { operation: 1, answers: ['P500'] }, 'operation must be a text.'],
    ['POST /_mock/answers', { user: null, answers: ['P500'] }, 'user must be a text.'],
    ['POST /_mock/events', { webhook: 'userStatus' }, 'events must be a list of 1 to 1000 items.'],
    [
      'POST /_mock/events',
      { webhook: 'userStatus', events: [] },
      'events must be a list of 1 to 1000 items.',
    ],
    [
      'POST /_mock/events',
      { webhook: 'userStatus', events: ['ACTIVE'] },
      /^events must be a list of objects/,
    ],
    ['POST /_mock/events', { events: [{}] }, 'webhook is missing.'],
    [
      'POST /_mock/events',
      { webhook: 'nothing', events: [{}] },
      /^There is no webhook nothing, only userStatus, /,
    ],
    [
      'POST /_mock/events',
      { webhook: 'userStatus', events: [{ status: 1 }] },
      'These are not fields of the event userStatus.',
    ],
    ['POST /_mock/events', { webhook: 'userStatus', events: [{}], user: 1 }, 'user must be a text.'],
    ['POST /_mock/trigger', {}, 'webhook is missing.'],
    ['POST /_mock/trigger', { webhook: ['userStatus'] }, 'webhook must be a text.'],
    [
      'POST /_mock/trigger',
      { webhook: 'constructor' },
      /^There is no webhook constructor, only userStatus, /,
    ],
    ['POST /_mock/trigger', { webhook: 'userStatus', fields: [] }, 'fields must be an object.'],
    [
      'POST /_mock/trigger',
      { webhook: 'userStatus', fields: { status: 1 } },
      'This is not an event userStatus: status (type).',
    ],
    ['POST /_mock/trigger', { webhook: 'userStatus', user: 1 }, 'user must be a text.'],
    ['PUT /_mock/snapshot', {}, 'This is not a snapshot of the mock.'],
    ['PUT /_mock/snapshot', { records: {}, counts: {} }, 'This is not a snapshot of the mock.'],
    [
      'PUT /_mock/snapshot',
      { records: [{ kind: 'user' }], counts: {} },
      'This is not a snapshot of the mock.',
    ],
    ['PUT /_mock/snapshot', { records: [], counts: { user: 'many' } }, 'This is not a snapshot of the mock.'],
  ])('%s %j', async (action, input, message) => {
    const mock = await started();
    await ask(mock, 'POST /_mock/trigger', { webhook: 'userStatus', user: 'user-1' });
    const before = await snapshotOf(mock);
    expect(await ask(mock, action, input)).toEqual({
      status: 400,
      body: { errorMessage: typeof message === 'string' ? message : expect.stringMatching(message) },
    });
    // What is refused changes nothing.
    expect(await snapshotOf(mock)).toEqual(before);
  });

  test('a path that does not exist', async () => {
    for (const path of ['/_mock/nothing', '/_mock.html', '/_mock/__proto__', `/_mock/${'x'.repeat(9000)}`]) {
      const response = await fetch(mock.url + path);
      const { errorMessage } = (await response.json()) as { errorMessage: string };
      expect([response.status, errorMessage.length < 500]).toEqual([404, true]);
    }
  });
});

test('every webhook can be triggered, and its event reaches the receiver and the page', async () => {
  const { url, received } = await receiver();
  const mock = await started({ webhook: { urls: { '': url }, secret: 'token', retryScale: 0 } });
  for (const { name } of webhooks) {
    const { status, body } = await ask(mock, 'POST /_mock/trigger', { webhook: name });
    expect([name, status]).toEqual([name, 200]);
    const { payload } = body as unknown as { payload: object };
    await expect.poll(() => received.at(-1)?.body).toEqual(payload);
    await expect
      .poll(async () => (await overviewOf(mock)).events[0])
      .toMatchObject({ webhook: name, attempts: [200], end: 'delivered' });
  }
});

test('reset forgets the requests, the events, the memory and what was asked for', async () => {
  const mock = await started();
  for (const operation of operations) await send(mock, withUser(operation, 'user-1'));
  await ask(mock, 'POST /_mock/trigger', { webhook: 'userStatus', user: 'user-1' });
  await ask(mock, 'POST /_mock/answers', { answers: ['P500'] });
  // The event that was triggered comes last.
  await expect
    .poll(async () => (await overviewOf(mock)).events[0])
    .toMatchObject({ webhook: 'userStatus', users: ['user-1'] });
  await ask(mock, 'POST /_mock/reset', {});
  expect(await overviewOf(mock)).toEqual({ strict: false, requests: [], events: [], memory: {} });
  expect(await snapshotOf(mock)).toEqual({ records: [], counts: {} });
  for (const operation of operations) {
    const [status] = await send(mock, withUser(operation, 'user-1'));
    expect([operation.name, Number(status) < 400]).toEqual([operation.name, true]);
  }
});

test('a snapshot may have kinds, ids and fields of any name', async () => {
  const mock = await started();
  const names = ['__proto__', 'constructor', '<b>', ' '];
  const text = (name: string) =>
    `{"kind":"${name}","id":"${name}","created":true,"deleted":false,"ids":{"${name}":"1"},"fields":{"${name}":"1"},"done":[],"events":{"${name}":{"${name}":"1"}}}`;
  const snapshot = `{"records":[${names.map(text)}],"counts":{}}`;
  expect(await ask(mock, 'PUT /_mock/snapshot', snapshot)).toEqual({ status: 200, body: { restored: 4 } });
  expect(Object.keys((await overviewOf(mock)).memory).sort()).toEqual([...names].sort());
  expect((await fetch(`${mock.url}/_mock`)).status).toBe(200);
});

test('an empty body is as good as {}', async () => {
  const response = await fetch(`${mock.url}/_mock/reset`, { method: 'POST', headers: json });
  expect(await response.json()).toEqual({ reset: true });
});

test.each([[false], [true]])(
  'a snapshot that is restored into another mock gives the same answers, strict: %s',
  async (strict) => {
    const first = await started({ strict });
    const input = { webhook: 'userStatus', user: 'user-1', fields: { status: 'ACTIVE' } };
    for (const operation of operations) await send(first, aboutUser(operation));
    await ask(first, 'POST /_mock/trigger', input);
    await expect.poll(async () => (await overviewOf(first)).events.length).toBeGreaterThan(1);
    const snapshot = await snapshotOf(first);
    expect(snapshot.records.length).toBeGreaterThan(5);

    const second = await started({ strict });
    const { body } = await ask(second, 'PUT /_mock/snapshot', snapshot);
    expect(body).toEqual({ restored: snapshot.records.length });
    expect(await snapshotOf(second)).toEqual(snapshot);
    const { requests: _, events: __, ...remembered } = await overviewOf(first);
    expect(await overviewOf(second)).toMatchObject(remembered);
    for (const operation of operations) {
      const request = aboutUser(operation);
      const [answer, again] = [await send(first, request), await send(second, request)];
      expect([operation.name, again]).toEqual([operation.name, answer]);
    }
  },
);

/** Returns the request of an operation about `user-1`, with the other ids of the examples. */
function aboutUser(operation: OperationModel) {
  const ids = idsOf(contract, operation);
  const about = (part: unknown) =>
    part &&
    Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, ids[name] === userKind ? 'user-1' : value]),
    );
  const { path, body, ...rest } = exampleInput(operation);
  return requestOf(operation, { ...rest, path: about(path), body: about(body) });
}

async function send({ url }: Mock, { path, init }: ReturnType<typeof requestOf>) {
  const response = await fetch(url + path, { ...init, redirect: 'manual' });
  return [response.status, await response.text()];
}

async function overviewOf({ url }: Mock) {
  return (await (await fetch(`${url}/_mock.json`)).json()) as {
    requests: object[];
    events: object[];
    memory: object;
  };
}

async function snapshotOf({ url }: Mock) {
  return (await (await fetch(`${url}/_mock/snapshot`)).json()) as { records: object[]; counts: object };
}
