import { isObject } from '../../../src/shared/isObject.js';
import { essence } from '../../../src/shared/mediaType.js';
import { file, type ObservedBody } from '../../../src/shared/observation/exchange.js';
import { fieldsOf } from '../../../src/shared/observation/observedBody.js';
import { multipartFields } from '../body/multipartFields.js';
import type { HarHeaders } from './harHeaders.js';
import { seenBody } from './seenBody.js';
import { textOf } from './textOf.js';

/** Returns the body of a request in a HAR, as far as the tool recorded it. */
export function requestBodyOf(
  request: Record<string, unknown>,
  postData: Record<string, unknown>,
  headers: HarHeaders,
  type = '',
): ObservedBody {
  const size = typeof request.bodySize === 'number' && request.bodySize >= 0 ? request.bodySize : undefined;
  const sent = headers.contentLength;
  const { text, params, encoding } = postData;
  const isMultipart = essence(type).startsWith('multipart/');
  const fields = Array.isArray(params) && params.length > 0 ? paramFields(params, isMultipart) : undefined;
  if (typeof text !== 'string' || text === '') {
    if (fields) return fields;
    if ((size ?? 0) > 0 || (sent ?? 0) > 0 || text === null) return { kind: 'unseen' };
    // Tools leave bodies out without a word. Chrome writes the size 0 if the body is a large file.
    const hasNone = /^(GET|DELETE)$/i.test(String(request.method));
    // Some tools leave out all headers, and write sizes that they do not know as 0.
    const isSentEmpty =
      headers.names.length > 0 && (sent === 0 || (size === 0 && !headers.get('content-type')));
    return { kind: hasNone || isSentEmpty ? 'empty' : 'unseen' };
  }

  const read = textOf(text.replace(uploadHeaders, ''), encoding, headers, type);
  if (!read) return fields ?? { kind: 'unseen' };
  if (isMultipart) {
    const parts = fieldsInText(read.text);
    return parts ? { kind: 'form', value: parts } : (fields ?? { kind: 'unseen' });
  }
  const isCompressed = headers.get('content-encoding') !== undefined;
  const sizes = isCompressed ? [] : [size, sent].filter((value) => value !== undefined);
  return seenBody(read, type, sizes);
}

/** Firefox writes the headers of a form before its text. */
const uploadHeaders = /^(content-(type|length): [^\r\n]*\r\n)+\r\n/i;

/** Reads the text of a multipart form. Chrome leaves out the content of files, and some tools destroy it as text. */
function fieldsInText(text: string): Record<string, unknown> | undefined {
  // Not every tool keeps the header that names the boundary. The text begins with it.
  const boundary = /^--(.+?)\s*\n/.exec(text)?.[1];
  if (boundary === undefined) return undefined;
  return multipartFields(Buffer.from(text.replace(/\r?\n/g, '\r\n')), boundary);
}

/** Returns the fields of a form that the tool has read. It is unseen if the tool left out a value. */
function paramFields(params: unknown[], isMultipart: boolean): ObservedBody {
  const pairs: [string, unknown][] = [];
  for (const param of params) {
    if (!isObject(param) || typeof param.name !== 'string') return { kind: 'unseen' };
    const { name, value, fileName, encoding } = param;
    if (typeof fileName === 'string') pairs.push([name, file]);
    else if (typeof value !== 'string' || encoding) return { kind: 'unseen' };
    else pairs.push(isMultipart ? [name, value] : [unescaped(name), unescaped(value)]);
  }
  return { kind: 'form', value: fieldsOf(pairs) };
}

/** Some tools leave the escapes of a URL-encoded form. */
function unescaped(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
