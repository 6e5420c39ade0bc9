import { isObject } from '../../shared/isObject.js';
import type { Trigger } from '../../shared/trigger.js';
import type { ResponseExample } from '../model/mockContract.js';
import type { Decision } from './decision.js';
import type { Problem } from './problem.js';

/**
 * Chooses the error for a problem by its trigger. If the operation has none for this problem, it takes the one for a
 * malformed body, or for a file that is not accepted. An operation that has none of them answers 400 without a code:
 * every other code would say something that is not true.
 */
export function refuse(examples: readonly ResponseExample[], { when, message }: Problem): Decision {
  const example =
    (when === 'missingField'
      ? triggeredBy(examples, when, ({ fields }) => !fields)
      : triggeredBy(examples, when)) ??
    triggeredBy(examples, 'malformedBody') ??
    triggeredBy(examples, 'fileType');
  return example
    ? { kind: 'example', example, why: message, message: withKnownMessage(example, message) }
    : { kind: 'undocumented', status: 400, message };
}

/**
 * Begins the message with the one that the contract has for the error. The error of a malformed body has none of its own:
 * its message is what is wrong.
 */
function withKnownMessage({ trigger, value }: ResponseExample, message: string): string {
  const known = isObject(value) && trigger?.when !== 'malformedBody' ? value.errorMessage : undefined;
  return typeof known !== 'string' || message.startsWith(known) ? message : `${known}: ${message}`;
}

/** Chooses the error of a request that gives none of the fields that a trigger names. */
export function refuseIfNoneIsGiven(
  examples: readonly ResponseExample[],
  { when }: Problem,
  body: unknown,
): Decision | undefined {
  // Another error reports a field that is required in any case.
  if (when === 'missingField' || !isObject(body)) return undefined;
  const isAbsent = (field: string) => body[field] == null;
  const example = triggeredBy(examples, 'missingField', ({ fields }) => fields?.every(isAbsent) ?? false);
  const { fields = [] } = (example?.trigger ?? {}) as { fields?: readonly string[] };
  const message = `Give one of these fields: ${fields.join(', ')}.`;
  return example && { kind: 'example', example, why: message, message };
}

/** Returns the error that the contract gives for a condition. Only what the caller did wrong leads to it: a 4xx. */
export function triggeredBy<When extends Trigger['when']>(
  examples: readonly ResponseExample[],
  when: When,
  fits: (trigger: Extract<Trigger, { when: When }>) => boolean = () => true,
): ResponseExample | undefined {
  return examples.find(
    ({ trigger, status }) =>
      trigger?.when === when && fits(trigger as Extract<Trigger, { when: When }>) && status.startsWith('4'),
  );
}
