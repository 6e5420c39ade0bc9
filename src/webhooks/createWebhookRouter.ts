import type { WebhookEvents, webhookPaths } from '../../generated/webhooks.js';
import type { Handle } from './acceptEvent.js';
import { asHandler, type Responder, type WebhookHandler } from './asHandler.js';
import { ownOptions } from './ownOptions.js';
import { responderOf, type Verification, type WebhookOptions } from './responderOf.js';
import { refusal } from './webhookAnswer.js';
import { mustBeWebhook, type WebhookName } from './webhookName.js';
import { webhookPath } from './webhookPath.js';

/** One kind of event: where it arrives, and who receives it. */
export type WebhookRoute<Name extends WebhookName> = {
  /** Receives the event, as in `createWebhookHandler()`. */
  handle: Handle<WebhookEvents[Name]>;
} & (Name extends keyof typeof webhookPaths
  ? {
      /** The whole path at which the event arrives. Default: the path of the contract. */
      path?: string | undefined;
    }
  : {
      /** The whole path at which the event arrives. The contract does not know it. */
      path: string;
    });

/** By name of the event. An event that is left out is answered with 404. */
export type WebhookRoutes = { [Name in WebhookName]?: WebhookRoute<Name> };

/** What all events of a router have in common. */
export type WebhookRouterOptions = Verification & Pick<WebhookOptions<never>, 'bodyTimeoutMs'>;

/**
 * Makes one handler for several kinds of events. It knows the kind of an event by the path of the request. To any other
 * path it answers 404; otherwise it answers as the handlers of `createWebhookHandler()` do.
 *
 * @throws TypeError if an event is unknown, its path is missing or taken, or an option is missing, unknown or wrong.
 */
export function createWebhookRouter(routes: WebhookRoutes, options: WebhookRouterOptions): WebhookHandler {
  const responders = new Map<string, Responder>();
  const common = ownOptions(options, ['secret', 'verify', 'bodyTimeoutMs']);
  for (const [name, route] of Object.entries(routes ?? {})) {
    mustBeWebhook(name);
    const { handle, path = webhookPath(name) } = ownOptions(route, ['path', 'handle']);
    mustBePath(path, name);
    if (responders.has(path)) throw new TypeError(`Two events have the path ${path}. Give each its own.`);
    responders.set(path, responderOf(name, { ...common, handle: handle as Handle<unknown> }));
  }
  if (responders.size === 0) throw new TypeError('Give at least one event.');
  return asHandler(async (request) => {
    const respond = responders.get(new URL(request.url).pathname);
    return respond ? respond(request) : refusal(404, 'No event has this path.');
  });
}

function mustBePath(path: unknown, name: string): asserts path is string {
  if (path === undefined) throw new TypeError(`Give the path of ${name}: the contract does not know it.`);
  const url = `http://localhost${path}`;
  // Any other text, such as one with a query, would never be the path of a URL.
  if (typeof path === 'string' && path.startsWith('/') && URL.canParse(url) && new URL(url).pathname === path)
    return;
  throw new TypeError(`The path of ${name} must be the path of a URL, such as /webhook/${name}.`);
}
