import { getMultipartBoundary, parseMultipart } from '@remix-run/multipart-parser';
import { essence, isJson } from '../../../src/shared/mediaType.js';
import { file } from '../../../src/shared/observation/exchange.js';
import { fieldsOf } from '../../../src/shared/observation/observedBody.js';
import { maxBytes } from './bodyCopy.js';

/** Returns the fields of a multipart form, with a mark in place of each file. Returns undefined if it can't be read. */
export function formOf(body: Uint8Array, contentType: string): Record<string, unknown> | undefined {
  const boundary = getMultipartBoundary(contentType)?.trim();
  if (!boundary) return undefined;
  const pairs: [string, unknown][] = [];
  try {
    for (const part of parseMultipart(body, { boundary, maxFileSize: maxBytes, maxTotalSize: maxBytes })) {
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
