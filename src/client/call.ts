import { backoff, mayRepeat } from './backoff.js';
import { exchange } from './exchange.js';
import { mustBeEmpty } from './must.js';
import type { CallInput, CallOptions, Operation, Result } from './operation.js';
import { checkLimits, type Settings } from './options.js';
import { own } from './own.js';
import { type Redact, redactor } from './redactor.js';
import { requestOf } from './requestOf.js';
import { sentValues } from './sentValues.js';
import { startDeadline } from './startDeadline.js';

/** Calls an operation, and repeats the call as far as that is allowed. */
export async function call(
  settings: Settings,
  operation: Operation,
  input: CallInput | undefined,
  options: CallOptions | undefined,
): Promise<Result> {
  const {
    signal,
    timeoutMs = settings.timeoutMs,
    retries = settings.retries,
    headers,
    ...rest
  } = own(options);
  mustBeEmpty(rest, 'option of a call');
  checkLimits(timeoutMs, retries);
  const request = requestOf(settings, operation, own(input), headers);
  let redact: Redact | undefined;
  const redacting = () => {
    redact ??= redactor(request.secrets, operation.allSensitive || settings.sensitive, sentValues(request));
    return redact;
  };
  const callId = settings.onRequest || settings.onResponse ? crypto.randomUUID() : '';
  const deadline = startDeadline(timeoutMs, signal);
  try {
    for (let attempt = 1; ; attempt++) {
      const result = await exchange(settings, operation, request, deadline, redacting, { callId, attempt });
      const { error } = result;
      if (!error || attempt > retries || !mayRepeat(operation, error)) return result;
      const wait = backoff(attempt, error);
      if (wait > deadline.left()) return result;
      await deadline.pause(wait);
    }
  } finally {
    deadline.clear();
  }
}
