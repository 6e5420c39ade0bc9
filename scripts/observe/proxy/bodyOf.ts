import type { IncomingHttpHeaders } from 'node:http';
import { essence } from '../../../src/shared/mediaType.js';
import type { ObservedBody } from '../../../src/shared/observation/exchange.js';
import { observedBody } from '../../../src/shared/observation/observedBody.js';
import { decoded } from './decoded.js';
import { formOf } from './formOf.js';

/** Reads the copy of a body. `undefined` stands for one that is too large, or that was not read to its end. */
export async function bodyOf(bytes: Buffer | undefined, headers: IncomingHttpHeaders): Promise<ObservedBody> {
  const content = bytes && (await decoded(bytes, headers['content-encoding']));
  if (!content) return { kind: 'unseen' };
  const type = headers['content-type'];
  if (type && content.length > 0 && essence(type) === 'multipart/form-data') {
    const value = formOf(content, type);
    return value ? { kind: 'form', value } : { kind: 'broken' };
  }
  return observedBody(new TextDecoder().decode(content), type);
}
