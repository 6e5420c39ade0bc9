export type { WebhookEvents } from '../generated/webhooks.js';
export {
  createWebhookHandler,
  type Verification,
  type WebhookHandler,
  type WebhookName,
  type WebhookOptions,
} from './webhooks/handler.js';
export { type NodeRequest, type NodeResponse, toNodeListener } from './webhooks/node.js';
