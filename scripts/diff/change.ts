import { type Impact, impacts } from '../contract/impact.js';

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
