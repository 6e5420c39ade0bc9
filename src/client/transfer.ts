import { causeOf, neverSent } from './causeOf.js';
import type { Failure, Success } from './operation.js';
import type { FetchResponse, Settings } from './options.js';
import { own } from './own.js';
import { type AnswerHeaders, type ErrorDetails, type Outcome, PartnerApiError } from './partnerApiError.js';
import { readBytes } from './readBytes.js';
import type { Redact } from './redactor.js';
import { retryAfterMsOf } from './retryAfterMsOf.js';
import type { Deadline } from './startDeadline.js';

/** An answer whose body has not been read. */
export interface Answer {
  response: FetchResponse;
  /** What an error of this answer has in addition to its code. */
  details(): ErrorDetails<number>;
  /** Reads the body. Returns undefined if it is larger than `maxResponseBytes`. */
  read(): Promise<ArrayBuffer | undefined>;
  /** Cancels the unread body, to free its connection. */
  cancel(): void;
}

/**
 * Sends a request once, and refuses a redirect. `dataOf` reads the answer, or throws a PartnerApiError. Whatever is
 * thrown becomes the error of the result.
 */
export function transfer<Data>(
  settings: Settings,
  operationId: string,
  url: string,
  init: RequestInit,
  { signal, endedBy, bound }: Deadline,
  redacting: () => Redact,
  dataOf: (answer: Answer) => Promise<Data>,
): Promise<Success<number, Data> | Failure<PartnerApiError>> {
  let outcome: Outcome = 'rejected';
  let status: number | undefined;
  let received: FetchResponse['headers'] | undefined;
  let retryAfter: string | null | undefined;
  const headers: AnswerHeaders = {
    get(name) {
      const value = received?.get(name) ?? null;
      return value && redacting()(value);
    },
  };
  const details = (): ErrorDetails => ({
    operationId,
    status,
    headers,
    outcome,
    retryAfterMs: retryAfterMsOf(retryAfter),
  });

  async function work(): Promise<Data> {
    signal.throwIfAborted();
    outcome = 'unknown';
    const response = await settings.fetch(url, own({ ...init, signal }));
    const { ok } = response;
    status = response.status;
    received = response.headers;
    retryAfter = received.get('retry-after');
    if (ok) outcome = 'accepted';
    const cancel = () => void response.body?.cancel().catch(() => {});
    // A browser hides the status of a redirect: it reports 0.
    if (!ok && status < 400) {
      cancel();
      throw new PartnerApiError('REDIRECT_REFUSED', details());
    }
    const read = () => readBytes(response, settings.maxResponseBytes);
    return dataOf({ response, details: details as Answer['details'], read, cancel });
  }

  function errorFrom(thrown: unknown): PartnerApiError {
    if (thrown instanceof PartnerApiError) return thrown;
    const ended = endedBy();
    if (ended) return new PartnerApiError(ended, details());
    const cause = causeOf(thrown, redacting());
    if (neverSent(cause)) outcome = 'rejected';
    return new PartnerApiError('NETWORK_ERROR', details(), cause);
  }

  return bound(work()).then(
    (data) => ({ data, error: undefined, status: status as number, headers }),
    (thrown) => {
      const error = errorFrom(thrown);
      return { data: undefined, error, status: error.status, headers };
    },
  );
}
