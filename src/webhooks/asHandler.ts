import { orFailure } from './acceptEvent.js';
import type { WebhookAnswer } from './webhookAnswer.js';

/** Receives a webhook and returns the answer. Never rejects. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** Answers a request to a webhook. */
export type Responder = (request: Request) => Promise<WebhookAnswer>;

/** Makes a handler, which answers 500 where `respond` rejects. */
export function asHandler(respond: Responder): WebhookHandler {
  return async (request) => {
    const { status, headers, body } = await orFailure(async () => {
      if (typeof request?.headers?.get === 'function') return respond(request);
      throw new TypeError('A webhook handler takes a web-standard Request. In Node, use toNodeListener().');
    });
    return new Response(body || null, { __proto__: null, status, headers } as ResponseInit);
  };
}
