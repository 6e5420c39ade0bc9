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

/** A change as a comparison finds it. */
export interface FoundChange extends Change {
  /** Whether it changes only what is unconfirmed in the base. */
  unconfirmed: boolean;
}

/** Rates a change of what is unconfirmed as minor, if it would be major otherwise. */
export function asRated({ unconfirmed, ...change }: FoundChange): Change {
  if (!unconfirmed || change.impact !== 'major') return change;
  return { ...change, impact: 'minor', reason: change.reason.replace(/\.?$/, ' (unconfirmed).') };
}

/** Returns the greatest impact of the changes. */
export function impactOf(changes: readonly Pick<Change, 'impact'>[]): Impact {
  return impacts.findLast((impact) => changes.some((change) => change.impact === impact)) ?? 'none';
}
