import { textOf } from './textOf.js';

/** Merges the headers of an input with the client's own, which take precedence. Leaves out what is `undefined` or `null`. */
export function headers(given: Record<string, unknown>, own: Record<string, string>): Headers {
  const all = new Headers();
  for (const [name, value] of Object.entries(given)) {
    const text = textOf(name, value);
    if (text !== undefined) all.set(name, text);
  }
  for (const [name, value] of Object.entries(own)) all.set(name, value);
  return all;
}
