import type { NormalizedNodeType } from '@redocly/openapi-core';
import { collections, neededParts, optionalParts, whatIs } from './nodeKinds.js';

/** Where a value is held. */
export interface Holder {
  /** The type of the object or list that holds it. */
  type: string;
  key: string | number;
}

/**
 * Says what is wrong with a value that is no object, or no list, as its type says. Returns undefined if no client
 * depends on it, so that it can be left out. `$ref` is what led to it, if it stands elsewhere.
 */
export function kindProblem(
  value: unknown,
  { name, items }: NormalizedNodeType,
  { type, key }: Holder,
  $ref?: string,
): string | undefined {
  const part = neededParts[name];
  if (optionalParts.has(name) || (!part && value === null)) return undefined;
  const isProperty = type === 'SchemaProperties' && name === 'Schema';
  const noun = isProperty ? 'property' : (part?.noun ?? `\`${key}\``);
  const what = whatIs(value);
  if ($ref) return `\`${$ref}\` ${what}, but must be a ${noun.replaceAll('`', '')}. Correct the \`$ref\`.`;
  const write = part?.write ?? `Write ${items ? 'a list' : 'an object'}`;
  const otherwise = value === null ? `, or delete the ${typeof key === 'number' ? 'item' : 'key'}` : '';
  return `${noun.startsWith('`') ? noun : `This ${noun}`} ${what}. ${write}${otherwise}.`;
}

/** Whether the kind of a value of this type matters. Extensions of the contract have types of their own, which lint checks. */
export function hasCheckedKind({ name }: NormalizedNodeType): boolean {
  return Object.hasOwn(neededParts, name) || collections.has(name) || optionalParts.has(name);
}
