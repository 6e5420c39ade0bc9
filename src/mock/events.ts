import { UsageError } from '../shared/usageError.js';
import type { DeliveryRules } from './deliveries.js';
import { type Document, type DocumentOperation, idsIn } from './description.js';
import { userFieldsOf } from './users.js';

interface CompletionEvent {
  webhook: string;
  rules: DeliveryRules;
  /** Returns the webhook's example with the first user of the request. */
  payload(users: readonly string[]): object;
}

/**
 * Returns, by operationId, the event that reports the completion of what the operation started: its `x-webhook`.
 * @throws UsageError if the description does not say how the event is sent.
 */
export function completionEvents(document: Document): Map<string, CompletionEvent> {
  const events = new Map<string, CompletionEvent>();
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item ?? {})) {
      const { operationId, 'x-webhook': webhook } = operation ?? {};
      if (operationId && webhook) events.set(operationId, eventOf(document, webhook));
    }
  }
  return events;
}

function eventOf(document: Document, webhook: string): CompletionEvent {
  const operation = document.webhooks?.[webhook]?.post;
  const header = operation && tokenHeader(document, operation);
  const [media] = Object.values(operation?.requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  const userFields = userFieldsOf(idsIn(operation ?? {}));
  const retryDelays = document['x-webhook-delivery']?.retryDelays;
  if (!header || !example || !retryDelays) {
    throw new UsageError(
      `The webhook ${webhook} needs a token in a header, an example, and x-webhook-delivery at the root.`,
    );
  }
  return {
    webhook,
    rules: { header, retryDelays },
    payload: ([user]) => ({
      ...Object(example.value),
      ...(user !== undefined && Object.fromEntries(userFields.map((name) => [name, user]))),
    }),
  };
}

function tokenHeader({ components }: Document, { security = [] }: DocumentOperation): string | undefined {
  return security
    .flatMap(Object.keys)
    .map((name) => components?.securitySchemes?.[name])
    .find((scheme) => scheme?.in === 'header')?.name;
}
