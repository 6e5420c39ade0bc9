export type { WebhookEvents } from '../generated/webhooks.js';
export {
  createWebhookHandler,
  type Verification,
  type WebhookHandler,
  type WebhookName,
  type WebhookOptions,
} from './webhooks/createWebhookHandler.js';
export { type NodeRequest, type NodeResponse, toNodeListener } from './webhooks/toNodeListener.js';
