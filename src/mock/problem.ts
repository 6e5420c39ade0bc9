import type { Violation } from '../shared/violations.js';

/** A reason to refuse a request. */
export interface Problem {
  /** Whether a required field or parameter is missing. */
  missing: boolean;
  /** Says what is wrong and where, without a value of the request. */
  message: string;
}

/** The maximum number of violations that a message names. */
const maxNamed = 10;

/** Combines violations into one problem. Returns `undefined` if there are none. */
export function problemOf(violations: readonly Violation[]): Problem | undefined {
  if (violations.length === 0) return undefined;
  const missing = violations.filter(({ rule }) => rule === 'required');
  if (missing.length > 0) {
    const fields = missing
      .map(({ field }) => field)
      .sort()
      .slice(0, maxNamed);
    return { missing: true, message: `Missing required parameters: ${fields.join(', ')}.` };
  }
  // `not` says nothing that a caller can act on, and Prism reports it only if nothing else is wrong.
  const others = violations.filter(({ rule }) => rule !== 'not');
  const sentences = (others.length > 0 ? others : violations).map(
    ({ field, rule }) => `${field || 'The body'} breaks the rule \`${rule}\`.`,
  );
  return invalid([...new Set(sentences)].sort().slice(0, maxNamed).join(' '));
}

export function invalid(message: string): Problem {
  return { missing: false, message };
}
