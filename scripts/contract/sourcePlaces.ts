import { basename, dirname, extname, join } from 'node:path';
import { isAbsoluteUrl } from '@redocly/openapi-core';
import { keysOf, valueAt } from './model/pointer.js';

/** A place in a file of the description. */
export interface SourcePlace {
  file: string;
  /** The keys that lead to the place in the file. */
  keys: string[];
  /** The last keys of the pointer, if they lead to nothing. The place is then the nearest parent. */
  missing: string[];
}

interface Options {
  /** The root of the description. */
  file: string;
  /** The files that the bundle was made of. */
  files: ReadonlySet<string>;
  /** Returns the content of a file. */
  read(path: string): Promise<unknown>;
}

/**
 * Returns a function that finds the place in the files for a pointer into the bundle. A `$ref` at the place itself is not
 * followed.
 */
export function sourcePlaces({ file, files, read }: Options): (pointer: string) => Promise<SourcePlace> {
  interface Place {
    file: string;
    keys: string[];
    content: unknown;
  }

  return async (pointer) => {
    let place = await open(file);
    let keys = keysOf(pointer);
    const [top, kind = '', name = ''] = keys;
    const component = top === 'components' && !has(place, keys.slice(0, 3)) && fileOf(kind, name);
    if (component) [place, keys] = [await open(component), keys.slice(3)];
    for (const [i, key] of keys.entries()) {
      // A property may stand beside a `$ref`.
      if (!has(place, [...place.keys, key])) place = await followed(place);
      const next = [...place.keys, key];
      if (!has(place, next)) return { file: place.file, keys: place.keys, missing: keys.slice(i) };
      place = { ...place, keys: next };
    }
    return { file: place.file, keys: place.keys, missing: [] };
  };

  async function open(path: string): Promise<Place> {
    return { file: path, keys: [], content: await read(path) };
  }

  /** Finds the file of a component. It has the component's name. Its folder usually has the name of the kind. */
  function fileOf(kind: string, name: string): string | undefined {
    const named = [...files].filter((path) => basename(path, extname(path)) === name);
    return named.find((path) => basename(dirname(path)) === kind) ?? named[0];
  }

  /** Follows the `$ref` at a place, if there is one. */
  async function followed(place: Place): Promise<Place> {
    const reference = valueAt(place.content, [...place.keys, '$ref']);
    if (typeof reference !== 'string' || isAbsoluteUrl(reference)) return place;
    const [path, fragment = ''] = reference.split('#');
    const { file, content } = path ? await open(join(dirname(place.file), path)) : place;
    return followed({ file, content, keys: keysOf(fragment) });
  }

  function has({ content }: Place, keys: string[]): boolean {
    return valueAt(content, keys) !== undefined;
  }
}
