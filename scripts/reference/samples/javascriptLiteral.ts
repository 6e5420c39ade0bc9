import { literal } from '../../generate/source.js';

/** Returns a JSON value as JavaScript source whose texts have single quotes, as in the guides. */
export function javascriptLiteral(value: unknown, indent = ''): string {
  return literal(value, indent).replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner: string) => `'${requoted(inner)}'`);
}

/** Rewrites the inside of a text in double quotes for single quotes. */
function requoted(inner: string): string {
  return inner.replace(/\\.|'/g, (found) => (found === '\\"' ? '"' : found === "'" ? "\\'" : found));
}
