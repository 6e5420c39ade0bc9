import { causeOf, notConnected } from './causeOf.js';
import { errorOf, lookUp } from './errorOf.js';
import { type Hooks, notify } from './hooks.js';
import type { Operation, Result } from './operation.js';
import type { FetchResponse, Settings } from './options.js';
import { type Outcome, PartnerApiError } from './partnerApiError.js';
import type { Redact } from './redactor.js';
import type { WrittenRequest } from './requestOf.js';
import type { Deadline } from './startDeadline.js';

/** Sends a request once and reads its answer. `retryAfter` is the answer's `Retry-After` header. */
export async function exchange(
  settings: Settings,
  operation: Operation,
  { url, init }: WrittenRequest,
  deadline: Deadline,
  redacting: () => Redact,
  attempt: number,
): Promise<{ result: Result; retryAfter: string | null | undefined }> {
  const { signal } = deadline;
  const { id: operationId, method, path } = operation;
  // If the deadline has passed, nothing is sent, so no hook runs.
  const { onRequest, onResponse }: Hooks = signal.aborted ? {} : settings;
  let outcome: Outcome = 'rejected';
  let status: number | undefined;
  let retryAfter: string | null | undefined;

  const fail = (code: string, cause?: Error) =>
    new PartnerApiError(code, { operationId, status, outcome }, cause);

  const send = async (): Promise<unknown> => {
    signal.throwIfAborted();
    outcome = 'unknown';
    const response = await settings.fetch(url, { ...init, signal });
    const { ok, headers } = response;
    status = response.status;
    retryAfter = headers.get('retry-after');
    // A browser hides the status of a redirect: it reports 0.
    if (!ok && status < 400) return refuse('REDIRECT_REFUSED', response);
    if (!ok) throw errorOf(settings, operation, status, await response.text(), redacting());

    outcome = 'accepted';
    const read = lookUp(operation.success, status);
    if (!read) return refuse('UNKNOWN_ERROR', response);
    const bytes = await response.arrayBuffer();
    try {
      return read(bytes, headers);
    } catch {
      throw fail('INVALID_RESPONSE');
    }
  };

  /** Throws the error `code`, and cancels the unread body to free its connection. */
  const refuse = (code: string, { body }: FetchResponse): never => {
    body?.cancel().catch(() => {});
    throw fail(code);
  };

  const errorFrom = (thrown: unknown): PartnerApiError => {
    if (thrown instanceof PartnerApiError) return thrown;
    const ended = deadline.endedBy();
    if (ended) return fail(ended);
    const cause = causeOf(thrown, redacting());
    if (notConnected(cause)) outcome = 'rejected';
    return fail('NETWORK_ERROR', cause);
  };

  const about = { operationId, method, path, attempt };
  const start = performance.now();
  if (onRequest) void notify(onRequest, about);
  const result = await deadline.bound(send()).then(
    (data): Result => ({ data, error: undefined, status: status as number }),
    (thrown): Result => {
      const error = errorFrom(thrown);
      return { data: undefined, error, status: error.status };
    },
  );
  if (onResponse) {
    const durationMs = performance.now() - start;
    void notify(onResponse, { ...about, status: result.status, code: result.error?.code, durationMs });
  }
  return { result, retryAfter };
}
