import { userNumbered } from '../shared/userIds.js';

/** A response of an operation, as one of its examples has it. */
export interface ResponseExample {
  /** `201`, `2XX` or `default`. */
  status: string;
  /** Key of the example, which for an error is its code. `undefined` where the response has none. */
  name?: string | undefined;
  /** What leads to it, for an error whose condition the contract names. */
  trigger?: string | undefined;
}

/** The status that an answer with this example has. */
export function statusOf({ status }: ResponseExample): number {
  return Number(status.replace('XX', '00')) || 500;
}

/**
 * The user whose requests get this error: `…000412` for `P412`. An error without a number, such as
 * `ACCESS_DENIED`, has that of its status. `undefined` for what is no error.
 */
export function scenarioUserOf({ status, name }: ResponseExample): string | undefined {
  if (!/^[45]/.test(status) || name === undefined) return undefined;
  const [, digits] = /^\D*(\d{1,12})$/.exec(name) ?? [];
  const number = digits ?? status;
  return /^\d+$/.test(number) ? userNumbered(number) : undefined;
}

/** The error that one of `users` stands for, among the examples of an operation. */
export function scenarioFor(
  examples: readonly ResponseExample[],
  users: readonly string[],
): ResponseExample | undefined {
  return examples.find((example) => users.includes(scenarioUserOf(example) ?? ''));
}
