import type { ErrorCode } from '../generated/errors.js';
import { contractOperations } from './mock/contractOperations.js';
import { scenarioUsers } from './mock/scenarioUsers.js';

export type { ErrorCode } from '../generated/errors.js';
export { type FaultName, faultUserOf as faultUser } from './mock/faults.js';
export { createMockFetch, type MockFetch } from './mock/inProcess.js';
export { createEvent, createEventRequest, type EventRequestOptions } from './webhooks/createEvent.js';

/**
 * Returns the id of the user for whom the mock answers `code`, at every operation that lists the code and takes a
 * user's id. At other operations, this user is like any other.
 *
 * @throws TypeError if only operations without a user's id list `code`. Get such a code with the header `Prefer`.
 */
export function scenarioUser(code: ErrorCode): string {
  const found = scenarioUsers(contractOperations).find((user) => user.code === code);
  if (!found) throw new TypeError(`No operation that takes a user's id answers ${code}.`);
  return found.user;
}
