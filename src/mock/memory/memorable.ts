import { isObject } from '../../shared/isObject.js';
import type { MockContract, PartShape } from '../model/mockContract.js';

/** A value that is longer as JSON is not remembered. In characters. */
const maxLength = 10_000;

/** Returns the names of the fields that an answer or an event can show, or that decide about a refusal. */
export function memorableNames({ operations, webhooks }: MockContract): ReadonlySet<string> {
  const examples = operations.flatMap((operation) => operation.examples);
  const names = new Set(takenNames({ operations }));
  for (const { fields } of [...examples, ...webhooks.values()]) if (fields) visit(fields);
  return names;

  function visit(shape: PartShape): void {
    let part = shape;
    while ('list' in part) part = part.list;
    for (const [name, field] of Object.entries(part.object)) {
      if (field === true) names.add(name);
      else if (typeof field === 'object') visit(field);
    }
  }
}

/** Returns the names of the fields that no two users may have in common. */
export function takenNames({ operations }: Pick<MockContract, 'operations'>): Set<string> {
  const triggers = operations.flatMap(({ examples }) => examples.flatMap(({ trigger }) => trigger ?? []));
  return new Set(triggers.flatMap((trigger) => (trigger.when === 'taken' ? [trigger.field] : [])));
}

/** Returns the fields of a body that are remembered. */
export function memorableOf(names: ReadonlySet<string>, body: unknown): Record<string, unknown> {
  if (!isObject(body)) return {};
  const fields: Record<string, unknown> = {};
  // The body can have many more fields than the contract.
  for (const name of names) {
    const value = Object.hasOwn(body, name) ? body[name] : undefined;
    if (value === undefined) continue;
    if ((typeof value === 'string' ? value : JSON.stringify(value)).length <= maxLength) fields[name] = value;
  }
  return fields;
}
