import { escapePointerFragment, isRef, type Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from './resolve.js';

/**
 * Returns the JSON Pointer, as a URI fragment, of the node at a path of keys in a bundled description. Follows `$ref`s.
 */
export function pointerTo(document: Oas3_1Definition, ...keys: string[]): string {
  let pointer = '#';
  let node: unknown = document;
  for (const key of keys) {
    node = (node as Record<string, unknown>)[key];
    pointer += `/${encodeURIComponent(escapePointerFragment(key))}`;
    if (isRef(node)) {
      pointer = node.$ref;
      node = resolve(document, node);
    }
  }
  return pointer;
}
