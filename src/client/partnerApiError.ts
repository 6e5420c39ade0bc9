/**
 * What a failed call did on the service's side:
 * - `rejected`: it certainly had no effect.
 * - `accepted`: it took effect, but its answer could not be read.
 * - `unknown`: it may have taken effect.
 *
 * After `accepted`, do not repeat the call. After `unknown`, find out what happened first.
 */
export type Outcome = 'rejected' | 'accepted' | 'unknown';

/** The headers of an answer. If a header repeats the key or a personal field of the request, that is redacted. */
export interface AnswerHeaders {
  /** Returns the value of a header, or `null` if the answer has no such header, or no answer arrived. */
  get(name: string): string | null;
}

/** The details of an error in addition to its code. */
export interface ErrorDetails<Status extends number | undefined = number | undefined> {
  /** The operation that failed. */
  operationId: string;
  /** HTTP status; `undefined` if no answer arrived. */
  status: Status;
  /** `errorCode` of the answer as sent, also if the contract does not list it. */
  errorCode?: string | undefined;
  /** `errorName` of the answer. */
  errorName?: string | undefined;
  /** `errorMessage` of the answer, written by the service: for logs, not for end users. */
  errorMessage?: string | undefined;
  /** The time that the header `Retry-After` of the answer asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The headers of the answer. Default: none. */
  headers?: AnswerHeaders | undefined;
  /** Whether the same call can succeed later without other action. Default: `false`. */
  retryable?: boolean | undefined;
  /** What the call did on the service's side. Default: `rejected`, which means that it had no effect. */
  outcome?: Outcome | undefined;
}

const noHeaders: AnswerHeaders = { get: () => null };

const brand = Symbol.for('@p100/partner-api/PartnerApiError');

/**
 * The error of a failed call. Branch on `code`: it is a code of the contract, or a code of {@link UnexpectedError}.
 * Contains neither the key nor the request's personal fields.
 */
export class PartnerApiError<
    Code extends string = string,
    Status extends number | undefined = number | undefined,
  >
  extends Error
  implements ErrorDetails<Status>
{
  /** A code of the contract for this operation, or a code of {@link UnexpectedError}. */
  declare readonly code: Code;
  declare readonly operationId: string;
  declare readonly status: Status;
  declare readonly errorCode: string | undefined;
  declare readonly errorName: string | undefined;
  declare readonly errorMessage: string | undefined;
  declare readonly retryAfterMs: number | undefined;
  declare readonly retryable: boolean;
  declare readonly outcome: Outcome;
  /** The headers of the answer. Not enumerable, so that a log line of the error does not contain them. */
  declare readonly headers: AnswerHeaders;

  /** `cause` is the underlying error, such as a network error. */
  constructor(code: Code, details: ErrorDetails<Status>, cause?: Error) {
    const { headers = noHeaders, ...rest } = details;
    const { operationId, status } = rest;
    super(`${operationId} failed: ${code}${status ? ` (HTTP ${status})` : ''}`, cause && { cause });
    Object.assign(this, { name: 'PartnerApiError', code, retryable: false, outcome: 'rejected' }, rest);
    Object.defineProperty(this, 'headers', { value: headers });
  }

  get [brand](): true {
    return true;
  }
}

/**
 * The errors that every operation can return and that are not in the contract:
 * - `UNKNOWN_ERROR`: a status or an error code that the contract does not list.
 * - `RATE_LIMITED`: status 429. `retryAfterMs` says how long to wait, if the service says it.
 * - `INVALID_RESPONSE`: the body does not match the contract (HTML, cut off, empty, of another shape), or is larger than
 *   `maxResponseBytes`.
 * - `REDIRECT_REFUSED`: the service answered with a redirect. It is not followed, because the key would be sent along.
 * - `NETWORK_ERROR`: no answer arrived, or it broke off. `cause` has the network's `code`, such as `ECONNREFUSED`.
 * - `TIMEOUT`: `timeoutMs` passed before the whole answer arrived.
 * - `ABORTED`: the caller's `signal` fired.
 */
export type UnexpectedError =
  | PartnerApiError<'UNKNOWN_ERROR', number>
  | PartnerApiError<'RATE_LIMITED', 429>
  | PartnerApiError<'INVALID_RESPONSE', number>
  | PartnerApiError<'REDIRECT_REFUSED', number>
  | PartnerApiError<'NETWORK_ERROR', number | undefined>
  | PartnerApiError<'TIMEOUT', number | undefined>
  | PartnerApiError<'ABORTED', number | undefined>;

/** Whether `value` is a {@link PartnerApiError}, also one from another copy of this code. */
export function isPartnerApiError(value: unknown): value is PartnerApiError {
  return typeof value === 'object' && value !== null && brand in value;
}
