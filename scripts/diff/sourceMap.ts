import { basename, dirname, extname, join } from 'node:path';
import { BaseResolver, type Document, getLineColLocation, isAbsoluteUrl } from '@redocly/openapi-core';
import { keysOf, pointerOf, valueAt } from '../contract/model/pointer.js';

interface Place {
  document: Document;
  /** The keys that lead to the place in the document. */
  keys: string[];
}

/**
 * Returns a function that finds the file and the line for a pointer into the bundle. `files` are the files that the
 * bundle was made of, and `file` is their root. If the pointer leads to nothing, it returns the nearest parent.
 */
export function sourceMap({ file, files }: { file: string; files: Set<string> }) {
  const resolver = new BaseResolver();

  return async (pointer: string): Promise<{ file: string; line: number }> => {
    let place = await open(file);
    let keys = keysOf(pointer);
    const [top, kind = '', name = ''] = keys;
    const component = top === 'components' && !has(place, keys.slice(0, 3)) && fileOf(kind, name);
    if (component) [place, keys] = [await open(component), keys.slice(3)];
    for (const key of keys) {
      // A property may stand beside a `$ref`.
      if (!has(place, [...place.keys, key])) place = await followed(place);
      const keys = [...place.keys, key];
      if (!has(place, keys)) break;
      place = { document: place.document, keys };
    }
    const { source } = place.document;
    const { start } = getLineColLocation({ source, pointer: pointerOf(...place.keys), reportOnKey: true });
    return { file: source.absoluteRef, line: start.line };
  };

  async function open(path: string): Promise<Place> {
    return { document: (await resolver.resolveDocument(null, path, true)) as Document, keys: [] };
  }

  /** Finds the file of a component. It has the component's name. Its folder usually has the name of the kind. */
  function fileOf(kind: string, name: string): string | undefined {
    const named = [...files].filter((path) => basename(path, extname(path)) === name);
    return named.find((path) => basename(dirname(path)) === kind) ?? named[0];
  }

  /** Follows the `$ref` at a place, if there is one. */
  async function followed(place: Place): Promise<Place> {
    const reference = valueAt(place.document.parsed, [...place.keys, '$ref']);
    if (typeof reference !== 'string' || isAbsoluteUrl(reference)) return place;
    const [path, fragment = ''] = reference.split('#');
    const { document } = path ? await open(join(dirname(place.document.source.absoluteRef), path)) : place;
    return followed({ document, keys: keysOf(fragment) });
  }
}

function has({ document }: Place, keys: string[]): boolean {
  return valueAt(document.parsed, keys) !== undefined;
}
