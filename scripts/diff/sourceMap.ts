import { BaseResolver, type Document, getLineColLocation } from '@redocly/openapi-core';
import { pointerOf } from '../contract/model/pointer.js';
import { sourcePlaces } from '../contract/sourcePlaces.js';

/**
 * Returns a function that finds the file and the line for a pointer into the bundle. `files` are the files that the
 * bundle was made of, and `file` is their root. If the pointer leads to nothing, it returns the nearest parent.
 */
export function sourceMap({ file, files }: { file: string; files: Set<string> }) {
  const resolver = new BaseResolver();
  const open = async (path: string) => (await resolver.resolveDocument(null, path, true)) as Document;
  const placeOf = sourcePlaces({ file, files, read: async (path) => (await open(path)).parsed });

  return async (pointer: string): Promise<{ file: string; line: number }> => {
    const { file, keys } = await placeOf(pointer);
    const { source } = await open(file);
    const { start } = getLineColLocation({ source, pointer: pointerOf(...keys), reportOnKey: true });
    return { file: source.absoluteRef, line: start.line };
  };
}
