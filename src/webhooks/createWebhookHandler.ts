import type { WebhookEvents } from '../../generated/webhooks.js';
import { asHandler, type WebhookHandler } from './asHandler.js';
import { responderOf, type WebhookOptions } from './responderOf.js';
import type { WebhookName } from './webhookName.js';

/**
 * Makes the handler of one kind of event. Mount it at the path to which the service sends this kind, because no payload
 * says of which kind it is.
 *
 * The handler answers 200 when `handle` has ended. Otherwise, it answers:
 * - 405 to a method other than POST,
 * - 401 if the token is missing or wrong, or `verify` does not return `true`,
 * - 408 to a body that does not arrive within `bodyTimeoutMs`,
 * - 413 to a body over 1 MiB,
 * - 400 to a body that does not match the contract,
 * - 500 if `handle` or `verify` fails, or the body cannot be read.
 *
 * Fields and values that are not in the contract are accepted.
 *
 * @throws TypeError if the event is unknown, or an option is missing, unknown or wrong.
 */
export function createWebhookHandler<Name extends WebhookName>(
  name: Name,
  options: WebhookOptions<WebhookEvents[Name]>,
): WebhookHandler {
  return asHandler(responderOf(name, options));
}
