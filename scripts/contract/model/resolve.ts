import { isRef, type Oas3_1Definition, type Referenced } from '@redocly/openapi-core';
import { keysOf, valueAt } from './pointer.js';

/** Follows the `$ref`s of a bundled description. */
export function resolve<T extends object>(document: Oas3_1Definition, value: Referenced<T>): T {
  let node: unknown = value;
  while (isRef(node)) node = valueAt(document, keysOf(node.$ref));
  return node as T;
}
