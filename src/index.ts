import type { Client } from '../generated/calls.js';
import { type ClientOptions, createClient } from '../generated/client.js';
import type { components } from '../generated/schema.js';

/** The Partner API: one method per operation. */
export interface PartnerApi extends Client {}

export type PartnerApiOptions = ClientOptions;

/** The contract's schemas by name, such as `Schemas['AddUserVerificationRequest']`. */
export type Schemas = components['schemas'];

/**
 * Makes a client of the Partner API.
 *
 * Its methods resolve to `{ data }` or `{ error }`, also if the service or the network fails. They reject only for a
 * mistake in the call itself, such as an empty path parameter.
 *
 * @throws TypeError if an option is missing or wrong, or in a browser's page unless `dangerouslyAllowBrowser` is set.
 */
export function createPartnerApi(options: PartnerApiOptions): PartnerApi {
  return createClient(options);
}

export type * from '../generated/calls.js';
export { contractVersion, environments } from '../generated/client.js';
export { type ErrorCode, errorCatalogue } from '../generated/errors.js';
export { knownValues } from '../generated/knownValues.js';
export type { Attempt, AttemptRequest, AttemptResult } from './client/hooks.js';
export { linkTo } from './client/linkTo.js';
export type { CallOptions, Failure, Success } from './client/operation.js';
export type { Fetch, FetchResponse } from './client/options.js';
export {
  type AnswerHeaders,
  type ErrorDetails,
  isPartnerApiError,
  type Outcome,
  PartnerApiError,
  type UnexpectedError,
} from './client/partnerApiError.js';
export { type RequestInput, request } from './client/request.js';
