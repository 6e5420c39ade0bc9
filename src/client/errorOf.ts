import type { Operation, Traits } from './operation.js';
import type { Settings } from './options.js';
import { own } from './own.js';
import { type ErrorDetails, PartnerApiError } from './partnerApiError.js';
import type { Redact } from './redactor.js';

/** Returns the error for an answer whose status is not a success. `about` has what is known of it besides its body. */
export function errorOf(
  { description: { traits } }: Settings,
  { errors = {} }: Operation,
  about: ErrorDetails<number>,
  text: string,
  redact: Redact,
): PartnerApiError {
  const { status } = about;
  const body = parse(text);
  const documented = lookUp(errors, status);
  const code = typeof documented === 'string' ? documented : body.errorCode;
  const redacted = (value: unknown) => (typeof value === 'string' ? redact(value) : undefined);
  const details: ErrorDetails = {
    ...about,
    outcome: 'rejected',
    errorCode: redacted(body.errorCode),
    errorName: redacted(body.errorName),
    errorMessage: redacted(body.errorMessage),
  };
  const error = (name: string, traits?: Traits) => new PartnerApiError(name, { ...details, ...traits });
  if (documented?.includes(code as string)) return error(code as string, traits[code as string]);
  if (status === 429) return error('RATE_LIMITED', { retryable: true });
  return error(documented && typeof code !== 'string' ? 'INVALID_RESPONSE' : 'UNKNOWN_ERROR', {
    outcome: 'unknown',
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    return own(JSON.parse(text));
  } catch {
    // The body is not JSON, such as a proxy's HTML: it has no error code, name or message of the service.
    return own({});
  }
}

/** Returns the entry for a status: the entry of the exact status, of its class (`4XX`), or `default`. */
export function lookUp<T>(byStatus: { readonly [status: string]: T }, status: number): T | undefined {
  const keys = [`${status}`, `${Math.floor(status / 100)}XX`, 'default'];
  const key = keys.find((key) => Object.hasOwn(byStatus, key));
  return key === undefined ? undefined : byStatus[key];
}
