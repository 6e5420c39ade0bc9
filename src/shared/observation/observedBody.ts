import { essence, isJson } from '../mediaType.js';
import type { ObservedBody } from './exchange.js';

/** Reads the text of a whole body. Multipart forms are not read here: their parts can be files. */
export function observedBody(text: string, mediaType: string | undefined): ObservedBody {
  if (text.trim() === '') return { kind: 'empty' };
  const type = essence(mediaType ?? '');
  if (type === 'application/x-www-form-urlencoded') return { kind: 'form', value: fieldsOf(formPairs(text)) };
  if (isJson(type)) return jsonBody(text) ?? { kind: 'broken' };
  // JSON is read under another media type as well. Then the media type is the only difference.
  return jsonBody(text) ?? { kind: 'other' };
}

/** Returns undefined if the text is neither a JSON object nor a list: any text can be a number or a word. */
function jsonBody(text: string): ObservedBody | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { kind: 'json', value } : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the pairs of a form. A text without `=` is no field: some tools send any text as a form. */
function formPairs(text: string): URLSearchParams {
  const pairs = text.split('&').filter((pair) => pair.includes('='));
  return new URLSearchParams(pairs.join('&'));
}

/** Returns pairs as fields. A name that occurs several times has a list of values. */
export function fieldsOf(pairs: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const fields = new Map<string, unknown[]>();
  for (const [name, value] of pairs) {
    const earlier = fields.get(name);
    if (earlier) earlier.push(value);
    else fields.set(name, [value]);
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}
