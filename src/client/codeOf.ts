import type { Operation } from './operation.js';
import { ownValue } from './ownValue.js';
import { parsed } from './parsed.js';
import type { ErrorDetails } from './partnerApiError.js';
import type { Redact } from './redactor.js';
import type { Settings } from './settingsOf.js';

/**
 * Returns the code of the error for an answer whose status is not a success. Writes to `details` what the answer says
 * about the error.
 */
export function codeOf(
  { description: { traits } }: Settings,
  { errors, readError }: Operation,
  details: ErrorDetails,
  text: string,
  redact: Redact,
): string {
  const { status } = details;
  // If the body is not JSON, such as a proxy's HTML, it has no error code, name or message of the service.
  const body = parsed(text);
  const sentCode = ownValue(body, 'errorCode');
  for (const name of ['errorCode', 'errorName', 'errorMessage'] as const) {
    details[name] = redact(ownValue(body, name));
  }

  details.outcome = 'rejected';
  const documented = lookUp(errors, status);
  const code = typeof documented === 'string' ? documented : (sentCode as string);
  if (!readError?.(text, details) && documented?.includes(code)) {
    Object.assign(details, ownValue(traits, code));
    return code;
  }
  if (status === 429) {
    details.retryable = true;
    return 'RATE_LIMITED';
  }
  details.outcome = 'unknown';
  return documented && typeof sentCode !== 'string' ? 'INVALID_RESPONSE' : 'UNKNOWN_ERROR';
}

/** Returns the entry for a status: the entry of the exact status, of its class (`4XX`), or `default`. */
export function lookUp<T>(
  byStatus: { readonly [status: string]: T } | undefined,
  status: number | undefined,
): T | undefined {
  const digits = String(status);
  return (ownValue(byStatus, digits) ??
    ownValue(byStatus, `${digits[0]}XX`) ??
    ownValue(byStatus, 'default')) as T | undefined;
}
