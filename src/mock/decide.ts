import { numberedUser } from '../shared/userIds.js';
import { type FaultName, faultFor } from './faults.js';
import { type Preference, preferred } from './prefer.js';
import { invalid, type Problem } from './problem.js';
import { type ResponseExample, scenarioFor } from './scenarios.js';

/** What is known of a request once its operation is. */
interface Facts {
  /** The key is missing, or `invalid`. */
  denied: boolean;
  problem: Problem | undefined;
  preference: Preference | undefined;
  /** The users that it is about. */
  users: readonly string[];
}

/** What a request gets. */
export type Decision =
  /** An example of the operation. `because` says why, and `problem` takes the place of the example's message. */
  | { kind: 'example'; example: ResponseExample; because?: Problem; problem?: Problem }
  | { kind: 'fault'; fault: FaultName }
  | { kind: 'success' }
  /** What the operation has no example for. */
  | { kind: 'undocumented'; status: number; message: string };

/** Decides what an operation with these examples answers, for both mocks. */
export function decide(examples: readonly ResponseExample[], facts: Facts): Decision {
  const { denied, problem, preference, users } = facts;
  if (denied) {
    const example = examples.find(({ status }) => status === '401');
    return example
      ? { kind: 'example', example }
      : { kind: 'undocumented', status: 401, message: 'The key is missing or invalid.' };
  }
  if (problem) return refuse(examples, problem);
  if (preference && (preference.code ?? preference.example) !== undefined) {
    const example = preferred(examples, preference);
    return example ? { kind: 'example', example } : refuse(examples, unknownPreference(examples));
  }
  // Most users are not, and need not be looked up.
  const numbered = users.flatMap((user) => numberedUser(user) ?? []);
  if (numbered.length === 0) return { kind: 'success' };
  const fault = faultFor(numbered);
  if (fault) return { kind: 'fault', fault };
  const example = scenarioFor(examples, numbered);
  return example ? { kind: 'example', example } : { kind: 'success' };
}

/**
 * The error that the contract gives for such a problem: its `trigger` is a missing field, or else a malformed body. An
 * operation that lists neither answers its own first 400.
 */
export function refuse(examples: readonly ResponseExample[], problem: Problem): Decision {
  const triggeredBy = (trigger: string) => examples.find((example) => example.trigger === trigger);
  const said = (problem.missing && triggeredBy('missingField')) || triggeredBy('malformedBody');
  if (said) return { kind: 'example', example: said, because: problem, problem };
  const example = examples.find(({ status }) => status === '400');
  return example
    ? // Its message is about something else.
      { kind: 'example', example, because: problem }
    : { kind: 'undocumented', status: 400, message: problem.message };
}

function unknownPreference(examples: readonly ResponseExample[]): Problem {
  const known = examples.map(({ status, name }) => (name ? `${status} ${name}` : status));
  return invalid(`Prefer asks for a response that the operation does not have. It has: ${known.join(', ')}.`);
}
