import { must } from '../must.js';
import type { Write } from '../operation.js';

/**
 * Returns a writer of multipart forms whose parts can be objects. `files` are the names of the fields that have files.
 * `types` has the media types of fields that the description's `encoding` names.
 */
export function multipartParts(
  files: readonly string[] = [],
  types: Readonly<Record<string, string>> = {},
): Write {
  return (body) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(body as object)) {
      const type = Object.hasOwn(types, name) ? types[name] : undefined;
      // The items of a list become parts of the same name.
      for (const item of [value].flat()) {
        if (item === undefined || item === null) continue;
        // A form would take anything else, such as a file's path, as the text of the file.
        must(
          item instanceof Blob || !files.includes(name),
          `"${name}" must be a Blob or a File, such as await openAsBlob(path) of node:fs, or new Blob([bytes], { type }).`,
        );
        const part = partOf(item, type);
        if (item !== part && item instanceof File) form.append(name, part as Blob, item.name);
        else form.append(name, part as string);
      }
    }
    return form;
  };
}

/** Returns a value as a part of a form. An object is JSON, also if the description does not say it. */
function partOf(value: unknown, type: string | undefined): string | Blob {
  if (value instanceof Blob) return type && !value.type ? new Blob([value], { type }) : value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return type ? new Blob([String(value)], { type }) : String(value);
  return new Blob([JSON.stringify(value)], { type: type ?? 'application/json' });
}
