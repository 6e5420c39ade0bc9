import type { MergedShape } from './mergedShape.js';

/** Returns the JSON type of a shape that is not several at once, also in words: `string uuid` is a `string`. */
export function jsonTypeOf(shape: MergedShape | string): string {
  if (typeof shape === 'object') return 'items' in shape ? 'array' : 'object';
  const [first = ''] = shape.split(' ');
  // A file in a form is described as a string.
  return /^(listed|unlisted|file|text)$/.test(first) ? 'string' : first;
}
