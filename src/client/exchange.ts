import { logError } from '../shared/logError.js';
import { errorOf, lookUp } from './errorOf.js';
import { type AttemptRequest, type Hooks, notify } from './hooks.js';
import type { Operation, Result } from './operation.js';
import type { Settings } from './options.js';
import { PartnerApiError } from './partnerApiError.js';
import type { Redact } from './redactor.js';
import type { WrittenRequest } from './requestOf.js';
import type { Deadline } from './startDeadline.js';
import { type Answer, transfer } from './transfer.js';

/** Makes one attempt of a call: sends the request, and reads the answer as the contract describes it. */
export async function exchange(
  settings: Settings,
  operation: Operation,
  { url, init }: WrittenRequest,
  deadline: Deadline,
  redacting: () => Redact,
  call: { callId: string; attempt: number },
): Promise<Result> {
  const { id: operationId, method, path } = operation;
  // If the deadline has passed, nothing is sent, so no hook runs.
  const { onRequest, onResponse }: Hooks = deadline.signal.aborted ? {} : settings;

  async function dataOf({ response, details, read, cancel }: Answer): Promise<unknown> {
    const { ok, status, headers } = response;
    const errorFrom = (text: string) => errorOf(settings, operation, details(), text, redacting());
    const reader = ok && lookUp(operation.success, status);
    if (ok && !reader) {
      cancel();
      throw new PartnerApiError('UNKNOWN_ERROR', details());
    }
    const bytes = await read();
    if (!bytes) {
      const { outcome } = ok ? details() : errorFrom('');
      throw new PartnerApiError('INVALID_RESPONSE', { ...details(), outcome });
    }
    if (!reader) throw errorFrom(new TextDecoder().decode(bytes));
    try {
      return reader(bytes, headers);
    } catch {
      throw new PartnerApiError('INVALID_RESPONSE', details());
    }
  }

  const about = { ...call, operationId, method, path };
  const start = performance.now();
  const sent = onRequest ? withHeadersOf(onRequest, about, init) : init;
  const result = await transfer(settings, operationId, url, sent, deadline, redacting, dataOf);
  if (onResponse) {
    const durationMs = performance.now() - start;
    void notify(onResponse, { ...about, status: result.status, code: result.error?.code, durationMs });
  }
  return result;
}

/** Calls the hook before an attempt, and adds the headers that it set to the request. */
function withHeadersOf(
  onRequest: NonNullable<Hooks['onRequest']>,
  about: Omit<AttemptRequest, 'headers'>,
  init: RequestInit,
): RequestInit {
  const added: Record<string, string> = {};
  void notify(onRequest, { ...about, headers: added });
  try {
    const headers = new Headers(added);
    // The client's own headers take precedence.
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return { ...init, headers };
  } catch (error) {
    logError(error);
    return init;
  }
}
