import { parseMultipart } from '@remix-run/multipart-parser';
import { essence, isJson } from '../../../src/shared/mediaType.js';
import { file } from '../../../src/shared/observation/exchange.js';
import { fieldsOf } from '../../../src/shared/observation/observedBody.js';

const limits = { maxParts: 1000, maxHeaderSize: 8192, maxFileSize: Infinity, maxTotalSize: Infinity };

/**
 * Returns the fields of a multipart form, with a mark in place of each file. Returns undefined if it can't be read.
 * Chrome leaves out the content of files. Some tools destroy it, because they take it for text.
 */
export function multipartFields(text: string): Record<string, unknown> | undefined {
  // Not every tool keeps the header that names the boundary. The text begins with it.
  const boundary = /^--(.+?)\s*\n/.exec(text)?.[1];
  if (boundary === undefined) return undefined;
  const pairs: [string, unknown][] = [];
  try {
    for (const part of parseMultipart(Buffer.from(text.replace(/\r?\n/g, '\r\n')), { boundary, ...limits })) {
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
