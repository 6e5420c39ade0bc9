import { webhookPaths } from '../../generated/webhooks.js';
import type { WebhookName } from './webhookName.js';

/** Returns the path to which the service sends an event, if the contract knows it. */
export function webhookPath(name: WebhookName): string | undefined {
  return Object.hasOwn(webhookPaths, name) ? (webhookPaths as Record<string, string>)[name] : undefined;
}
