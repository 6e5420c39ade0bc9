import type { ErrorCode } from '../generated/errors.js';
import { contract } from './mock/model/contract.js';
import { scenarioUsers } from './mock/model/scenarioUsers.js';

export type { ErrorCode } from '../generated/errors.js';
export { type FaultName, faultUserOf as faultUser } from './mock/decide/faults.js';
export type { NextAnswers } from './mock/decide/nextAnswers.js';
export type { NextEvents } from './mock/decide/nextEvents.js';
export { createMockFetch, type MockFetch } from './mock/fetch/createMockFetch.js';
export type { MockFetchOptions, WebhookHandlers } from './mock/fetch/options.js';
export type { PastRequest } from './mock/history/history.js';
export type { MockEvent } from './mock/memory/recall.js';
export type { Remembered } from './mock/memory/remembered.js';
export type { Snapshot } from './mock/memory/snapshot.js';
export { recordFetch } from './recorder/recordFetch.js';
export { createEvent, createEventRequest, type EventRequestOptions } from './webhooks/createEvent.js';

/**
 * Returns the id of the user for whom the mock answers `code`, at every operation that lists the code and takes a
 * user's id. At other operations, this user is like any other.
 *
 * @throws TypeError if only operations without a user's id list `code`. Get such a code with the header `Prefer`.
 */
export function scenarioUser(code: ErrorCode): string {
  const found = scenarioUsers(contract.operations).find((user) => user.code === code);
  if (!found) throw new TypeError(`No operation that takes a user's id answers ${code}.`);
  return found.user;
}
