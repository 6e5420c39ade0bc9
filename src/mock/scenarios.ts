import type { Trigger } from '../shared/trigger.js';
import { scenarioUserId } from '../shared/userIds.js';

/** An example of a response, or a response without examples. */
export interface ResponseExample {
  /** `201`, `2XX` or `default`. */
  status: string;
  /** Key of the example; for an error, its code. `undefined` if the response has no examples. */
  name?: string | undefined;
  /** Condition that leads to the error, if the contract names it. */
  trigger?: Trigger | undefined;
}

/** Returns the status code of a response with this example. */
export function statusOf({ status }: ResponseExample): number {
  return Number(status.replace('XX', '00')) || 500;
}

/**
 * Returns the user whose requests get this error: `…000412` for `P412`. An error without a number, such as
 * `ACCESS_DENIED`, uses its status code. Returns `undefined` for a response that is not a named error.
 */
export function scenarioUserOf({ status, name }: ResponseExample): string | undefined {
  if (!/^[45]/.test(status) || name === undefined) return undefined;
  const [, digits] = /^\D*(\d{1,12})$/.exec(name) ?? [];
  const number = digits ?? status;
  return /^\d+$/.test(number) ? scenarioUserId(number) : undefined;
}

/** Finds the error of an operation whose scenario user is one of `users`. */
export function scenarioFor(
  examples: readonly ResponseExample[],
  users: readonly string[],
): ResponseExample | undefined {
  return examples.find((example) => users.includes(scenarioUserOf(example) ?? ''));
}
