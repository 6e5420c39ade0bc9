import type { ObservedBody } from '../../../src/shared/observation/exchange.js';
import type { HarHeaders } from './harHeaders.js';
import { seenBody } from './seenBody.js';
import { textOf } from './textOf.js';

/** Returns the body of an answer in a HAR, as far as the tool recorded it. */
export function answerBodyOf(
  response: Record<string, unknown>,
  content: Record<string, unknown>,
  status: number,
  headers: HarHeaders,
  type = '',
): ObservedBody {
  if (status === 204 || status === 205) return { kind: 'empty' };
  // With `content: 'attach'`, Playwright writes the body to another file.
  if (typeof content._file === 'string' || typeof content._sha1 === 'string') return { kind: 'unseen' };
  const size = sizeIn(content.size);
  const sent = headers.contentLength;
  const { text } = content;
  if (text === undefined || text === '') {
    const isEmpty = size === 0 || (size === undefined && sent === 0);
    const isLeftOut = (sent ?? 0) > 0 || (sizeIn(response.bodySize) ?? 0) > 0 || isAborted(response);
    // Browsers do not keep the body of a redirect.
    return { kind: isEmpty && !isLeftOut && (status < 300 || status > 399) ? 'empty' : 'unseen' };
  }
  const read = typeof text === 'string' ? textOf(text, content.encoding, headers, type) : undefined;
  if (!read) return { kind: 'unseen' };

  // mitmproxy tells the size of the compressed bytes, which is smaller by `compression`.
  const isOfCompressed = size !== undefined && size + Number(content.compression) === read.size;
  const told = isOfCompressed ? read.size : size;
  const isCompressed = headers.get('content-encoding') !== undefined;
  const sizes = [told, isCompressed ? undefined : sent].filter((value) => value !== undefined);
  const body = seenBody(read, type, sizes);
  return body.kind !== 'json' && isAborted(response) ? { kind: 'unseen' } : body;
}

/** Chrome and Playwright tell that an answer was not received to its end. */
function isAborted({ _error, _failureText }: Record<string, unknown>): boolean {
  return Boolean(_error) || Boolean(_failureText);
}

function sizeIn(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}
