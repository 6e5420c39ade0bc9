import { backoff, mayRepeat } from './backoff.js';
import { checkLimits, type Limits } from './checkLimits.js';
import { exchange } from './exchange.js';
import { must } from './must.js';
import type { CallInput, CallOptions, Operation, Result } from './operation.js';
import { redactor } from './redactor.js';
import { requestOf } from './requestOf.js';
import type { Settings } from './settingsOf.js';
import { startDeadline } from './startDeadline.js';
import { withDefaults } from './withDefaults.js';

/** Calls an operation, and repeats the call as far as that is allowed. `write` writes the request. */
export async function call(
  settings: Settings,
  operation: Operation,
  input: CallInput | undefined,
  options: CallOptions | undefined,
  write = requestOf,
): Promise<Result> {
  const { timeoutMs, retries, onRequest, onResponse } = settings;
  const defaults: CallOptions & Limits = { signal: undefined, headers: undefined, timeoutMs, retries };
  const limits = withDefaults(options, defaults, 'option of a call');
  checkLimits(limits);
  const { signal } = limits;
  must(!signal || signal.addEventListener, 'signal must be an AbortSignal.');
  const request = write(settings, operation, input, limits.headers);
  const redact = redactor(settings, operation, request);
  const { id: operationId, method, path } = operation;
  const callId = onRequest || onResponse ? crypto.randomUUID() : '';
  const deadline = startDeadline(limits.timeoutMs, signal);
  try {
    for (let attempt = 1; ; attempt++) {
      const about = { callId, operationId, method, path, attempt };
      const result = await exchange(settings, operation, request, deadline, redact, about);
      const { error } = result;
      if (!error || attempt > limits.retries || !mayRepeat(operation, error)) return result;
      if (!(await deadline.pause(backoff(attempt, error)))) return result;
    }
  } finally {
    deadline.clear();
  }
}
