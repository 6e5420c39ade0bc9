import type { Node } from '../node.js';

const allTypes = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

/** Returns the types that a schema allows. A number can also be an integer. */
export function typesOf({ type, enum: values }: Node): Set<string> {
  const types = new Set(type === undefined ? allTypes : [type].flat().map(String));
  if (types.has('number')) types.add('integer');
  if (!Array.isArray(values)) return types;
  // If the values are listed, only their types are possible.
  return new Set([...values.flatMap(typesOfValue)].filter((name) => types.has(name)));
}

function typesOfValue(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return typeof value === 'number' ? ['number', 'integer'] : [typeof value];
}

/** Returns the `type` of a schema for which two types count. */
export function commonTypes(one: unknown, other: unknown): string[] {
  const [types, others] = [typesOf({ type: one }), typesOf({ type: other })];
  const common = [...types].filter((name) => others.has(name));
  return common.includes('number') ? common.filter((name) => name !== 'integer') : common;
}

/** Returns all values that a schema allows; undefined if they can't be listed. */
export function valuesOf({ type, enum: values }: Node): unknown[] | undefined {
  if (Array.isArray(values)) return values;
  const lists = [type].flat().map((name) => valuesOfType.get(String(name)));
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

const valuesOfType = new Map<string, unknown[]>([
  ['null', [null]],
  ['boolean', [true, false]],
]);

/** Returns the keywords for a list of values: no list if it has all values of its types. */
export function listed(values: unknown[]): Node {
  const type = [...new Set(values.flatMap(typesOfValue))];
  const all = valuesOf({ type });
  return all?.every((value) => values.includes(value)) ? { type } : { enum: values };
}

/** Whether two values of `type` allow the same. */
export function sameTypes(one: unknown, other: unknown): boolean {
  const [types, others] = [typesOf({ type: one }), typesOf({ type: other })];
  return types.size === others.size && [...types].every((name) => others.has(name));
}
