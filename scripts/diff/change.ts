/** What a change asks of the version, the least first. */
export const impacts = ['none', 'patch', 'minor', 'major'] as const;

export type Impact = (typeof impacts)[number];

/** A difference between two descriptions. */
export interface Change {
  impact: Exclude<Impact, 'none'>;
  reason: string;
  /** The description that the pointer leads into: the base for what was removed. */
  side: 'base' | 'revision';
  /** JSON Pointer into the bundle. */
  pointer: string;
}

/** The greatest of the changes' impacts. */
export function impactOf(changes: readonly Pick<Change, 'impact'>[]): Impact {
  return impacts.findLast((impact) => changes.some((change) => change.impact === impact)) ?? 'none';
}
