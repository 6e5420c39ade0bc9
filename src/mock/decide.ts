import type { Trigger } from '../shared/trigger.js';
import { withDefaultGroups } from '../shared/userIds.js';
import { type FaultName, faultFor } from './faults.js';
import { type Preference, preferred } from './prefer.js';
import { invalid, type Problem } from './problem.js';
import { type ResponseExample, scenarioFor } from './scenarios.js';

/** The facts about a request whose operation has been found. */
interface Facts {
  /** What is wrong with the key: it is missing, or it is `invalid`. */
  denied: 'missingKey' | 'wrongKey' | undefined;
  problem: Problem | undefined;
  /** The parsed body, if it could be read. */
  body: unknown;
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
  const { denied, problem, body, preference, users } = facts;
  if (denied) {
    const example = triggeredBy(examples, denied) ?? examples.find(({ status }) => status === '401');
    return example
      ? { kind: 'example', example }
      : { kind: 'undocumented', status: 401, message: 'The key is missing or invalid.' };
  }
  if (problem) return refuseIfNoneIsGiven(examples, problem, body) ?? refuse(examples, problem);
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
    (problem.missing && triggeredBy(examples, 'missingField', ({ fields }) => !fields)) ||
    triggeredBy(examples, 'malformedBody');
  if (triggered) return { kind: 'example', example: triggered, because: problem, problem };
  const example = examples.find(({ status }) => status === '400');
  return example
    ? // This error is documented for another problem, so its message is not replaced.
      { kind: 'example', example, because: problem }
    : { kind: 'undocumented', status: 400, message: problem.message };
}

/** Chooses the error of a request that gives none of the fields that a trigger names. */
function refuseIfNoneIsGiven(
  examples: readonly ResponseExample[],
  { missing }: Problem,
  body: unknown,
): Decision | undefined {
  // Another error reports a field that is required in any case.
  if (missing || typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const isAbsent = (field: string) => (body as Record<string, unknown>)[field] == null;
  const example = triggeredBy(examples, 'missingField', ({ fields }) => fields?.every(isAbsent) ?? false);
  const { fields = [] } = (example?.trigger ?? {}) as { fields?: readonly string[] };
  const problem = { missing: true, message: `Give one of these fields: ${fields.join(', ')}.` };
  return example && { kind: 'example', example, because: problem, problem };
}

function unknownPreference(examples: readonly ResponseExample[]): Problem {
  // The published description has `200` beside `2XX`: both are the same response.
  const isRepeated = ({ status, name }: ResponseExample) =>
    examples.some(
      (other) => other.status === `${status[0]}XX` && status !== other.status && other.name === name,
    );
  const known = examples
    .filter((example) => !isRepeated(example))
    .map(({ status, name }) => (name ? `${status} ${name}` : status));
  return invalid(`Prefer asks for a response that the operation does not have. It has: ${known.join(', ')}.`);
}

/** Returns the error that the contract gives for a condition. Only what the caller did wrong leads to it: a 4xx. */
function triggeredBy<When extends Trigger['when']>(
  examples: readonly ResponseExample[],
  when: When,
  fits: (trigger: Extract<Trigger, { when: When }>) => boolean = () => true,
): ResponseExample | undefined {
  return examples.find(
    ({ trigger, status }) =>
      trigger?.when === when && fits(trigger as Extract<Trigger, { when: When }>) && status.startsWith('4'),
  );
}
