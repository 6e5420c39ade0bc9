import type { Operation, Traits } from './operation.js';
import { parsed } from './parsed.js';
import { type ErrorDetails, PartnerApiError } from './partnerApiError.js';
import type { Redact } from './redactor.js';
import type { Settings } from './settingsOf.js';

/** Returns the error for an answer whose status is not a success. `about` has what is known of it besides its body. */
export function errorOf(
  { description: { traits } }: Settings,
  { errors = {} }: Operation,
  about: ErrorDetails,
  text: string,
  redact: Redact,
): PartnerApiError {
  const { status = 0 } = about;
  // If the body is not JSON, such as a proxy's HTML, it has no error code, name or message of the service.
  const body = Object(parsed(text));
  const sent = (name: string): unknown => Object.hasOwn(body, name) && body[name];
  const redacted = (name: string) => {
    const value = sent(name);
    return typeof value === 'string' ? redact(value) : undefined;
  };
  const details: ErrorDetails = {
    ...about,
    outcome: 'rejected',
    errorCode: redacted('errorCode'),
    errorName: redacted('errorName'),
    errorMessage: redacted('errorMessage'),
  };
  const error = (name: string, traits?: Traits) => new PartnerApiError(name, Object.assign(details, traits));
  const documented = lookUp(errors, status);
  const code = typeof documented === 'string' ? documented : sent('errorCode');
  if (documented?.includes(code as string))
    return error(code as string, Object.hasOwn(traits, code as string) ? traits[code as string] : undefined);
  if (status === 429) return error('RATE_LIMITED', { retryable: true });
  return error(documented && typeof code !== 'string' ? 'INVALID_RESPONSE' : 'UNKNOWN_ERROR', {
    outcome: 'unknown',
  });
}

/** Returns the entry for a status: the entry of the exact status, of its class (`4XX`), or `default`. */
export function lookUp<T>(byStatus: { readonly [status: string]: T }, status: number): T | undefined {
  for (const key of [`${status}`, `${Math.floor(status / 100)}XX`, 'default']) {
    if (Object.hasOwn(byStatus, key)) return byStatus[key];
  }
  return undefined;
}
