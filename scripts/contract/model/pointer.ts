import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from './openapi.js';

/** The JSON Pointer, in a URI fragment, to what a path of keys leads to in a bundled description; it follows `$ref`s. */
export function pointerTo(document: Oas3_1Definition, ...keys: string[]): string {
  let pointer = '#';
  let node: unknown = document;
  for (const key of keys) {
    node = (node as Record<string, unknown>)[key];
    pointer += `/${encodeURIComponent(pointerKey(key))}`;
    if (typeof node === 'object' && node !== null && '$ref' in node) {
      pointer = String(node.$ref);
      node = resolve(document, node as { $ref: string });
    }
  }
  return pointer;
}

/** The JSON Pointer that a path of keys is. */
export function pointerOf(...keys: string[]): string {
  return ['#', ...keys.map(pointerKey)].join('/');
}

/** A key as it stands in a JSON Pointer. */
export function pointerKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The keys that a JSON Pointer in a URI fragment leads through. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a path of keys leads to; it follows no `$ref`. */
export function valueAt(node: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    node,
  );
}
