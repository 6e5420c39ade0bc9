import type { Write } from '../operation.js';
import { pairsOf, type Styles, styleOf } from '../styles.js';

/**
 * Returns a writer of forms (`application/x-www-form-urlencoded`). `styles` has the fields that the description's
 * `encoding` names. An object in any other field is written as JSON.
 */
export function form(styles: Styles = {}): Write {
  return (body) => {
    const written = new URLSearchParams();
    for (const [name, value] of Object.entries(body as object)) {
      const style = styleOf(styles, name);
      const isPlain = Object.keys(style).length === 0;
      for (const item of isPlain && Array.isArray(value) ? value : [value]) {
        const json = isPlain && {}.toString.call(item) === '[object Object]';
        for (const [key, text] of pairsOf(name, item, json ? { json } : style, asItIs))
          written.append(key, text);
      }
    }
    return written;
  };
}

/** `URLSearchParams` encodes what it is given. */
function asItIs(text: string): string {
  return text;
}
