import { isObject } from '../isObject.js';
import type { ObservedWebhook } from './observationRules.js';

/**
 * Finds the webhook of a payload: by its path if the contract knows it, otherwise by its fields and by the known values
 * that they have. Returns `unknown` if it fits none, and `several` if it fits several equally.
 */
export function webhookOf(
  webhooks: readonly ObservedWebhook[],
  path: string,
  payload: unknown,
): ObservedWebhook | 'unknown' | 'several' {
  const named = webhooks.find((webhook) => webhook.path !== undefined && webhook.path === path);
  if (named) return named;
  if (!isObject(payload)) return 'unknown';
  const likenesses = webhooks.map((webhook) => likenessOf(webhook, payload));
  const highest = Math.max(...likenesses);
  if (highest < 1) return 'unknown';
  const alike = webhooks.filter((_, i) => likenesses[i] === highest);
  return (alike.length === 1 && alike[0]) || 'several';
}

/** Returns a number that is higher the more alike they are. From 1 on, they share a field. */
function likenessOf({ fields, listed }: ObservedWebhook, payload: Record<string, unknown>): number {
  const sent = Object.keys(payload);
  const shared = sent.filter((name) => fields.includes(name)).length;
  const known = sent.filter((name) => listed[name]?.includes(payload[name] as string)).length;
  // The fields count first: known values only decide between webhooks with the same fields.
  return Math.floor((1000 * shared) / (fields.length + sent.length - shared || 1)) + known / 1000;
}
