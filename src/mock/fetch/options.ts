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

/** @throws TypeError if an option is unknown or wrong. */
export function mustBeKnown(options: MockFetchOptions): void {
  const known: Record<keyof MockFetchOptions, string> = { strict: 'boolean', webhooks: 'object' };
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      throw new TypeError(`There is no option ${name}, only ${Object.keys(known).join(', ')}.`);
    }
    const kind = known[name as keyof MockFetchOptions];
    if (value !== undefined && (typeof value !== kind || value === null))
      throw new TypeError(`The option ${name} must be of type ${kind}.`);
  }
}
