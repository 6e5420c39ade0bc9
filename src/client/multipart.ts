import { must } from './must.js';
import type { Write } from './operation.js';

/**
 * Returns a writer of multipart forms whose parts are files and texts. `files` are the names of the fields that have
 * files. The items of a list become parts of the same name.
 */
export function multipart(files: readonly string[] = []): Write {
  return (body) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(body as object)) {
      for (const item of [value].flat()) {
        if (item === undefined) continue;
        // A form would take anything else, such as a file's path, as the text of the file.
        must(
          item instanceof Blob || !files.includes(name),
          `"${name}" must be a Blob or a File, such as await openAsBlob(path) of node:fs, or new Blob([bytes], { type }).`,
        );
        form.append(name, item instanceof Blob || typeof item !== 'object' ? item : JSON.stringify(item));
      }
    }
    return form;
  };
}
