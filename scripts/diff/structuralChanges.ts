import type { FoundChange } from './change.js';
import { copiesKey, originOf } from './copies.js';
import { describe } from './describe.js';
import { type Compared, isUnconfirmed } from './isUnconfirmed.js';
import { rate } from './policy.js';
import type { ListedChange } from './redoclyDiff.js';

/** Rates and describes the changes that `redocly diff` lists. */
export function structuralChanges(listed: ListedChange[], compared: Compared): FoundChange[] {
  const changes = listed
    .filter(({ path }) => !path.startsWith(`#/${copiesKey}`))
    .map((change) => ({ id: idOf(change), change, unconfirmed: isUnconfirmed(change, compared) }));
  // Redocly lists a change of a component again for its copy. It counts as a change of what is confirmed.
  const confirmed = new Set(changes.filter(({ unconfirmed }) => !unconfirmed).map(({ id }) => id));
  return changes
    .filter(({ id, unconfirmed }) => !(unconfirmed && confirmed.has(id)))
    .flatMap(({ change, unconfirmed }): FoundChange[] => {
      const impact = rate(change);
      if (!impact) return [];
      const side = change.kind === 'removed' ? 'base' : 'revision';
      const reason = describe(change, compared[side]);
      return [{ impact, reason, side, pointer: originOf(change[side]?.pointer ?? change.path), unconfirmed }];
    });
}

/** A change of a component and the same change of its copy have the same id. */
function idOf({ kind, property, base, revision }: ListedChange): string {
  return JSON.stringify([kind, property, originOf(base?.pointer ?? ''), revision?.pointer]);
}
