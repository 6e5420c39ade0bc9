import { getLineColLocation } from '@redocly/openapi-core';
import type { Place } from './place.js';

/** Returns a number or a truth value as its author wrote it: `1.0`, which YAML reads as 1. */
export function asWritten(value: unknown, { document: { source }, pointer }: Place): string {
  const { start, end } = getLineColLocation({ source, pointer, reportOnKey: false });
  const written = source.getLines()[start.line - 1]?.slice(start.col - 1, (end?.col ?? start.col) - 1) ?? '';
  return Number(written) === value ? written : String(value);
}
