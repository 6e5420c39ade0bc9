import { checks } from '../../generated/webhookChecks.js';
import { webhookExamples } from '../../generated/webhookExamples.js';
import { type WebhookEvents, webhookHeaders } from '../../generated/webhooks.js';
import { type Check, violationsOf } from '../shared/violations.js';
import { ownOptions } from './ownOptions.js';
import { secretsOf } from './secretsOf.js';
import { mustBeWebhook, type WebhookName } from './webhookName.js';
import { webhookPath } from './webhookPath.js';

/**
 * Returns an event as the service sends it, for tests: the contract's first example of it, with the given fields.
 *
 * @throws TypeError if there is no such event, or the fields make it one that a webhook handler refuses.
 */
export function createEvent<Name extends WebhookName>(
  name: Name,
  fields: Partial<WebhookEvents[Name]> = {},
): WebhookEvents[Name] {
  mustBeWebhook(name);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new TypeError('fields must be an object.');
  const [example] = Object.values<object>(webhookExamples[name]);
  // Written and parsed, so that it has only what arrives: no Date, and no field that is undefined.
  const event = JSON.parse(JSON.stringify({ ...example, ...fields }));
  const check: Check = checks[name];
  const violations = violationsOf(check, event).map(({ field, rule }) => `${field}: ${rule}`);
  if (violations.length > 0) throw new TypeError(`This is no event ${name}. ${violations.join(', ')}`);
  return event;
}

export interface EventRequestOptions<Event> {
  /** The token that the handler expects. */
  secret: string;
  /** The fields that differ from the contract's first example. */
  fields?: Partial<Event> | undefined;
  /** Where the event is sent. Default: the path of the contract, otherwise `/`, on `http://localhost`. */
  url?: string | URL | undefined;
}

/**
 * Returns the request that brings an event, for tests of a webhook handler. See {@link createEvent}.
 *
 * @throws TypeError as `createEvent()` does, and if an option is missing, unknown or wrong.
 */
export function createEventRequest<Name extends WebhookName>(
  name: Name,
  options: EventRequestOptions<WebhookEvents[Name]>,
): Request {
  mustBeWebhook(name);
  const { secret, fields, url } = ownOptions(options, ['secret', 'fields', 'url']);
  if (typeof secret !== 'string') throw new TypeError('Give secret, the token that the handler expects.');
  const [token = ''] = secretsOf(secret);
  return new Request(url ?? `http://localhost${webhookPath(name) ?? '/'}`, {
    method: 'POST',
    headers: { [webhookHeaders[name]]: token, 'content-type': 'application/json' },
    body: JSON.stringify(createEvent(name, fields)),
  });
}
