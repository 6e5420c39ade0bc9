import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultNames } from '../../src/mock/decide/faults.js';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { scenarioUserOf } from '../../src/mock/model/scenarioUsers.js';
import { createMockFetch, faultUser } from '../../src/testing.js';
import { arbitraryOf } from '../support/contract/arbitraryOf.js';
import {
  addUserVerification,
  exampleInput,
  named,
  operations,
  schemaOf,
} from '../support/contract/contract.js';
import { requestOf, withUser } from '../support/contract/requestOf.js';
import { full } from '../support/runner/full.js';

// The server and `createMockFetch()` use the same engine. These tests find differences in what is around it.
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const inProcess = createMockFetch();

/** Sends the same request to both mocks, which must give the same response. Returns that response. */
async function both(path: string, init: RequestInit = {}) {
  const manual: RequestInit = { redirect: 'manual', ...init };
  const [overHttp, within] = await Promise.all([
    seen(fetch(mock.url + path, manual)),
    seen(inProcess(`https://partner-api-stage.p100.io${path}`, manual)),
  ]);
  expect(within).toEqual(overHttp);
  return overHttp;
}

/** Returns the parts of a response that an app sees. */
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

describe.each(named(operations))('both mocks give the same response of %s', (_, operation) => {
  const { path, init } = requestOf(operation, exampleInput(operation));
  const { auth, input } = operation;
  const errors = operation.responses.flatMap(({ status, errors }) =>
    errors.map(({ code }) => ({ status, code })),
  );
  const preferring = (prefer: string) => both(path, { ...init, headers: { ...init.headers, prefer } });

  test('to the example request: a success', async () => {
    expect([200, 201]).toContain((await both(path, init)).status);
  });

  test('to a Prefer header that asks for a documented response', async () => {
    for (const { status, code } of errors) {
      expect(await preferring(`code=${status}, example=${code}`)).toMatchObject({ status: Number(status) });
      expect(await preferring(`example=${code}`)).toMatchObject({ status: Number(status) });
      expect(await preferring(`code=${status}`)).toMatchObject({ status: Number(status) });
    }
  });

  test('to a Prefer header that asks for an unknown response: 400', async () => {
    expect(await preferring('code=418')).toMatchObject({ status: 400 });
    expect(await preferring('example=nothing')).toMatchObject({ status: 400 });
  });

  test('to the user of every error', async () => {
    for (const { status, code } of errors) {
      const sent = withUser(operation, scenarioUserOf({ status, name: code }) ?? '');
      await both(sent.path, sent.init);
    }
  });

  test('to the user of every fault except SLOW_BODY', async () => {
    for (const fault of faultNames.filter((name) => name !== 'SLOW_BODY')) {
      const sent = withUser(operation, faultUser(fault));
      await both(sent.path, sent.init);
    }
  });

  if (auth)
    test('without a key, and with the key "invalid": 401', async () => {
      const { [auth.header]: _, ...rest } = init.headers;
      for (const key of [{}, { [auth.header]: 'invalid' }]) {
        expect(await both(path, { ...init, headers: { ...rest, ...key } })).toMatchObject({ status: 401 });
      }
    });

  if (input.body)
    test('to another media type: 400', async () => {
      const headers = { ...init.headers, 'content-type': 'text/plain' };
      expect(await both(path, { ...init, headers, body: '{}' })).toMatchObject({ status: 400 });
    });

  if (input.body?.mediaType === 'application/json') {
    const send = (body: string) => both(path, { ...init, body });

    test('to an invalid body: 400', async () => {
      for (const body of ['', '{', 'null', '{"__proto__":{}}', '[', '{"externalUserId":"\\ud800"}']) {
        expect(await send(body)).toMatchObject({ status: 400 });
      }
    });

    test('to any body', async () => {
      const schema = schemaOf(operation);
      const fields = Object.keys(schema.properties ?? {}).map((name) => [name, fc.jsonValue()]);
      const bodies = fc.oneof(
        fc.jsonValue(),
        fc.record(Object.fromEntries(fields), { requiredKeys: [] }),
        arbitraryOf(schema),
      );
      await fc.assert(
        fc.asyncProperty(bodies, async (body) => void (await send(JSON.stringify(body)))),
        { numRuns: full ? 50 : 20 },
      );
    });
  }
});

