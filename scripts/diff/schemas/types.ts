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
