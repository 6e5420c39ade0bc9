import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Change } from './change.js';
import { type Node, visitPairs } from './visitPairs.js';

/** Finds changes in the known values of open lists (`x-extensible-enum`), which Redocly does not compare. */
export function knownValueChanges(base: Oas3_1Definition, revision: Oas3_1Definition): Change[] {
  const changes: Change[] = [];
  visitPairs(base, revision, (before, after, at) => {
    const [old, now] = [listOf(before), listOf(after)];
    // If the list becomes an `enum`, its values stay known.
    const known = [...now, ...(Array.isArray(after.enum) ? after.enum : [])];
    const removed = old.filter((value) => !known.includes(value));
    const added = now.filter((value) => !old.includes(value));
    if (removed.length > 0) {
      const reason = `${named(removed)} no longer among the known values.`;
      changes.push({ impact: 'major', reason, side: 'base', pointer: `${at.base}/x-extensible-enum` });
    }
    if (added.length > 0) {
      const reason = `${named(added)} new among the known values.`;
      changes.push({
        impact: 'minor',
        reason,
        side: 'revision',
        pointer: `${at.revision}/x-extensible-enum`,
      });
    }
    return true;
  });
  return changes;
}

function listOf({ 'x-extensible-enum': values }: Node): unknown[] {
  return Array.isArray(values) ? values : [];
}

function named(values: unknown[]): string {
  return `${values.map((value) => `\`${value}\``).join(', ')} ${values.length > 1 ? 'are' : 'is'}`;
}
