import { getLineColLocation } from '@redocly/openapi-core';
import type { Place } from './place.js';

/**
 * Returns the line and the column of a place, or of its key. The parser knows no position of a value that is not written
 * at all, as in `{ a: }`: then it is that of the key, or of what holds it.
 */
export function positionOf({ document, pointer }: Place, onKey = false): { line: number; col: number } {
  const { source } = document;
  const { start } = getLineColLocation({ source, pointer, reportOnKey: onKey });
  if (start.line > 1 || start.col > 1 || pointer === '#/') return start;
  if (!onKey) return positionOf({ document, pointer }, true);
  return positionOf({ document, pointer: pointer.replace(/\/[^/]*$/, '').replace(/^#$/, '#/') });
}
