import { causeOf, neverSent } from './causeOf.js';
import { codeOf, lookUp } from './codeOf.js';
import { type Attempt, notify, withHeadersOf } from './hooks.js';
import type { Operation, Result } from './operation.js';
import type { FetchResponse } from './options.js';
import { own } from './own.js';
import { type ErrorDetails, PartnerApiError } from './partnerApiError.js';
import { readBytes } from './readBytes.js';
import type { Redact } from './redactor.js';
import type { WrittenRequest } from './requestOf.js';
import { retryAfterMsOf } from './retryAfterMsOf.js';
import type { Settings } from './settingsOf.js';
import type { Deadline } from './startDeadline.js';

/** Makes one attempt of a call: sends the request and reads its answer. */
export async function exchange(
  settings: Settings,
  operation: Operation,
  { url, init }: WrittenRequest,
  { signal, bound }: Deadline,
  redact: Redact,
  about: Attempt,
): Promise<Result> {
  const { onRequest, onResponse } = settings;
  // If the deadline has passed, nothing is sent, so no hook runs.
  const isLate = signal.aborted;
  let received: FetchResponse['headers'] | undefined;
  const headers = {
    get(name: string) {
      return redact(received?.get(name)) ?? null;
    },
  };
  /** What is known so far, for an error. */
  const details: ErrorDetails = {
    operationId: operation.id,
    status: undefined,
    outcome: 'rejected',
    retryAfterMs: undefined,
    headers,
  };
  const fail = (code: string, cause?: Error) => new PartnerApiError(code, details, cause);

  const sent = onRequest && !isLate ? withHeadersOf(onRequest, about, init) : init;

  /** Returns the data or the error. Rejects if the network failed. */
  async function send(): Promise<unknown> {
    if (isLate) return undefined;
    details.outcome = 'unknown';
    const response = await settings.fetch(url, own({ ...sent, signal }));
    // What `Response.error()` makes stands for a failure of the network. A mock can return it.
    if (response.type === 'error') throw new TypeError('Response.error()');
    const { ok, status } = response;
    details.status = status;
    received = response.headers;
    details.retryAfterMs = retryAfterMsOf(received.get('retry-after'));
    if (ok) details.outcome = 'accepted';
    const read = lookUp(operation.success, status);
    // A browser hides the status of a redirect: it reports 0.
    if (!read && (ok || status < 400)) {
      try {
        // Frees the connection. Some kinds of streams have no cancel().
        response.body?.cancel?.().catch(() => {});
      } catch {}
      return fail(ok ? 'UNKNOWN_ERROR' : 'REDIRECT_REFUSED');
    }
    const bytes = await readBytes(response, settings.maxResponseBytes);
    // Also without the bytes, because some statuses alone say what the call did.
    const code = !read && codeOf(settings, operation, details, new TextDecoder().decode(bytes), redact);
    try {
      if (bytes && read) return read(bytes, received);
    } catch {}
    return fail((bytes && code) || 'INVALID_RESPONSE');
  }

  const start = performance.now();
  const answer = await bound(send(), fail).catch(errorFrom);
  const error = answer instanceof PartnerApiError ? answer : undefined;
  const { status } = details;
  if (onResponse && !isLate) {
    const durationMs = performance.now() - start;
    void notify(onResponse, { ...about, status, code: error?.code, durationMs });
  }
  return { data: error ? undefined : answer, error, status, headers } as Result;

  function errorFrom(thrown: unknown): PartnerApiError {
    const cause = causeOf(thrown, redact);
    if (details.status === undefined && neverSent(cause)) details.outcome = 'rejected';
    return fail('NETWORK_ERROR', cause);
  }
}
