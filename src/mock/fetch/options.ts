import { type WebhookEvents, webhookHeaders } from '../../../generated/webhooks.js';
import { isObject } from '../../shared/isObject.js';

/** A handler for each kind of event, as `createWebhookHandler()` makes it. */
export type WebhookHandlers = {
  [Name in keyof WebhookEvents]?: (request: Request) => Response | Promise<Response>;
};

export interface MockFetchOptions {
  /**
   * Whether the mock refuses a call if its memory fulfils the condition of one of the operation's errors, such as a user
   * who was never created. Default: false.
   */
  strict?: boolean | undefined;
  /**
   * Where the mock sends the events: your webhook handlers, and the token that they expect. Default: the events change
   * only the mock's memory.
   */
  webhooks?:
    | {
        /** The token that the handlers expect. */
        secret: string;
        /** By the name of the webhook. */
        handlers: WebhookHandlers;
      }
    | undefined;
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
  const { webhooks } = options;
  if (!webhooks) return;
  if (typeof webhooks.secret !== 'string' || !/^[\x21-\x7e]+$/.test(webhooks.secret))
    throw new TypeError('webhooks.secret must be a text without spaces and line breaks.');
  if (!isObject(webhooks.handlers)) throw new TypeError('webhooks.handlers must be an object.');
  for (const [name, handle] of Object.entries(webhooks.handlers)) {
    if (!Object.hasOwn(webhookHeaders, name))
      throw new TypeError(`There is no webhook ${name}, only ${Object.keys(webhookHeaders).join(', ')}.`);
    if (handle !== undefined && typeof handle !== 'function')
      throw new TypeError(`webhooks.handlers.${name} must be a function.`);
  }
}
