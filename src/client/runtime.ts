import { backoff, mayRepeat } from './backoff.js';
import { startDeadline } from './deadline.js';
import { exchange } from './exchange.js';
import type { CallInput, CallOptions, Description, Operation, Result } from './operation.js';
import { type CommonOptions, type Credentials, checkLimits, settingsOf, type Target } from './options.js';
import { redactor } from './redact.js';
import { requestOf } from './request.js';

export type { PartnerApiError, UnexpectedError } from '../errors.js';
export type { CallOptions, Description, Failure, Operation, Success } from './operation.js';
export type { CommonOptions, Credentials, Target } from './options.js';
export { query, styled } from './query.js';
export { blob, json, none, text } from './read.js';
export { form, multipart, raw } from './write.js';

/** Makes the methods of a generated client: each operation's descriptor in, its typed method out. */
export function connect(
  options: Target<string> & Partial<Credentials> & CommonOptions,
  description: Description,
): <Method>(operation: Operation) => Method {
  const settings = settingsOf(options, description);

  async function call(
    operation: Operation,
    input: CallInput = {},
    { signal, timeoutMs = settings.timeoutMs, retries = settings.retries }: CallOptions = {},
  ): Promise<Result> {
    checkLimits(timeoutMs, retries);
    const redacting = () => redactor(settings.apiKey, description.personal, input);
    const request = requestOf(settings, operation, input, redacting);
    const deadline = startDeadline(timeoutMs, signal);
    try {
      for (let attempt = 1; ; attempt++) {
        const { result, response } = await exchange(
          settings,
          operation,
          request,
          deadline,
          redacting,
          attempt,
        );
        if (attempt > retries || !mayRepeat(result.error)) return result;
        const wait = backoff(attempt, response?.headers.get('retry-after'));
        if (wait > deadline.left()) return result;
        await deadline.pause(wait);
      }
    } finally {
      deadline.clear();
    }
  }

  return <Method>(operation: Operation) => call.bind(undefined, operation) as Method;
}
