import { type Document, escapePointerFragment, unescapePointerFragment } from '@redocly/openapi-core';

/** A place in a file of a description. */
export interface Place {
  document: Document;
  /** JSON Pointer: `#/paths/~1a/get`. Of the whole file: `#/`. */
  pointer: string;
}

export function childOf({ document, pointer }: Place, key: string | number): Place {
  const base = pointer.endsWith('/') ? pointer : `${pointer}/`;
  return { document, pointer: base + escapePointerFragment(key) };
}

/** Returns the keys of a JSON Pointer. */
export function keysIn(pointer: string): string[] {
  return pointer.split('/').slice(1).map(unescapePointerFragment).filter(Boolean);
}

/** Identifies a place among all files. */
export function idOf({ document, pointer }: Place): string {
  return document.source.absoluteRef + pointer;
}
