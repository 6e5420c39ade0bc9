import { type Outcome, PartnerApiError } from '../errors.js';
import { errorOf, lookUp } from './answer.js';
import { causeOf, notConnected } from './cause.js';
import type { Deadline } from './deadline.js';
import { type Hooks, notify } from './hooks.js';
import type { Operation, Result } from './operation.js';
import type { FetchResponse, Settings } from './options.js';
import type { Redact } from './redact.js';
import type { WrittenRequest } from './request.js';

/** Sends a request once and reads its answer. */
export async function exchange(
  settings: Settings,
  operation: Operation,
  { url, init }: WrittenRequest,
  deadline: Deadline,
  redacting: () => Redact,
  attempt: number,
): Promise<{ result: Result; response: FetchResponse | undefined }> {
  const { signal } = deadline;
  const { id: operationId, method, path } = operation;
  // An attempt that the deadline forestalls is none.
  const { onRequest, onResponse }: Hooks = signal.aborted ? {} : settings;
  let outcome: Outcome = 'rejected';
  let response: FetchResponse | undefined;

  const fail = (code: string, cause?: Error) =>
    new PartnerApiError(code, { operationId, status: response?.status, outcome }, cause);

  const send = async (): Promise<unknown> => {
    signal.throwIfAborted();
    outcome = 'unknown';
    response = await settings.fetch(url, { ...init, signal });
    const { status, ok, headers } = response;
    // 0 is all that a browser shows of a redirect.
    if (!ok && status < 400) {
      await response.body?.cancel();
      throw fail('REDIRECT_REFUSED');
    }
    if (!ok) throw errorOf(settings, operation, status, await response.text(), redacting());

    outcome = 'accepted';
    const read = lookUp(operation.success, status);
    if (!read) {
      await response.body?.cancel();
      throw fail('UNKNOWN_ERROR');
    }
    const bytes = await response.arrayBuffer();
    try {
      return read(bytes, headers);
    } catch {
      throw fail('INVALID_RESPONSE');
    }
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
    (data): Result => ({ data, error: undefined, status: response?.status as number }),
    (thrown): Result => {
      const error = errorFrom(thrown);
      return { data: undefined, error, status: error.status };
    },
  );
  if (onResponse) {
    const durationMs = performance.now() - start;
    void notify(onResponse, { ...about, status: result.status, code: result.error?.code, durationMs });
  }
  return { result, response };
}
