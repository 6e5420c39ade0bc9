import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { FoundChange } from './change.js';
import type { Node } from './node.js';
import { pairsOf } from './pairsOf.js';
import type { UnconfirmedParts } from './unconfirmedParts.js';

/** Finds changes in the known values of open lists (`x-extensible-enum`), which Redocly does not compare. */
export function knownValueChanges(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  unconfirmed: UnconfirmedParts,
): FoundChange[] {
  const changes: FoundChange[] = [];
  for (const { before, after, at, kind } of pairsOf(base, revision)) {
    if (kind !== 'keywords') continue;
    const [old, now] = [listOf(before), listOf(after)];
    // If the list becomes an `enum`, its values stay known.
    const known = [...now, ...(Array.isArray(after.enum) ? after.enum : [])];
    const removed = old.filter((value) => !known.includes(value));
    const added = now.filter((value) => !old.includes(value));
    if (removed.length === 0 && added.length === 0) continue;
    const isUnconfirmed = unconfirmed.include(at.base);
    if (removed.length > 0) {
      changes.push({
        impact: 'major',
        reason: `${named(removed)} no longer among the known values.`,
        side: 'base',
        pointer: `${at.base}/x-extensible-enum`,
        unconfirmed: isUnconfirmed,
      });
    }
    if (added.length > 0) {
      changes.push({
        impact: 'minor',
        reason: `${named(added)} new among the known values.`,
        side: 'revision',
        pointer: `${at.revision}/x-extensible-enum`,
        unconfirmed: isUnconfirmed,
      });
    }
  }
  return changes;
}

function listOf({ 'x-extensible-enum': values }: Node): unknown[] {
  return Array.isArray(values) ? values : [];
}

function named(values: unknown[]): string {
  return `${values.map((value) => `\`${value}\``).join(', ')} ${values.length > 1 ? 'are' : 'is'}`;
}
