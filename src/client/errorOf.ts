import type { Operation, Traits } from './operation.js';
import type { Settings } from './options.js';
import { PartnerApiError } from './partnerApiError.js';
import type { Redact } from './redactor.js';

/** Returns the error for an answer whose status is not a success. */
export function errorOf(
  { description: { traits } }: Settings,
  { id: operationId, errors = {} }: Operation,
  status: number,
  text: string,
  redact: Redact,
): PartnerApiError {
  const body = parse(text);
  const documented = lookUp(errors, status);
  const code = typeof documented === 'string' ? documented : body.errorCode;
  const redacted = (value: unknown) => (typeof value === 'string' ? redact(value) : undefined);
  const messages = {
    errorCode: redacted(body.errorCode),
    errorName: redacted(body.errorName),
    errorMessage: redacted(body.errorMessage),
  };
  const error = (name: string, traits?: Traits) =>
    new PartnerApiError(name, { operationId, status, ...messages, ...traits });
  if (documented?.includes(code as string)) return error(code as string, traits[code as string]);
  return error(
    documented && typeof code !== 'string' ? 'INVALID_RESPONSE' : 'UNKNOWN_ERROR',
    status === 429 ? { retryable: true } : { outcome: 'unknown' },
  );
}

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    // The body is not JSON, such as a proxy's HTML: it has no error code, name or message of the service.
    return {};
  }
}

/** Returns the entry for a status: the entry of the exact status, of its class (`4XX`), or `default`. */
export function lookUp<T>(byStatus: { readonly [status: string]: T }, status: number): T | undefined {
  return byStatus[status] ?? byStatus[`${Math.floor(status / 100)}XX`] ?? byStatus.default;
}
