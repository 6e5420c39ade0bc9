import { isObject } from '../../src/shared/isObject.js';
import { isJson } from '../../src/shared/mediaType.js';
import { shownMediaType } from './shown.js';

export type Fields = Record<string, unknown>;

/** Masks the key in a text. */
export type Mask = (text: string) => string;

/** Returns the fields of a JSON object, with the key masked; for any other text, what it is instead, in words. */
export function parseBody(text: string, mediaType: string, mask: Mask): Fields | string {
  if (text.trim() === '') return 'body: empty';
  if (mediaType === 'text/html' || /^\s*</.test(text)) return 'HTML in place of JSON';
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? masked(body, mask) : `body: ${kindOf(body)} in place of object`;
  } catch {
    return isJson(mediaType)
      ? 'body: broken JSON'
      : `content type: expected JSON, got ${shownMediaType(mediaType)}`;
  }
}

/** Masks what a report can show: the names of the first two levels, and the texts of the first. */
function masked(body: Fields, mask: Mask): Fields {
  const withNames = (fields: Fields, inside: (value: unknown) => unknown): Fields =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [mask(name), inside(value)]));
  return withNames(body, (value) => {
    if (isObject(value)) return withNames(value, () => null);
    return typeof value === 'string' ? mask(value) : value;
  });
}

/** Returns the JSON type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
