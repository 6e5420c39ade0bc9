import type { WebhookEvents } from '../../../generated/webhooks.js';

/** A handler for each kind of event, as `createWebhookHandler()` makes it. */
export type WebhookHandlers = {
  [Name in keyof WebhookEvents]?: (request: Request) => Response | Promise<Response>;
};

export interface MockFetchOptions {
  /**
   * Whether the mock refuses what its memory says is wrong: a user who was never created, a verification before the
   * documents or after it has succeeded, another user's document number, an unknown id. Default: false, it refuses
   * nothing for its memory.
   */
  strict?: boolean | undefined;
  /**
   * Where the mock sends the events: your webhook handlers, and the token that they expect. Default: the events change
   * only the mock's memory.
   */
  webhooks?: { secret: string; handlers: WebhookHandlers } | undefined;
}
