import { type Impact, impacts } from '../contract/impact.js';

/** A difference between two descriptions. */
export interface Change {
  impact: Exclude<Impact, 'none'>;
  reason: string;
  /** The description that the pointer refers to: the base if something was removed, otherwise the revision. */
  side: 'base' | 'revision';
  /** JSON Pointer into the bundle. */
  pointer: string;
}

/** Returns the greatest impact of the changes. */
export function impactOf(changes: readonly Pick<Change, 'impact'>[]): Impact {
  return impacts.findLast((impact) => changes.some((change) => change.impact === impact)) ?? 'none';
}
