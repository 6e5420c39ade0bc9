import { type WebhookEvents, webhookHeaders } from '../../generated/webhooks.js';

/** Name of a webhook of the contract, such as `userStatus`. */
export type WebhookName = keyof WebhookEvents;

/** @throws TypeError if the contract has no such webhook. */
export function mustBeWebhook(name: unknown): asserts name is WebhookName {
  if (typeof name === 'string' && Object.hasOwn(webhookHeaders, name)) return;
  throw new TypeError(`There is no webhook ${String(name)}, only ${Object.keys(webhookHeaders).join(', ')}.`);
}
