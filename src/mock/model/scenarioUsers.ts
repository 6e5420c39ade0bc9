import { scenarioUserId } from '../../shared/userIds.js';
import { userFieldsOf } from './ids.js';
import type { MockOperation, ResponseExample } from './mockContract.js';

/** A user who gets an error. */
export interface ScenarioUser {
  user: string;
  code: string;
  status: string;
  /** The operations that answer with the error. */
  operations: string[];
}

/**
 * Returns the user whose requests get this error: `…000412` for `P412`. An error without a number, such as
 * `ACCESS_DENIED`, uses its status code. Returns undefined for a response that is not a named error.
 */
export function scenarioUserOf({
  status,
  name,
}: Pick<ResponseExample, 'status' | 'name'>): string | undefined {
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

/** Returns the scenario users of the operations that take a user's id, sorted by number. */
export function scenarioUsers(
  operations: readonly Pick<MockOperation, 'name' | 'ids' | 'examples'>[],
): ScenarioUser[] {
  const users = new Map<string, ScenarioUser>();
  for (const { name: operation, ids, examples } of operations) {
    if (userFieldsOf(ids).length === 0) continue;
    for (const example of examples) {
      const user = scenarioUserOf(example);
      if (!user || !example.name) continue;
      const entry = users.get(user) ?? {
        user,
        code: example.name,
        status: example.status,
        operations: [],
      };
      // Several examples of a response can have the same user.
      if (entry.operations.at(-1) !== operation) entry.operations.push(operation);
      users.set(user, entry);
    }
  }
  return [...users.values()].sort((a, b) => (a.user < b.user ? -1 : 1));
}
