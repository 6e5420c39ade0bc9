import createFetchClient from 'openapi-fetch';
import { PartnerApiError } from '../errors.js';
import { startDeadline } from './deadline.js';
import type { Auth, CallInput, CallOptions, Description, Failure, Operation, Success } from './operation.js';
import { type CommonOptions, type Credentials, settingsOf, type Target, timeoutOf } from './options.js';
import { fillPath, serialize } from './request.js';
import { errorOf, readData } from './response.js';

export type { PartnerApiError, UnexpectedError } from '../errors.js';
export type { CallOptions, Description, Failure, Operation, Success } from './operation.js';
export type { CommonOptions, Credentials, Target } from './options.js';

/** What openapi-fetch does here, without the types that a description would bring. */
type Send = (method: string, path: string, init: object) => Promise<{ error?: unknown; response: Response }>;

/** Makes the methods of a generated client: each operation's descriptor in, its typed method out. */
export function connect(
  options: Target<string> & Partial<Credentials> & CommonOptions,
  description: Description,
): <Method>(operation: Operation) => Method {
  const settings = settingsOf(options, description);
  const send = createFetchClient({ baseUrl: settings.baseUrl, redirect: 'manual' })
    .request as unknown as Send;

  async function call(
    operation: Operation,
    input: CallInput = {},
    { signal, timeoutMs = settings.timeoutMs }: CallOptions = {},
  ): Promise<Success<number, unknown> | Failure<PartnerApiError>> {
    const path = fillPath(operation, input.path);
    const { mediaType = 'application/json' } = operation;
    const body = input.body === undefined ? undefined : serialize(input.body, mediaType);
    const deadline = startDeadline(timeoutOf(timeoutMs), signal);
    let sent = false;
    let response: Response | undefined;
    try {
      const answer = await deadline.bound(
        send(operation.method, path, {
          params: { query: input.query },
          headers: {
            Accept: operation.accept ?? 'application/json',
            ...input.headers,
            'Content-Type': body === undefined || body instanceof FormData ? null : mediaType,
            ...authorization(operation.auth ?? description.auth, settings.apiKey),
          },
          body,
          bodySerializer: (serialized: unknown) => serialized,
          parseAs: 'stream',
          signal: deadline.signal,
          fetch: async (request: Request) => {
            deadline.signal.throwIfAborted();
            sent = true;
            response = await settings.fetch(request);
            return response;
          },
        }),
      );
      const { status, type, ok } = answer.response;
      if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
        throw new PartnerApiError('REDIRECT_REFUSED', {
          operationId: operation.id,
          status,
          outcome: 'unknown',
        });
      }
      if (!ok) throw errorOf(operation, description.traits, status, answer.error);
      return { data: await deadline.bound(readData(operation, answer.response)), error: undefined, status };
    } catch (thrown) {
      // Nothing was sent and no limit was reached: the call itself is at fault, such as a value that no query can hold.
      if (!sent && !deadline.reached()) throw thrown;
      const error = thrown instanceof PartnerApiError ? thrown : transportError(thrown);
      return { data: undefined, error, status: error.status };
    } finally {
      deadline.clear();
    }

    function transportError(cause: unknown): PartnerApiError {
      const status = response?.status;
      const outcome = response?.ok ? 'accepted' : sent ? 'unknown' : 'rejected';
      const details = { operationId: operation.id, status, outcome } as const;
      const reached = deadline.reached();
      return reached
        ? new PartnerApiError(reached, details)
        : new PartnerApiError('NETWORK_ERROR', { ...details, cause });
    }
  }

  return <Method>(operation: Operation) =>
    ((input?: CallInput, callOptions?: CallOptions) => call(operation, input, callOptions)) as Method;
}

function authorization(auth: Auth | false | undefined, apiKey: string | undefined) {
  return auth && apiKey ? { [auth.header]: auth.scheme ? `${auth.scheme} ${apiKey}` : apiKey } : undefined;
}
