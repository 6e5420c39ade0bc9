import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultNames } from '../../src/mock/faults.js';
import { scenarioUserOf } from '../../src/mock/scenarios.js';
import { type Mock, startMock } from '../../src/mock/server.js';
import { createMockFetch, faultUser } from '../../src/testing.js';
import { arbitraryOf } from '../support/contract/arbitraryOf.js';
import {
  addUserVerification,
  contractFile,
  exampleInput,
  named,
  operations,
  schemaOf,
} from '../support/contract/contract.js';
import { requestOf, withUser } from '../support/contract/requestOf.js';

// The two mocks have one table of scenarios. What only one of them has shows as a difference.
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ description: contractFile });
});
afterAll(() => mock.close());

const inProcess = createMockFetch();

/** Sends the same request through both mocks, which must answer the same. Gives that answer. */
async function both(path: string, init: RequestInit = {}) {
  const manual: RequestInit = { redirect: 'manual', ...init };
  const [overHttp, within] = await Promise.all([
    seen(fetch(mock.url + path, manual)),
    seen(inProcess(`https://partner-api-stage.p100.io${path}`, manual)),
  ]);
  expect(within).toEqual(overHttp);
  return overHttp;
}

/** What an app sees of an answer. */
async function seen(answer: Promise<Response>) {
  try {
    const response = await answer;
    const names = ['content-type', 'retry-after', 'location', 'allow'];
    const headers = names.map((name) => response.headers.get(name));
    return { status: response.status, headers, text: await response.text() };
  } catch (error) {
    return { status: 0, code: ((error as Error).cause as { code?: string }).code };
  }
}

describe.each(named(operations))('both mocks answer %s', (_, operation) => {
  const { path, init } = requestOf(operation, exampleInput(operation));
  const { auth, input } = operation;
  const errors = operation.responses.flatMap(({ status, errors }) =>
    errors.map(({ code }) => ({ status, code })),
  );
  const preferring = (prefer: string) => both(path, { ...init, headers: { ...init.headers, prefer } });

  test('with a success', async () => {
    expect([200, 201]).toContain((await both(path, init)).status);
  });

  test('as a Prefer header asks', async () => {
    for (const { status, code } of errors) {
      expect(await preferring(`code=${status}, example=${code}`)).toMatchObject({ status: Number(status) });
      expect(await preferring(`example=${code}`)).toMatchObject({ status: Number(status) });
      expect(await preferring(`code=${status}`)).toMatchObject({ status: Number(status) });
    }
    expect(await preferring('code=418')).toMatchObject({ status: 400 });
    expect(await preferring('example=nothing')).toMatchObject({ status: 400 });
  });

  test('to the user of every error', async () => {
    for (const { status, code } of errors) {
      const sent = withUser(operation, scenarioUserOf({ status, name: code }) ?? '');
      await both(sent.path, sent.init);
    }
  });

  test('to the user of every fault', async () => {
    for (const fault of faultNames.filter((name) => name !== 'SLOW_BODY')) {
      const sent = withUser(operation, faultUser(fault));
      await both(sent.path, sent.init);
    }
  });

  if (auth)
    test('without a key, and with the key "invalid"', async () => {
      const { [auth.header]: _, ...rest } = init.headers;
      for (const key of [{}, { [auth.header]: 'invalid' }]) {
        expect(await both(path, { ...init, headers: { ...rest, ...key } })).toMatchObject({ status: 401 });
      }
    });

  if (input.body)
    test('where the media type is another', async () => {
      const headers = { ...init.headers, 'content-type': 'text/plain' };
      expect(await both(path, { ...init, headers, body: '{}' })).toMatchObject({ status: 400 });
    });

  if (input.body?.mediaType === 'application/json')
    test('whatever the body is', async () => {
      const send = (body: string) => both(path, { ...init, body });
      for (const body of ['', '{', 'null', '{"__proto__":{}}', '[', '{"externalUserId":"\\ud800"}']) {
        expect(await send(body)).toMatchObject({ status: 400 });
      }
      const schema = schemaOf(operation);
      const fields = Object.keys(schema.properties ?? {}).map((name) => [name, fc.jsonValue()]);
      const bodies = fc.oneof(
        fc.jsonValue(),
        fc.record(Object.fromEntries(fields), { requiredKeys: [] }),
        arbitraryOf(schema),
      );
      await fc.assert(
        fc.asyncProperty(bodies, async (body) => void (await send(JSON.stringify(body)))),
        { numRuns: 50 },
      );
    });
});

