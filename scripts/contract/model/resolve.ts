import { isRef, type Oas3_1Definition, type Referenced } from '@redocly/openapi-core';
import { keysOf, valueAt } from './pointer.js';

/**
 * Follows the `$ref`s of a bundled description. A circle of them is refused when a description is read; in data, such as
 * an extension, it ends here.
 */
export function resolve<T extends object>(document: Oas3_1Definition, value: Referenced<T>): T {
  let node: unknown = value;
  const seen = new Set<unknown>();
  while (isRef(node) && !seen.has(node)) {
    seen.add(node);
    node = valueAt(document, keysOf(node.$ref));
  }
  return node as T;
}
