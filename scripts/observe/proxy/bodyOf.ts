import type { IncomingHttpHeaders } from 'node:http';
import { getMultipartBoundary } from '@remix-run/multipart-parser';
import { essence } from '../../../src/shared/mediaType.js';
import type { ObservedBody } from '../../../src/shared/observation/exchange.js';
import { observedBody } from '../../../src/shared/observation/observedBody.js';
import { decompressed } from '../body/decompressed.js';
import { multipartFields } from '../body/multipartFields.js';
import { maxBytes } from './bodyCopy.js';

/** Reads the copy of a body. `undefined` stands for one that is too large, or that was not read to its end. */
export function bodyOf(bytes: Buffer | undefined, headers: IncomingHttpHeaders): ObservedBody {
  const content = bytes && decompressed(bytes, headers['content-encoding'] ?? '', maxBytes);
  if (!content) return { kind: 'unseen' };
  const type = headers['content-type'];
  if (type && content.length > 0 && essence(type) === 'multipart/form-data') {
    const boundary = getMultipartBoundary(type)?.trim();
    const value = boundary && multipartFields(content, boundary);
    return value ? { kind: 'form', value } : { kind: 'broken' };
  }
  return observedBody(new TextDecoder().decode(content), type);
}
