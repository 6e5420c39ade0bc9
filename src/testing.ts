import type { ErrorCode } from '../generated/errors.js';
import { contractOperations } from './mock/contractOperations.js';
import { type FaultName, faultUserOf } from './mock/faults.js';
import { scenarioTable } from './mock/table.js';

export type { ErrorCode } from '../generated/errors.js';
export type { FaultName } from './mock/faults.js';
export { createMockFetch, type MockFetch } from './mock/inProcess.js';

/**
 * The `externalUserId` for which the mock answers `code`, at every operation that lists the code and takes such an id.
 * Other operations take the user for any other.
 *
 * @throws TypeError for a code that only operations without a user's id list: ask for it with `Prefer`.
 */
export function scenarioUser(code: ErrorCode): string {
  const row = scenarioTable(contractOperations).find((row) => row.code === code);
  if (!row) throw new TypeError(`No operation that takes an externalUserId answers ${code}.`);
  return row.user;
}

/** The `externalUserId` whose requests meet a fault instead of an answer, at every operation that takes such an id. */
export function faultUser(fault: FaultName): string {
  return faultUserOf(fault);
}
