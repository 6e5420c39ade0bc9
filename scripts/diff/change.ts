import { type Impact, impacts } from '../contract/impact.js';

/** What a change breaks in an app that was made for the base. */
export type Breaks =
  /** The app's TypeScript no longer compiles with the new types. */
  | 'source'
  /** A call is refused, or what comes can't be read. */
  | 'wire'
  /** Everything compiles and is accepted, but does something else. */
  | 'behaviour';

/** A difference between two descriptions. */
export interface Change {
  impact: Exclude<Impact, 'none'>;
  /** What changed. */
  reason: string;
  /** What that means for an app; absent if it means nothing. */
  means?: string;
  breaks: readonly Breaks[];
  /** The operations that it touches, each with the part: `POST /v1/order, request`. Empty for what none of them uses. */
  uses: readonly string[];
  /** The description that the pointer refers to: the base if something was removed, otherwise the revision. */
  side: 'base' | 'revision';
  /** JSON Pointer into the bundle. */
  pointer: string;
  /** The name that the field or parameter had in the base, if it has another one now. */
  was?: string;
  /**
   * If callers must send more: the field of the object that they must send now. Without `field` it is what the pointer
   * leads to.
   */
  demands?: { field?: string };
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

/** Returns a change that no app notices. */
export function patch(reason: string, side: Change['side'], pointer: string): Change {
  return { impact: 'patch', reason, breaks: [], uses: [], side, pointer };
}

/** Returns the greatest impact of the changes. */
export function impactOf(changes: readonly Pick<Change, 'impact'>[]): Impact {
  return impacts.findLast((impact) => changes.some((change) => change.impact === impact)) ?? 'none';
}
