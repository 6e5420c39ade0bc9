import { type WebhookEvents, webhookHeaders } from '../../generated/webhooks.js';
import { acceptEvent, type Handle, mustBeHandle } from './acceptEvent.js';
import type { Responder } from './asHandler.js';
import { defaultBodyTimeoutMs, mustBeTimeLimit } from './limits.js';
import { ownOptions } from './ownOptions.js';
import { readBody } from './readBody.js';
import { sameSecretAs } from './sameSecretAs.js';
import { type Secret, secretsOf } from './secretsOf.js';
import { refusal, wrongToken } from './webhookAnswer.js';
import { mustBeWebhook, type WebhookName } from './webhookName.js';

/** How to check that a webhook comes from the service: `secret` or `verify`. Exactly one of them is needed. */
export type Verification =
  | {
      /**
       * The webhook security token, which comes with every event. Compared in constant time, before the body is
       * read. A list accepts each of its tokens, so that the token can be replaced without a gap.
       */
      secret: Secret;
      verify?: undefined;
    }
  | {
      /**
       * Your own check. `body` is the request body as it arrived. The body of `request` itself has been read already.
       * Only `true` accepts the event.
       */
      verify: (request: Request, body: string) => boolean | Promise<boolean>;
      secret?: undefined;
    };

export type WebhookOptions<Event> = Verification & {
  /**
   * Receives an event. If it returns a promise, the service gets its answer only when the promise has settled, and no
   * time limit applies: keep it short, and do the work later. If it throws or rejects, the error is written to the
   * console and the service sends the event again. The same event can arrive more than once, and has no id of its own.
   */
  handle: Handle<Event>;
  /** How long the body of an event may take to arrive, in milliseconds. Default: 10 000. */
  bodyTimeoutMs?: number | undefined;
};

/** Returns what answers the requests with one kind of event. @throws TypeError if an argument is wrong. */
export function responderOf<Name extends WebhookName>(
  name: Name,
  options: WebhookOptions<WebhookEvents[Name]>,
): Responder {
  mustBeWebhook(name);
  const {
    secret,
    verify,
    handle,
    bodyTimeoutMs = defaultBodyTimeoutMs,
  } = ownOptions(options, ['secret', 'verify', 'handle', 'bodyTimeoutMs']);
  if ((secret === undefined) === (verify === undefined)) {
    throw new TypeError('Give either secret, the webhook security token, or verify.');
  }
  if (verify !== undefined && typeof verify !== 'function') throw new TypeError('verify must be a function.');
  const isSecret = secret === undefined ? undefined : sameSecretAs(secretsOf(secret));
  mustBeHandle(handle);
  mustBeTimeLimit(bodyTimeoutMs);
  const header = webhookHeaders[name];

  return async (request) => {
    if (request.method !== 'POST') return refusal(405, 'Send a POST.', { allow: 'POST' });
    if (isSecret && !(await isSecret(request.headers.get(header)))) return wrongToken;
    const { body, refused } = await readBody(request, bodyTimeoutMs);
    if (refused) return refused;
    if (verify && (await verify(request, asText(body))) !== true) return wrongToken;
    return acceptEvent(name, body, handle);
  };
}

/** Returns the body as it was sent. @throws TypeError if only the value is known that a parser has made of it. */
function asText(body: unknown): string {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  throw new TypeError('verify needs the body as it was sent. Mount the webhook handler before the parser.');
}
