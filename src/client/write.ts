import type { Write } from './operation.js';

export const multipart: Write = (body) => append(new FormData(), body);
export const form: Write = (body) => append(new URLSearchParams(), body);
/** Returns the body unchanged, because it is already in its media type, such as text or a file. */
export const raw: Write = (body) => body as BodyInit;

/** Adds each property of `body` to `form`; an array's items become parts of the same name. */
function append<Form extends FormData | URLSearchParams>(form: Form, body: unknown): Form {
  for (const [name, value] of Object.entries(body as object)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue;
      form.append(name, item instanceof Blob || typeof item !== 'object' ? item : JSON.stringify(item));
    }
  }
  return form;
}