test('both mocks know an error and a fault by the last groups of the user', async () => {
  for (const end of ['412', 'f429']) {
    const [usual, own] = ['00000000-0000', '1f0c9a37-5b2E'].map((first) =>
      withUser(addUserVerification, `${first}-4000-8000-${end.padStart(12, '0')}`),
    );
    const answer = await both(own?.path ?? '', own?.init);
    expect(answer).toEqual(await both(usual?.path ?? '', usual?.init));
    expect(answer.status).toBeGreaterThanOrEqual(400);
  }
});

const verification = requestOf(addUserVerification, exampleInput(addUserVerification));
const { path: verificationPath, init: verificationInit } = verification;
const key = { 'x-api-key': 'key' };
const fee = '/v1/crypto-withdrawal/get-network-fee';

test.each<[what: string, path: string, init: RequestInit, status: number]>([
  ['a path that does not exist', '/v1/nothing', {}, 404],
  ['a method that does not exist', verificationPath, {}, 405],
  ['a malformed escape', '/v1/user/balances/%ff', { headers: key }, 400],
  ['a parameter that is empty', '/v1/user/balances/', { headers: key }, 400],
  ['an escape that is not needed', verificationPath.replace('v1', '%76%31'), verificationInit, 201],
  ['a parameter of the query that is missing', fee, { headers: key }, 400],
  ['one that is empty', `${fee}?currency=`, { headers: key }, 400],
  [
    'a status without a body',
    '/v1/partner/sepa-deposit/info',
    { headers: { ...key, prefer: 'code=204' } },
    204,
  ],
  [
    'a status that is no answer',
    '/v1/partner/sepa-deposit/info',
    { headers: { ...key, prefer: 'code=101' } },
    400,
  ],
  [
    'a key with a scheme',
    verificationPath,
    { ...verificationInit, headers: { ...verificationInit.headers, 'x-api-key': 'Bearer invalid' } },
    401,
  ],
  [
    'a media type that is none',
    verificationPath,
    { ...verificationInit, headers: { ...key, 'content-type': ';;;' } },
    400,
  ],
  ['one that is half of one', '/v1/user/balances/1', { headers: { ...key, 'content-type': 'json' } }, 200],
  [
    'one with a parameter that is none',
    verificationPath,
    { ...verificationInit, headers: { ...key, 'content-type': 'application/json; ;' } },
    201,
  ],
  [
    'a body that is too large',
    verificationPath,
    { ...verificationInit, body: `"${'x'.repeat(2 ** 20)}"` },
    400,
  ],
  [
    'a body in another encoding',
    verificationPath,
    { ...verificationInit, body: Buffer.from('{"a":"\xff"}', 'latin1') },
    400,
  ],
  [
    'a body with a byte order mark',
    verificationPath,
    { ...verificationInit, body: `\ufeff${verificationInit.body}` },
    201,
  ],
  ['a body as text', verificationPath, { method: 'POST', headers: key, body: '{}' }, 400],
  [
    'an upload with a part of an odd name',
    '/v1/user/poa-files/1',
    { method: 'POST', headers: key, body: formOf('%zz') },
    400,
  ],
  [
    'an upload with a part that is one more',
    '/v1/user/poa-files/1',
    { method: 'POST', headers: key, body: formOf('files', '%zz', 'externalUserId') },
    201,
  ],
  [
    'an upload that is none',
    '/v1/user/poa-files/1',
    {
      method: 'POST',
      headers: { ...key, 'content-type': 'multipart/form-data; boundary=x' },
      body: 'nothing',
    },
    400,
  ],
])('both mocks answer %s', async (_, path, init, status) => {
  expect(await both(path, init)).toMatchObject({ status });
});

/** A form with a file of each name. */
function formOf(...names: string[]): FormData {
  const form = new FormData();
  for (const name of names) form.append(name, new Blob(['%PDF-1.7'], { type: 'application/pdf' }));
  return form;
}
