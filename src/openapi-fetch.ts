import type { Client } from 'openapi-fetch';
import { type ClientOptions, description } from '../generated/client.js';
import type { paths } from '../generated/schema.js';
import { must } from './client/must.js';
import { settingsOf } from './client/settingsOf.js';
import { clientOf } from './openapiFetch/clientOf.js';

/** openapi-fetch's client, typed by the contract: `client.POST('/v1/user/verification', { body })`. */
export type FetchClient = Client<paths>;

/** `Omit` alone would let an app leave out both `environment` and `baseUrl`. */
type Without<Options, Names extends PropertyKey> = Options extends unknown ? Omit<Options, Names> : never;

/** The options of `createPartnerApi()` without retries and hooks: use openapi-fetch's middlewares for these. */
export type FetchClientOptions = Without<ClientOptions, 'retries' | 'onRequest' | 'onResponse'>;

/**
 * Makes openapi-fetch's own client with the base URL, the key and the limits of `createPartnerApi()`. Its calls resolve to
 * `{ data, error, response }`, where `error` is the body of the answer. They reject with a `PartnerApiError` if there is
 * no whole answer: `NETWORK_ERROR`, `TIMEOUT`, `ABORTED`, `REDIRECT_REFUSED` or `INVALID_RESPONSE`.
 *
 * @throws TypeError if an option is missing or wrong.
 */
export function createFetchClient(options: FetchClientOptions): FetchClient {
  for (const name of ['retries', 'onRequest', 'onResponse']) {
    must(
      !Object.hasOwn(options, name),
      `There is no option "${name}" here. Use a middleware of openapi-fetch.`,
    );
  }
  return clientOf<paths>(settingsOf(options, description));
}

export type { paths } from '../generated/schema.js';
export type { Fetch, FetchResponse } from './client/options.js';
export { isPartnerApiError, type Outcome, type PartnerApiError } from './client/partnerApiError.js';
