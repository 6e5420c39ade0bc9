import { backoff, mayRepeat } from './backoff.js';
import { exchange } from './exchange.js';
import type {
  CallInput,
  CallOptions,
  Description,
  Descriptor,
  Group,
  Operation,
  Result,
} from './operation.js';
import { type CommonOptions, type Credentials, checkLimits, settingsOf, type Target } from './options.js';
import { redactor } from './redactor.js';
import { requestOf } from './requestOf.js';
import { startDeadline } from './startDeadline.js';

export { headers } from './headers.js';
export type { CallOptions, Description, Failure, Operation, Success } from './operation.js';
export type { CommonOptions, Credentials, Target } from './options.js';
export type { PartnerApiError, UnexpectedError } from './partnerApiError.js';
export { query, styled } from './query.js';
export { blob, json, none, text } from './read.js';
export { form, multipart, raw } from './write.js';

/**
 * Makes a generated client: the descriptor of each operation becomes a method of the client. A group of descriptors
 * becomes an object with their methods.
 */
export function connect<Client>(
  options: Target<string> & Partial<Credentials> & CommonOptions,
  description: Description,
  operations: { readonly [name in keyof Client]: Descriptor | Group },
): Client {
  const settings = settingsOf(options, description);

  async function call(
    operation: Operation,
    input: CallInput = {},
    { signal, timeoutMs = settings.timeoutMs, retries = settings.retries }: CallOptions = {},
  ): Promise<Result> {
    checkLimits(timeoutMs, retries);
    const redacting = () => redactor(settings.apiKey, description.sensitive, input);
    const request = requestOf(settings, operation, input, redacting);
    const deadline = startDeadline(timeoutMs, signal);
    try {
      for (let attempt = 1; ; attempt++) {
        const { result, retryAfter } = await exchange(
          settings,
          operation,
          request,
          deadline,
          redacting,
          attempt,
        );
        if (attempt > retries || !mayRepeat(result.error)) return result;
        const wait = backoff(attempt, retryAfter);
        if (wait > deadline.left()) return result;
        await deadline.pause(wait);
      }
    } finally {
      deadline.clear();
    }
  }

  function methodOf(id: string, descriptor: Descriptor) {
    const operation: Operation = { id, ...descriptor };
    return (input?: CallInput, options?: CallOptions) => call(operation, input, options);
  }

  const client: Record<string, unknown> = {};
  for (const name in operations) {
    const entry: Descriptor | Group = operations[name];
    if (isDescriptor(entry)) client[name] = methodOf(name, entry);
    else
      client[name] = Object.fromEntries(
        Object.entries(entry).map(([id, operation]) => [id, methodOf(id, operation)]),
      );
  }
  return client as Client;
}

/** Whether an entry describes an operation. A group can have an operation called `method`. */
function isDescriptor(entry: Descriptor | Group): entry is Descriptor {
  return typeof entry.method === 'string';
}
