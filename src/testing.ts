import type { ErrorCode } from '../generated/errors.js';
import { contractOperations } from './mock/contractOperations.js';
import { scenarioUsers } from './mock/scenarioUsers.js';

export type { ErrorCode } from '../generated/errors.js';
export { type FaultName, faultUserOf as faultUser } from './mock/faults.js';
export { createMockFetch, type MockFetch } from './mock/inProcess.js';

/**
 * The user's id for which the mock answers `code`, at every operation that lists the code and takes such an id.
 * Other operations take the user for any other.
 *
 * @throws TypeError for a code that only operations without a user's id list: ask for it with `Prefer`.
 */
export function scenarioUser(code: ErrorCode): string {
  const found = scenarioUsers(contractOperations).find((user) => user.code === code);
  if (!found) throw new TypeError(`No operation that takes a user's id answers ${code}.`);
  return found.user;
}
