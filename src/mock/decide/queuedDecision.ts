import type { MockOperation } from '../model/mockContract.js';
import type { Decision } from './decision.js';
import { faultNames } from './faults.js';
import { preferred } from './preference.js';

/** The answer that a test asks for if a call is to succeed in any case, also for the user of an error. */
export const plainSuccess = 'success';

/**
 * Returns the decision for an answer that a test has asked for: `success`, the name of a fault, a code or another
 * example of the operation, or a status code. Returns undefined if the operation has no such answer.
 */
export function queuedDecision(
  { examples }: Pick<MockOperation, 'examples'>,
  answer: string,
): Decision | undefined {
  const why = 'asked for as the next answer';
  if (answer === plainSuccess) return { kind: 'success', why };
  const fault = faultNames.find((name) => name === answer);
  if (fault) return { kind: 'fault', fault, why };
  const example =
    examples.find(({ name }) => name === answer) ??
    (/^[2-5]\d\d$/.test(answer) ? preferred(examples, { code: answer }) : undefined);
  return example && { kind: 'example', example, why };
}
