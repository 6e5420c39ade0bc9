import { type WebhookCase, webhooks } from '../../support/contract/webhooks.js';
import type { Difference, Expected, Payload } from './difference.js';
import { isListed } from './operationFacts.js';
import { placesIn } from './places.js';
import type { Planter } from './planter.js';

/** Differences of the events that the service sends. They are planted where the fields tell which webhook it is. */
export function plantEventDifferences(planter: Planter): void {
  const { canaries } = planter;
  const [first, second, third] = webhooks
    .filter(({ schema }) => Object.keys(schema.properties ?? {}).length > 3)
    .toSorted((a, b) => (b.schema.required?.length ?? 0) - (a.schema.required?.length ?? 0)) as [
    WebhookCase,
    WebhookCase,
    WebhookCase,
  ];
  const plant = (
    { name: webhook }: WebhookCase,
    name: string,
    detail: Omit<Expected, 'subject'> & { kind: Expected['kind'] },
    change: (payload: Payload) => Payload,
  ) => {
    const event: Difference['event'] = (sent, payload) => (sent === webhook ? change(payload) : payload);
    planter.plant({
      name: `the event ${webhook}: ${name}`,
      findings: [{ ...detail, subject: { webhook } }],
      event,
    });
  };

  const [missing = ''] = first.schema.required ?? [];
  plant(
    first,
    'a missing field',
    { kind: 'missing', in: 'event', field: missing },
    ({ [missing]: _, ...payload }) => payload,
  );
  const listed = listIn(first);
  plant(
    first,
    'a new value that must not be told',
    { kind: 'value', in: 'event', field: listed, value: undefined },
    (payload) => ({
      ...payload,
      [listed]: canaries.make('email'),
    }),
  );
  const status = listIn(second);
  plant(
    second,
    'a new value',
    { kind: 'value', in: 'event', field: status, value: 'RETURNED_BY_BANK' },
    (payload) => ({
      ...payload,
      [status]: 'RETURNED_BY_BANK',
    }),
  );
  plant(
    second,
    'an unknown field',
    { kind: 'field', in: 'event', field: 'bankReference', shape: 'string' },
    (payload) => ({ ...payload, bankReference: planter.name() }),
  );
  plant(
    third,
    'an unknown object',
    { kind: 'field', in: 'event', field: 'sender', shape: { fields: { fullName: 'string' } } },
    (payload) => ({ ...payload, sender: { fullName: planter.name() } }),
  );
  const moment = placesIn(third.schema).find(({ schema }) => schema.format === 'date-time')?.place ?? '';
  plant(
    third,
    'a day for a moment',
    { kind: 'type', in: 'event', field: moment, expected: 'string date-time', got: 'string date' },
    (payload) => ({ ...payload, [moment]: '2025-08-31' }),
  );
  planter.plant({
    name: 'an unknown event',
    findings: [{ kind: 'webhook', subject: { webhook: 'unknown' } }],
    sends: {
      path: '/hooks/parcels',
      payload: { parcelNumber: canaries.make('document'), carrierName: planter.name() },
    },
  });
}

function listIn({ schema }: WebhookCase): string {
  return placesIn(schema).find(isListed)?.place ?? '';
}
