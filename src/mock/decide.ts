import { withDefaultGroups } from '../shared/userIds.js';
import { type FaultName, faultFor } from './faults.js';
import { type Preference, preferred } from './prefer.js';
import { invalid, type Problem } from './problem.js';
import { type ResponseExample, scenarioFor } from './scenarios.js';

/** The facts about a request whose operation has been found. */
interface Facts {
  /** The key is missing, or `invalid`. */
  denied: boolean;
  problem: Problem | undefined;
  preference: Preference | undefined;
  /** The ids of the users that the request is about. */
  users: readonly string[];
}

/** The kind of response that was chosen for a request. */
export type Decision =
  /** An example of the operation. `because` is the reason. The message of `problem` replaces the example's message. */
  | { kind: 'example'; example: ResponseExample; because?: Problem; problem?: Problem }
  | { kind: 'fault'; fault: FaultName }
  | { kind: 'success' }
  /** A response for which the operation has no example. */
  | { kind: 'undocumented'; status: number; message: string };

/** Decides what an operation with these examples answers, for both mocks. */
export function decide(examples: readonly ResponseExample[], facts: Facts): Decision {
  const { denied, problem, preference, users } = facts;
  if (denied) {
    const example = triggeredBy(examples, 'wrongKey') ?? examples.find(({ status }) => status === '401');
    return example
      ? { kind: 'example', example }
      : { kind: 'undocumented', status: 401, message: 'The key is missing or invalid.' };
  }
  if (problem) return refuse(examples, problem);
  if (preference && (preference.code ?? preference.example) !== undefined) {
    const example = preferred(examples, preference);
    return example ? { kind: 'example', example } : refuse(examples, unknownPreference(examples));
  }
  // Most user ids have no number, so they need no lookup.
  const numbered = users.flatMap((user) => withDefaultGroups(user) ?? []);
  if (numbered.length === 0) return { kind: 'success' };
  const fault = faultFor(numbered);
  if (fault) return { kind: 'fault', fault };
  const example = scenarioFor(examples, numbered);
  return example ? { kind: 'example', example } : { kind: 'success' };
}

/**
 * Chooses the error for a problem by its `trigger`: `missingField` if something is missing, otherwise `malformedBody`.
 * An operation that has neither answers with its first 400.
 */
export function refuse(examples: readonly ResponseExample[], problem: Problem): Decision {
  const triggered =
    (problem.missing && triggeredBy(examples, 'missingField')) || triggeredBy(examples, 'malformedBody');
  if (triggered) return { kind: 'example', example: triggered, because: problem, problem };
  const example = examples.find(({ status }) => status === '400');
  return example
    ? // This error is documented for another problem, so its message is not replaced.
      { kind: 'example', example, because: problem }
    : { kind: 'undocumented', status: 400, message: problem.message };
}

function unknownPreference(examples: readonly ResponseExample[]): Problem {
  const known = examples.map(({ status, name }) => (name ? `${status} ${name}` : status));
  return invalid(`Prefer asks for a response that the operation does not have. It has: ${known.join(', ')}.`);
}

/** Returns the error that the contract gives for a condition. Only what the caller did wrong leads to it: a 4xx. */
function triggeredBy(examples: readonly ResponseExample[], trigger: string): ResponseExample | undefined {
  return examples.find((example) => example.trigger === trigger && example.status.startsWith('4'));
}
