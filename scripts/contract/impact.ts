/** The version steps that a change of the contract can require, smallest first. */
export const impacts = ['none', 'patch', 'minor', 'major'] as const;

export type Impact = (typeof impacts)[number];

/**
 * Returns the step by which a version must be raised. Below 1.0.0 a major change takes a minor step, as npm's `^`
 * expects.
 */
export function stepOf(impact: Impact, version: string): Impact {
  return impact === 'major' && version.startsWith('0.') ? 'minor' : impact;
}
