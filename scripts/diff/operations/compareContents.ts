import type { Comparison } from '../comparison.js';
import type { Node } from '../node.js';
import type { Place } from '../place.js';
import { compareEncodings } from './compareEncodings.js';
import { compareMediaTypes } from './compareMediaTypes.js';

/** Compares two bodies: their media types, schemas and the encoding of forms. */
export function compareContents(
  comparison: Comparison,
  place: Place,
  before: Node,
  after: Node,
  name: string,
): void {
  compareMediaTypes(comparison, place, before, after, name, (one, other) =>
    compareEncodings(comparison, place, one, other),
  );
}
