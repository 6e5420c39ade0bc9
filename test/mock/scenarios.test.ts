import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { scenarioUserOf } from '../../src/mock/model/scenarioUsers.js';
import { type FaultName, faultUser, scenarioUser } from '../../src/testing.js';
import { call } from '../support/contract/call.js';
import { addUserVerification, exampleInput, operations } from '../support/contract/contract.js';
import { inputAbout } from '../support/contract/requestOf.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Calls an operation with its example input, but with another user. */
function callAbout(user: string, operation: (typeof operations)[number], timeoutMs?: number) {
  const options = { baseUrl: mock.url, apiKey: 'key-of-a-test', timeoutMs };
  return call(options, operation.name, inputAbout(operation, user));
}

const takingUser = operations.filter((operation) =>
  /xternalUserId/.test(JSON.stringify(exampleInput(operation))),
);

test('the operations with a user id are found', () => {
  expect(takingUser.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['addUserVerification', 'getUserBalances', 'addPoaFile', 'createTransfer']),
  );
});

describe.each(takingUser.map((operation) => [operation.name, operation] as const))('%s', (_, operation) => {
  const codes = [...new Set(operation.responses.flatMap(({ errors }) => errors.map(({ code }) => code)))];

  test.each(codes)('answers %s for its user', async (code) => {
    // An error without a number uses its status code.
    const number = /\d+$/.exec(code)?.[0] ?? '401';
    const user = `00000000-0000-4000-8000-${number.padStart(12, '0')}`;
    expect(scenarioUser(code as Parameters<typeof scenarioUser>[0])).toBe(user);
    expect((await callAbout(user, operation)).error).toMatchObject({ code });
  });

  test('has a different user for every code', () => {
    const users = operation.responses.flatMap(({ status, errors }) =>
      errors.map(({ code }) => scenarioUserOf({ status, name: code })),
    );
    expect(new Set(users)).toHaveProperty('size', codes.length);
  });

  test('treats the user of an error that it does not list like any other user', async () => {
    expect((await callAbout('00000000-0000-4000-8000-000000000001', operation)).error).toBeUndefined();
  });

  // An HTML page is valid even if it is cut off or empty.
  const isPage = operation.responses.some(({ mediaType }) => mediaType === 'text/html');
  const faults: [FaultName, object][] = [
    ['BAD_GATEWAY', { code: 'UNKNOWN_ERROR', status: 502 }],
    ['TRUNCATED_BODY', { code: 'INVALID_RESPONSE', outcome: 'accepted' }],
    ['EMPTY_BODY', { code: 'INVALID_RESPONSE', outcome: 'accepted' }],
    ['CONNECTION_RESET', { code: 'NETWORK_ERROR', outcome: 'unknown', cause: { code: 'ECONNRESET' } }],
    ['TOO_MANY_REQUESTS', { code: 'RATE_LIMITED', status: 429, retryable: true }],
    ['UNKNOWN_CODE', { code: 'UNKNOWN_ERROR', status: 400, errorCode: 'P000' }],
    ['CROSS_ORIGIN_REDIRECT', { code: 'REDIRECT_REFUSED', status: 307 }],
  ];
  test.each(faults.filter(([name]) => !(isPage && /^(TRUNCATED|EMPTY)/.test(name))))(
    'answers with the fault %s for its user',
    async (fault, error) => {
      expect((await callAbout(faultUser(fault), operation)).error).toMatchObject(error);
    },
  );
});

test('the user of SLOW_BODY gets the status code of a success, then a body that causes a timeout', async () => {
  const { error } = await callAbout(faultUser('SLOW_BODY'), addUserVerification, 2500);
  expect(error).toMatchObject({ code: 'TIMEOUT', status: 201, outcome: 'accepted' });
});

test('scenarioUser refuses a code that no operation with a user id answers', () => {
  expect(() => scenarioUser('P428')).toThrow(
    new TypeError("No operation that takes a user's id answers P428."),
  );
});
