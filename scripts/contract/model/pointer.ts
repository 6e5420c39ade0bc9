import { escapePointerFragment, unescapePointerFragment } from '@redocly/openapi-core';

/** Returns the JSON Pointer of a path of keys. */
export function pointerOf(...keys: string[]): string {
  return ['#', ...keys.map((key) => escapePointerFragment(key))].join('/');
}

/** Returns the path of keys of a JSON Pointer. */
export function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescapePointerFragment);
}

/** Returns the value at a path of keys. Follows no `$ref`. */
export function valueAt(node: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    node,
  );
}
