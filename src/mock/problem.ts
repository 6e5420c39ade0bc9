import type { Violation } from '../shared/violations.js';

/** What is wrong with a request. */
export interface Problem {
  /** Whether something that is required is not there. */
  missing: boolean;
  /** Says what is wrong and where, without a value of the request. */
  message: string;
}

/** So many violations are named. */
const most = 10;

/** What the violations come to. `undefined` where there are none. */
export function problemOf(violations: readonly Violation[]): Problem | undefined {
  if (violations.length === 0) return undefined;
  const missing = violations.filter(({ rule }) => rule === 'required');
  if (missing.length > 0) {
    const fields = missing
      .map(({ field }) => field)
      .sort()
      .slice(0, most);
    return { missing: true, message: `Missing required parameters: ${fields.join(', ')}.` };
  }
  const sentences = violations.map(
    ({ field, rule }) => `${field || 'The body'} breaks the rule \`${rule}\`.`,
  );
  return invalid([...new Set(sentences)].sort().slice(0, most).join(' '));
}

export function invalid(message: string): Problem {
  return { missing: false, message };
}