test('both mocks recognize the user of an error or a fault by the last three groups of the id', async () => {
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
  ['a percent-escape that is not needed', verificationPath.replace('v1', '%76%31'), verificationInit, 201],
  [
    'a preference for a status code without a body',
    '/v1/partner/sepa-deposit/info',
    { headers: { ...key, prefer: 'code=204' } },
    204,
  ],
  [
    'an invalid media type where no body is expected',
    '/v1/user/balances/1',
    { headers: { ...key, 'content-type': 'json' } },
    200,
  ],
  [
    'a media type with an empty parameter',
    verificationPath,
    { ...verificationInit, headers: { ...key, 'content-type': 'application/json; ;' } },
    201,
  ],
  [
    'a body with a byte order mark',
    verificationPath,
    { ...verificationInit, body: `\ufeff${verificationInit.body}` },
    201,
  ],
  [
    'an upload with additional parts',
    '/v1/user/poa-files/1',
    { method: 'POST', headers: key, body: formOf('files', '%zz', 'externalUserId') },
    201,
  ],
])('both mocks accept %s', async (_, path, init, status) => {
  expect(await both(path, init)).toMatchObject({ status });
});

test.each<[what: string, path: string, init: RequestInit, status: number]>([
  ['a path that does not exist', '/v1/nothing', {}, 404],
  ['a method that does not exist', verificationPath, {}, 405],
  ['a malformed percent-escape', '/v1/user/balances/%ff', { headers: key }, 400],
  ['an empty path parameter', '/v1/user/balances/', { headers: key }, 400],
  ['a missing query parameter', fee, { headers: key }, 400],
  ['an empty query parameter', `${fee}?currency=`, { headers: key }, 400],
  [
    'a preference for a 1xx status code',
    '/v1/partner/sepa-deposit/info',
    { headers: { ...key, prefer: 'code=101' } },
    400,
  ],
  [
    'the key "invalid" after a scheme',
    verificationPath,
    { ...verificationInit, headers: { ...verificationInit.headers, 'x-api-key': 'Bearer invalid' } },
    401,
  ],
  [
    'an invalid media type',
    verificationPath,
    { ...verificationInit, headers: { ...key, 'content-type': ';;;' } },
    400,
  ],
  [
    'a body that is too large',
    verificationPath,
    { ...verificationInit, body: `"${'x'.repeat(2 ** 20)}"` },
    400,
  ],
  [
    'a body that is not UTF-8',
    verificationPath,
    { ...verificationInit, body: Buffer.from('{"a":"\xff"}', 'latin1') },
    400,
  ],
  ['a body sent as text/plain', verificationPath, { method: 'POST', headers: key, body: '{}' }, 400],
  [
    'an upload without the required part, but with a part of an unusual name',
    '/v1/user/poa-files/1',
    { method: 'POST', headers: key, body: formOf('%zz') },
    400,
  ],
  [
    'an upload that is not a multipart body',
    '/v1/user/poa-files/1',
    {
      method: 'POST',
      headers: { ...key, 'content-type': 'multipart/form-data; boundary=x' },
      body: 'nothing',
    },
    400,
  ],
])('both mocks refuse %s', async (_, path, init, status) => {
  expect(await both(path, init)).toMatchObject({ status });
});

/** Returns a form with one file for each name. */
function formOf(...names: string[]): FormData {
  const form = new FormData();
  for (const name of names) form.append(name, new Blob(['%PDF-1.7'], { type: 'application/pdf' }));
  return form;
}
