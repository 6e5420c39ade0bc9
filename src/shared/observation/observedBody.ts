import { essence, isJson } from '../mediaType.js';
import type { ObservedBody } from './exchange.js';

/** Reads the text of a whole body. Multipart forms are not read here: their parts can be files. */
export function observedBody(text: string, mediaType: string | undefined): ObservedBody {
  if (text.trim() === '') return { kind: 'empty' };
  const type = essence(mediaType ?? '');
  if (type === 'application/x-www-form-urlencoded') return { kind: 'form', value: formValue(text) };
  if (isJson(type)) return jsonBody(text) ?? { kind: 'broken' };
  // JSON is told also under another type, so that the difference is the type alone.
  return jsonBody(text) ?? { kind: 'other' };
}

/** Returns undefined for a text that is no JSON object and no list: a number or a word can be any text. */
function jsonBody(text: string): ObservedBody | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { kind: 'json', value } : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the fields of a form. A name that occurs several times has a list of values. */
export function formValue(text: string): Record<string, unknown> {
  return fieldsOf(new URLSearchParams(text));
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
