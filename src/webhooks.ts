export type { WebhookEvents } from '../generated/webhooks.js';
export type { WebhookHandler } from './webhooks/asHandler.js';
export { createWebhookHandler } from './webhooks/createWebhookHandler.js';
export {
  createWebhookRouter,
  type WebhookRoute,
  type WebhookRouterOptions,
  type WebhookRoutes,
} from './webhooks/createWebhookRouter.js';
export type { NodeRequest, NodeResponse } from './webhooks/nodeTypes.js';
export { type ReceivedEvent, type ReceiveOptions, receiveEvent } from './webhooks/receiveEvent.js';
export type { Verification, WebhookOptions } from './webhooks/responderOf.js';
export type { Secret } from './webhooks/secretsOf.js';
export { toNodeListener } from './webhooks/toNodeListener.js';
export type { WebhookAnswer } from './webhooks/webhookAnswer.js';
export type { WebhookName } from './webhooks/webhookName.js';
