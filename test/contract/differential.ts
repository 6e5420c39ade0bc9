import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { exampleInput, named, operations } from '../support/contract/contract.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { full } from '../support/runner/full.js';
import { startPrism } from '../support/servers/prismProcess.js';
import { allowedDifferences, type Difference } from './differentialAllowed.js';
import { type Answered, answerTo, type Call, callOf, prismAnswerTo } from './differentialCall.js';
import { casesOf, type DifferentialCase, endsPrism } from './differentialCases.js';
import { expectationOf, isExpected } from './differentialExpectation.js';
import { randomCallOf } from './differentialRandom.js';

/** How many calls are under way at a time. Each has a mock of its own, which forgets everything before it. */
const lanes = 8;

/** Sends the same calls to Prism and to our mock. They answer alike, except for the differences that are allowed. */
export function differentialTests(prismUrl: () => string): void {
  const mocks: Mock[] = [];
  const counts = new Map<string, number>();
  let compared = 0;

  beforeAll(async () => {
    // No event comes while a call is answered.
    while (mocks.length < lanes) mocks.push(await startMock({ webhookDelayMs: 2 ** 31 - 1 }));
    atEndOfFile(() => Promise.all(mocks.map((mock) => mock.close())));
  });

  /** Returns what is wrong: the differences that are not allowed. */
  async function compare(cases: readonly DifferentialCase[]): Promise<unknown[]> {
    const found: unknown[] = [];
    const left = cases.values();
    await Promise.all(
      mocks.map(async (mock) => {
        for (const one of left) {
          mock.engine.reset();
          const [prism, ours, expected] = await Promise.all([
            prismAnswerTo(prismUrl(), one.call),
            answerTo(mock.url, one.call),
            expectationOf(one.call),
          ]);
          compared++;
          if (isSame(prism, ours)) continue;
          const difference = { call: one.call, expected, prism, ours };
          const allowed = isExpected(one.call, ours, expected)
            ? allowedDifferences.find(({ applies }) => applies(difference))
            : undefined;
          if (!allowed) {
            found.push({ case: one.name, ...readable(difference) });
          } else {
            counts.set(allowed.name, (counts.get(allowed.name) ?? 0) + 1);
          }
        }
      }),
    );
    return found;
  }

  const results = new Map<OperationModel, Promise<unknown[]>>();
  function compareCases(operation: OperationModel): Promise<unknown[]> {
    const result = results.get(operation) ?? casesOf(operation).then(compare);
    results.set(operation, result);
    return result;
  }

  test.each(named(operations))('%s answers each case alike', async (_, operation) => {
    expect(await compareCases(operation)).toEqual([]);
  });

  describe('an allowed difference still occurs', () => {
    beforeAll(async () => {
      for (const operation of operations) await compareCases(operation);
    });

    test.each(allowedDifferences)('$name', ({ name }) => {
      expect(counts.get(name)).toBeGreaterThan(0);
    });
  });

  describe('random calls', () => {
    // Not in a test: the first one takes seconds to make, and an open connection would be closed meanwhile.
    const random = randomCallOf(operations);
    test(
      'are answered alike',
      () =>
        fc.assert(
          fc.asyncProperty(fc.array(random, { minLength: 1, maxLength: 40, size: 'max' }), async (cases) => {
            expect(await compare(cases)).toEqual([]);
          }),
          // After this time, the smallest calls that were found so far are reported.
          {
            numRuns: full ? 1000 : 25,
            interruptAfterTimeLimit: full ? 280_000 : 20_000,
            markInterruptAsFailure: true,
          },
        ),
      300_000,
    );
  });

  // The reason why `casesOf` and `randomCallOf` leave such calls out. Each needs a Prism of its own.
  const withParameter = operations.find(({ path, method }) => method === 'get' && path.includes('{'));
  const ends = {
    'a malformed escape': { path: withParameter?.path.replace(/\{[^{}]+\}/g, '%ff') ?? '' },
    'an Accept header without a media type': { headers: { accept: 'nonsense' } },
  } satisfies Record<string, Partial<Call>>;
  if (full)
    test.each(Object.entries(ends))('Prism still ends when it gets %s', async (_, changed) => {
      const operation = withParameter as OperationModel;
      const example = await callOf(operation, exampleInput(operation));
      const call = { ...example, ...changed };
      expect(endsPrism(call)).toBe(true);
      await expect(answerTo(await startPrism(), call)).rejects.toThrow('fetch failed');
    });

  afterAll(() => {
    const reasons = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
    console.log(`Compared ${compared} requests with Prism. Allowed differences: ${reasons.join(', ')}.`);
  });
}

function isSame(prism: Answered, ours: Answered): boolean {
  return (
    prism.status === ours.status &&
    prism.mediaType === ours.mediaType &&
    isDeepStrictEqual(prism.body, ours.body)
  );
}

function readable({ call, ...answers }: Difference): object {
  return { ...call, body: call.body && new TextDecoder().decode(call.body), ...answers };
}
