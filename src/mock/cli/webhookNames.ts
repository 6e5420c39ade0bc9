import { webhookHeaders } from '../../../generated/webhooks.js';

/** The names of the contract's webhooks. */
export const webhookNames: readonly string[] = Object.keys(webhookHeaders);
