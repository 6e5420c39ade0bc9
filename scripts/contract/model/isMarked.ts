import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from './resolve.js';

/** Whether a schema has a mark, or holds a value with the mark that has no field name of its own. */
export function isMarked(
  document: Oas3_1Definition,
  node: unknown,
  mark: 'x-pii' | 'x-secret',
  seen = new Set<unknown>(),
): boolean {
  if (typeof node !== 'object' || node === null || seen.has(node)) return false;
  seen.add(node);
  if ('$ref' in node && isMarked(document, resolve(document, node as { $ref: string }), mark, seen))
    return true;
  const { items, additionalProperties, allOf, anyOf, oneOf, ...schema } = node as Record<string, unknown>;
  return (
    schema[mark] === true ||
    [items, additionalProperties, allOf, anyOf, oneOf]
      .flat()
      .some((part) => isMarked(document, part, mark, seen))
  );
}
