import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from './openapi.js';

/** The JSON Pointer, in a URI fragment, to what a path of keys leads to in a bundled description; it follows `$ref`s. */
export function pointerTo(document: Oas3_1Definition, ...keys: string[]): string {
  let pointer = '#';
  let node: unknown = document;
  for (const key of keys) {
    node = (node as Record<string, unknown>)[key];
    pointer += `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
    if (typeof node === 'object' && node !== null && '$ref' in node) {
      pointer = String(node.$ref);
      node = resolve(document, node as { $ref: string });
    }
  }
  return pointer;
}
