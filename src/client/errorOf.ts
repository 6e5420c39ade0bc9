import type { Operation, Traits } from './operation.js';
import type { Settings } from './options.js';
import { PartnerApiError } from './partnerApiError.js';
import type { Redact } from './redactor.js';

/** The error that an answer without success stands for. */
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
  const word = (value: unknown) => (typeof value === 'string' ? redact(value) : undefined);
  const words = {
    errorCode: word(body.errorCode),
    errorName: word(body.errorName),
    errorMessage: word(body.errorMessage),
  };
  const error = (name: string, traits?: Traits) =>
    new PartnerApiError(name, { operationId, status, ...words, ...traits });
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
    // Such as a proxy's HTML: it has no words of the service.
    return {};
  }
}

/** The entry of a status: its own, that of its class (`4XX`), or `default`. */
export function lookUp<T>(byStatus: { readonly [status: string]: T }, status: number): T | undefined {
  return byStatus[status] ?? byStatus[`${Math.floor(status / 100)}XX`] ?? byStatus.default;
}
