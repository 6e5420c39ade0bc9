import type { WebhookEvents } from '../../generated/webhooks.js';
import { acceptEvent, type Handle, mustBeHandle, orFailure } from './acceptEvent.js';
import { ownOptions } from './ownOptions.js';
import { sameSecretAs } from './sameSecretAs.js';
import { type Secret, secretsOf } from './secretsOf.js';
import { type WebhookAnswer, wrongToken } from './webhookAnswer.js';
import { mustBeWebhook, type WebhookName } from './webhookName.js';

/** A request, as a framework has read it. */
export interface ReceivedEvent {
  /** The header `Authorization` of the request, unchanged. It contains the token. */
  authorization: string | null | undefined;
  /** The body: its text, its bytes, or the value that a JSON parser has made of it. */
  body: unknown;
}

export interface ReceiveOptions<Event> {
  /** The webhook security token, which comes with every event. Compared in constant time. */
  secret: Secret;
  /** Receives the event, as in `createWebhookHandler()`. */
  handle: Handle<Event>;
}

/**
 * Receives an event that a framework has read already, and returns the answer to send. Works as `createWebhookHandler()`
 * does, without `Request` and `Response`. A value that a parser has made is checked as it is.
 *
 * Never rejects. If the arguments are wrong, the reason is written to the console, and the answer is 500.
 */
export function receiveEvent<Name extends WebhookName>(
  name: Name,
  received: ReceivedEvent,
  options: ReceiveOptions<WebhookEvents[Name]>,
): Promise<WebhookAnswer> {
  return orFailure(async () => {
    mustBeWebhook(name);
    const { secret, handle } = ownOptions(options, ['secret', 'handle']);
    const isSecret = sameSecretAs(secretsOf(secret));
    mustBeHandle(handle);
    const { authorization, body } = ownOptions(received, ['authorization', 'body']);
    if (!(await isSecret(authorization))) return wrongToken;
    if (body === undefined) {
      throw new TypeError('receiveEvent() got no body. Give it the text, the bytes or the parsed value.');
    }
    return acceptEvent(name, body, handle);
  });
}
