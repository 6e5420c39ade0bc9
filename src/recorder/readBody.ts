import { essence } from '../shared/mediaType.js';
import { file, type ObservedBody } from '../shared/observation/exchange.js';
import { fieldsOf, observedBody } from '../shared/observation/observedBody.js';

/** The content of a larger body is not told. */
export const maxBytes = 1024 * 1024;

/** Reads a whole body. `undefined` stands for one that was not read, or not to its end. */
export async function readBody(
  body: string | Uint8Array<ArrayBuffer> | undefined,
  mediaType: string | undefined,
): Promise<ObservedBody> {
  if (body === undefined || body.length > maxBytes) return { kind: 'unseen' };
  if (mediaType && body.length > 0 && essence(mediaType) === 'multipart/form-data') {
    try {
      const form = await new Response(body, { headers: { 'content-type': mediaType } }).formData();
      return { kind: 'form', value: formFields(form) };
    } catch {
      return { kind: 'broken' };
    }
  }
  return observedBody(typeof body === 'string' ? body : new TextDecoder().decode(body), mediaType);
}

/** Returns the fields of a form, with a mark in place of each file. */
export function formFields(form: Iterable<[string, unknown]>): Record<string, unknown> {
  return fieldsOf([...form].map(([name, part]) => [name, typeof part === 'string' ? part : file]));
}
