import { logError } from '../shared/logError.js';
import type { WebhookHandler } from './asHandler.js';
import { readOn } from './nodeBody.js';
import type { NodeRequest, NodeResponse } from './nodeTypes.js';
import { failure } from './webhookAnswer.js';
import { webRequest } from './webRequest.js';

/**
 * Makes a webhook handler a listener for `node:http`, Express and other frameworks that build on it:
 * `createServer(toNodeListener(handler))`, `app.post('/webhook/user/status', toNodeListener(handler))`.
 *
 * If a parser such as `express.json()` has read the body already, its result is used as it is. The listener never
 * rejects, and answers every request whose connection still exists, unless `handle` or `verify` never settles.
 */
export function toNodeListener(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  if (typeof handler !== 'function')
    throw new TypeError('Give the handler that createWebhookHandler() or createWebhookRouter() made.');
  return async (request, response) => {
    try {
      const answer = await handler(webRequest(request));
      const headers = Object.fromEntries(answer.headers);
      // The rest of a slow body would keep the connection busy. HTTP/2 has no such header.
      if (answer.status === 408 && request.httpVersionMajor === 1) headers.connection = 'close';
      send(response, answer.status, headers, await answer.text());
    } catch (error) {
      void logError(error);
      send(response, failure.status, failure.headers, failure.body);
    }
    discardRest(request);
  };
}

function send(response: NodeResponse, status: number, headers: Record<string, string>, body: string): void {
  try {
    // Other code, such as a time limit, may have answered already.
    if (response.headersSent || response.writableEnded) return;
    response.writeHead(status, headers);
    response.end(body);
  } catch (error) {
    void logError(error);
    cutConnection(response);
  }
}

/** Without it, the caller would wait for an answer that can't be sent. */
function cutConnection(response: NodeResponse): void {
  try {
    response.destroy?.();
  } catch (error) {
    void logError(error);
  }
}

/** Reads what is left of the body and forgets it. Otherwise the next request on the connection would wait for ever. */
function discardRest(request: NodeRequest): void {
  try {
    if (!request.readableEnded && !request.destroyed) readOn(request);
  } catch (error) {
    void logError(error);
  }
}
