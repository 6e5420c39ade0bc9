import { parseMultipart } from '@remix-run/multipart-parser';
import { essence, isJson } from '../../../src/shared/mediaType.js';
import { file } from '../../../src/shared/observation/exchange.js';
import { fieldsOf } from '../../../src/shared/observation/observedBody.js';

// The caller limits the size of the form.
const limits = { maxParts: 1000, maxHeaderSize: 8192, maxFileSize: Infinity, maxTotalSize: Infinity };

/** Returns the fields of a multipart form, with a mark in place of each file. Returns undefined if it can't be read. */
export function multipartFields(form: Uint8Array, boundary: string): Record<string, unknown> | undefined {
  const pairs: [string, unknown][] = [];
  try {
    for (const part of parseMultipart(form, { boundary, ...limits })) {
      if (part.name === undefined) return undefined;
      const type = essence(part.headers['content-type'] ?? 'text/plain');
      const isFile = part.filename !== undefined || !(type.startsWith('text/') || isJson(type));
      pairs.push([part.name, isFile ? file : part.text]);
    }
  } catch {
    return undefined;
  }
  return fieldsOf(pairs);
}
