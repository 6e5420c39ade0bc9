import { must } from './must.js';
import type { Write } from './operation.js';

/** Returns a writer of multipart forms. `files` are the names of the fields that have files. */
export function multipart(files: readonly string[] = []): Write {
  return (body) => append(new FormData(), body, files);
}

export const form: Write = (body) => append(new URLSearchParams(), body);
/** Returns the body unchanged, because it is already in its media type, such as text or a file. */
export const raw: Write = (body) => body as BodyInit;

/** Adds each property of `body` to `form`; an array's items become parts of the same name. */
function append<Form extends FormData | URLSearchParams>(
  form: Form,
  body: unknown,
  files: readonly string[] = [],
): Form {
  for (const [name, value] of Object.entries(body as object)) {
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else add(name, value);
  }
  return form;

  function add(name: string, item: unknown): void {
    if (item === undefined) return;
    // A form would take anything else, such as a file's path, as the text of the file.
    must(
      item instanceof Blob || !files.includes(name),
      `"${name}" must be a Blob or a File, such as await openAsBlob(path) of node:fs, or new Blob([bytes], { type }).`,
    );
    form.append(
      name,
      (item instanceof Blob || typeof item !== 'object' ? item : JSON.stringify(item)) as string,
    );
  }
}
