import { isObject } from '../../shared/isObject.js';
import type { MockWebhook } from '../model/mockContract.js';
import { mustBeRequest } from './mustBeRequest.js';
import { createQueue } from './queue.js';

/** The next events that a test asks for. */
export interface NextEvents {
  webhook: string;
  /** The fields to set in each event. The others have what the mock remembers, or the contract's first example. */
  events: readonly Readonly<Record<string, unknown>>[];
  /** Only for events about this user. Default: for all events of the webhook. */
  user?: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

export interface AskedEvents {
  /** @throws TypeError if there is no such event. */
  ask(next: NextEvents): void;
  /** Takes the fields of the next event of a webhook; none if no event was asked for. */
  take(webhook: string, users: readonly string[]): Fields;
  /** Returns a webhook. @throws TypeError if there is none with this name, or it does not have these fields. */
  find(webhook: string, fields: Fields): MockWebhook;
  clear(): void;
}

export function createAskedEvents(webhooks: ReadonlyMap<string, MockWebhook>): AskedEvents {
  const queue = createQueue<Fields>();

  function find(name: string, fields: Fields): MockWebhook {
    if (typeof name !== 'string') throw new TypeError('webhook is missing.');
    if (!isObject(fields)) throw new TypeError('The fields of an event must be an object.');
    const webhook = webhooks.get(name);
    if (!webhook)
      throw new TypeError(`There is no webhook ${name}, only ${[...webhooks.keys()].join(', ')}.`);
    const known = webhook.fields && 'object' in webhook.fields ? Object.keys(webhook.fields.object) : [];
    for (const field of Object.keys(fields)) {
      if (!known.includes(field))
        throw new TypeError(`${name} has no field ${field}. It has ${known.join(', ')}.`);
    }
    return webhook;
  }

  return {
    ask(next) {
      mustBeRequest(next, ['webhook', 'events', 'user'], 'events');
      const { webhook, events, user } = next;
      if (!events.every(isObject))
        throw new TypeError('events must be a list of objects, each with the fields of an event.');
      for (const fields of events) {
        const { check, example } = find(webhook, fields);
        if (!check({ ...example, ...fields }))
          throw new TypeError(`These are not fields of the event ${webhook}.`);
      }
      queue.add(events, { name: webhook, user });
    },
    take: (webhook, users) => queue.take(webhook, users, () => true) ?? {},
    find,
    clear: queue.clear,
  };
}
