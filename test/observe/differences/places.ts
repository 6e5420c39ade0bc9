import type { Schema } from '../../support/contract/arbitraryOf.js';

export interface Place {
  /** Such as `cards[].label`. */
  place: string;
  schema: Schema;
  required: boolean;
}

/** Returns every field of a schema without references, also those within lists and objects. */
export function placesIn({ properties = {}, required = [], items }: Schema, at = ''): Place[] {
  const own = Object.entries(properties).flatMap(([name, schema]) => {
    const place = at ? `${at}.${name}` : name;
    return [{ place, schema, required: required.includes(name) }, ...placesIn(schema, place)];
  });
  return items ? [...own, ...placesIn(items, `${at}[]`)] : own;
}

/** Changes the objects that have the field at a place. `change` gets the object and the name of the field. */
export function changeAt(
  body: unknown,
  place: string,
  change: (parent: Record<string, unknown>, name: string) => void,
): void {
  const [step = '', ...rest] = place.split('.');
  const name = step.replace(/\[\]$/, '');
  const parent = body as Record<string, unknown>;
  if (rest.length === 0) {
    change(parent, name);
    return;
  }
  const children =
    name === '*' ? Object.values(parent) : step.endsWith('[]') ? (parent[name] as unknown[]) : [parent[name]];
  for (const child of children) changeAt(child, rest.join('.'), change);
}
