import { headers } from '../headers.js';
import { joined, type Styles, styleOf } from '../styles.js';

/** Returns a writer of headers whose values can be lists and objects. */
export function styledHeaders(styles: Styles) {
  return (given: Record<string, unknown>, own: Record<string, string>): Headers => {
    const texts = Object.entries(given).map(([name, value]) => {
      const { explode = false, json } = styleOf(styles, name);
      if (json) return [name, value === undefined ? undefined : asciiJson(value)];
      return [name, joined(name, value, explode, (text) => text)];
    });
    return headers(Object.fromEntries(texts), own);
  };
}

/** Writes JSON in ASCII, because a header can hold little else. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
