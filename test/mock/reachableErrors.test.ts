import { describe, expect, test } from 'vitest';
import { idsOf } from '../../scripts/contract/model/idsOf.js';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import type { ErrorModel } from '../../scripts/contract/model/responseModel.js';
import type { Trigger } from '../../src/shared/trigger.js';
import { userKind } from '../../src/shared/userIds.js';
import { contract, operations } from '../support/contract/contract.js';
import { inputAbout, requestOf } from '../support/contract/requestOf.js';
import { type AnyMock, mocks } from './mocks.js';

// Which errors of the contract a strict mock gives because of what happened before, found by the triggers alone.

interface Case {
  operation: OperationModel;
  error: ErrorModel;
  trigger: Trigger | undefined;
}

const cases = operations.flatMap((operation) =>
  operation.responses.flatMap(({ errors }) =>
    errors.map((error): Case => ({ operation, error, trigger: error.example['x-error']?.trigger })),
  ),
);
const titled = (cases: Case[]) =>
  cases.map((found) => [`${found.operation.name} answers ${found.error.name}`, found] as const);

const user = 'user-of-the-test';
const kinds = (operation: OperationModel) => Object.values(idsOf(contract, operation));

/** Whether a request of the operation can meet the condition: it must have the id that the condition is about. */
function canBeMet({ operation, trigger }: Case): boolean {
  switch (trigger?.when) {
    case 'unknown':
    case 'exists':
      return kinds(operation).includes(trigger.id);
    case 'after':
    case 'before':
    case 'taken':
      return kinds(operation).includes(userKind);
    default:
      return false;
  }
}

const byState = cases.filter(canBeMet);

/** Those that a call does not get by itself: a card or a transfer that is not there, or a user who is. */
const avoidable = byState.filter(
  ({ trigger }) => trigger?.when !== 'exists' && !(trigger?.when === 'unknown' && trigger.id !== userKind),
);

/** Calls an operation about a user. Returns the body of the answer. */
async function call(mock: AnyMock, operation: OperationModel, about = user, changes: object = {}) {
  const input = inputAbout(operation, about);
  if (input.body) input.body = { ...input.body, ...changes };
  const { path, init } = requestOf(operation, input);
  const response = await mock.fetch(path, init);
  return {
    status: response.status,
    body: (await response.json().catch(() => ({}))) as { errorCode?: string },
  };
}

/** The operations that create a user: those that refuse one who exists. */
const creators = cases.flatMap(({ operation, trigger }) =>
  trigger?.when === 'exists' && trigger.id === userKind ? [operation] : [],
);

/** Brings about everything that has to be before an operation can succeed for a user. */
async function prepare(mock: AnyMock, operation: OperationModel, about = user): Promise<void> {
  for (const creator of creators) if (creator !== operation) await call(mock, creator, about);
  for (const { trigger } of cases.filter((found) => found.operation === operation)) {
    if (trigger?.when !== 'before') continue;
    const [name] = trigger.operations;
    const earlier = operations.find((other) => other.name === name);
    if (earlier) await call(mock, earlier, about);
  }
}

/** Brings about the condition of a trigger, without the call that it refuses. */
async function bringAbout(mock: AnyMock, { operation, trigger }: Case): Promise<void> {
  switch (trigger?.when) {
    case 'exists':
      await call(mock, operation);
      break;
    case 'before':
      for (const creator of creators) await call(mock, creator);
      break;
    case 'after':
      await prepare(mock, operation);
      await mock.trigger(trigger.webhook, { ...trigger.values, externalUserId: user });
      break;
    case 'taken':
      await prepare(mock, operation);
      await prepare(mock, operation, 'another-user');
      await call(mock, operation, 'another-user');
      break;
    case 'unknown':
      if (trigger.id !== userKind) for (const creator of creators) await call(mock, creator);
  }
}

describe.each(mocks)('a strict mock %s', (_, start) => {
  test.each(titled(byState))('%s, because of what happened before', async (_, found) => {
    const mock = await start({ strict: true });
    await bringAbout(mock, found);
    expect((await call(mock, found.operation)).body.errorCode).toBe(found.error.code);
  });

  test.each(titled(avoidable))('%s only then', async (_, { operation, error }) => {
    const mock = await start({ strict: true });
    await prepare(mock, operation);
    expect((await call(mock, operation)).body.errorCode).not.toBe(error.code);
  });
});

test('the errors of the contract, by what brings them about', () => {
  const byRequest = cases.filter(({ trigger }) =>
    ['missingKey', 'wrongKey', 'malformedBody', 'missingField', 'fileType', 'fileSize'].includes(
      trigger?.when ?? '',
    ),
  );
  const alone = cases.filter((found) => !byState.includes(found) && !byRequest.includes(found));
  const names = (found: Case[]) => [...new Set(found.map(({ error }) => error.name))].sort().join(', ');
  console.log(
    [
      `Errors of the contract: ${cases.length}, by operation.`,
      `${byRequest.length} by a wrong request: ${names(byRequest)}.`,
      `${byState.length} in a strict mock by what happened before: ${names(byState)}.`,
      `${alone.length} by their scenario user, by Prefer or by nextAnswers alone: ${names(alone)}.`,
    ].join('\n'),
  );
  expect(byState.length).toBeGreaterThan(0);
});
