import type { DeliveryRules } from './deliveries.js';
import type { Document, DocumentOperation } from './description.js';
import { namesUser } from './users.js';

export interface AnnouncingEvent {
  webhook: string;
  rules: DeliveryRules;
  payload(requestBody: unknown): unknown;
}

/** By operationId: the event that is sent once what the operation started has completed. */
export function announcedEvents(document: Document): Map<string, AnnouncingEvent> {
  const events = new Map<string, AnnouncingEvent>();
  for (const item of Object.values(document.paths ?? {})) {
    for (const { operationId, 'x-webhook': name } of Object.values(item)) {
      const webhook = name && document.webhooks?.[name]?.post;
      if (operationId && webhook) events.set(operationId, eventOf(document, name, webhook));
    }
  }
  return events;
}

function eventOf(document: Document, webhook: string, operation: DocumentOperation): AnnouncingEvent {
  const [scheme = ''] = (operation.security ?? []).flatMap(Object.keys);
  const [example] = Object.values(operation.requestBody?.content['application/json']?.examples ?? {});
  return {
    webhook,
    rules: {
      header: document.components?.securitySchemes?.[scheme]?.name ?? 'Authorization',
      retryDelays: document['x-webhook-delivery']?.retryDelays ?? [],
    },
    payload: (requestBody) => ({ ...Object(example?.value), ...users(requestBody) }),
  };
}

/** The event is about the user of the request. */
function users(body: unknown): object {
  return Object.fromEntries(Object.entries(Object(body)).filter(([name]) => namesUser(name)));
}
