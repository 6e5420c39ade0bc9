/**
 * What a failed call did on the service's side: `rejected` surely nothing, `accepted` it took effect although its
 * answer was unreadable, `unknown` it may have taken effect. Send again without a second look only after `rejected`.
 */
export type Outcome = 'rejected' | 'accepted' | 'unknown';

/** What an error knows beyond its code. */
export interface ErrorDetails<Status extends number | undefined = number | undefined> {
  /** The operation that failed. */
  operationId: string;
  /** HTTP status, where an answer arrived. */
  status: Status;
  /** `errorCode` of the answer as sent, also when the contract does not know it. */
  errorCode?: string | undefined;
  /** `errorName` of the answer. */
  errorName?: string | undefined;
  /** `errorMessage` of the answer, the service's own words: for logs, not for end users. */
  errorMessage?: string | undefined;
  /** Whether the same call can succeed later without other action. Default: `false`. */
  retryable?: boolean | undefined;
  /** What the call did on the service's side. Default: `rejected`, which is nothing. */
  outcome?: Outcome | undefined;
}

const brand = Symbol.for('@p100/partner-api/PartnerApiError');

/**
 * A call that failed. `code` is the one thing to branch on: a code of the contract, or one of
 * {@link UnexpectedError}'s. Holds neither the key nor the request's personal fields.
 */
export class PartnerApiError<
    Code extends string = string,
    Status extends number | undefined = number | undefined,
  >
  extends Error
  implements ErrorDetails<Status>
{
  /** A code of the contract for this operation, or one of {@link UnexpectedError}'s. */
  declare readonly code: Code;
  declare readonly operationId: string;
  declare readonly status: Status;
  declare readonly errorCode: string | undefined;
  declare readonly errorName: string | undefined;
  declare readonly errorMessage: string | undefined;
  declare readonly retryable: boolean;
  declare readonly outcome: Outcome;

  /** `cause` is the failure below, such as the network's. */
  constructor(code: Code, details: ErrorDetails<Status>, cause?: Error) {
    const { operationId, status } = details;
    super(`${operationId} failed: ${code}${status ? ` (HTTP ${status})` : ''}`, cause && { cause });
    Object.assign(this, { name: 'PartnerApiError', code, retryable: false, outcome: 'rejected' }, details);
  }

  get [brand](): true {
    return true;
  }
}

/**
 * The failures that any operation can meet, none of them in the contract:
 * - `UNKNOWN_ERROR`: a status or an error code that the contract does not list.
 * - `INVALID_RESPONSE`: the body is not what the contract describes (HTML, cut off, empty, of another shape).
 * - `REDIRECT_REFUSED`: the service answered with a redirect. It is not followed, because the key would travel along.
 * - `NETWORK_ERROR`: no answer, or one that broke off. `cause` has the network's `code`, such as `ECONNREFUSED`.
 * - `TIMEOUT`: `timeoutMs` ran out before the whole answer was there.
 * - `ABORTED`: the caller's `signal` fired.
 */
export type UnexpectedError =
  | PartnerApiError<'UNKNOWN_ERROR', number>
  | PartnerApiError<'INVALID_RESPONSE', number>
  | PartnerApiError<'REDIRECT_REFUSED', number>
  | PartnerApiError<'NETWORK_ERROR', number | undefined>
  | PartnerApiError<'TIMEOUT', number | undefined>
  | PartnerApiError<'ABORTED', number | undefined>;

/** Whether `value` is a {@link PartnerApiError}, also one from another copy of this package. */
export function isPartnerApiError(value: unknown): value is PartnerApiError {
  return typeof value === 'object' && value !== null && brand in value;
}
