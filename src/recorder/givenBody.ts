import type { ObservedBody } from '../shared/observation/exchange.js';
import { kindOf } from './kindOf.js';
import { formFields, maxBytes, readBody } from './readBody.js';

/**
 * Copies the body that a call of `fetch` was given, as far as the app can change it later. Returns a function that reads
 * the copy. A stream is left to `fetch`.
 */
export function givenBody(body: unknown, mediaType: string | undefined): () => Promise<ObservedBody> {
  switch (kindOf(body)) {
    case 'String':
      return () => readBody(body as string, mediaType);
    case 'URLSearchParams':
    case 'FormData': {
      const value = formFields(body as FormData);
      return async () => ({ kind: 'form', value });
    }
    case 'Blob':
    case 'File': {
      const blob = body as Blob;
      return async () =>
        readBody(blob.size > maxBytes ? undefined : new Uint8Array(await blob.arrayBuffer()), mediaType);
    }
    default: {
      const bytes = copyOf(body);
      return () => readBody(bytes, mediaType);
    }
  }
}

function copyOf(body: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (!ArrayBuffer.isView(body) && kindOf(body) !== 'ArrayBuffer') return undefined;
  if ((body as ArrayBuffer).byteLength > maxBytes) return undefined;
  const view = ArrayBuffer.isView(body) ? body : new Uint8Array(body as ArrayBuffer);
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice() as Uint8Array<ArrayBuffer>;
}
