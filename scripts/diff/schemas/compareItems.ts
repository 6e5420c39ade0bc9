import { isDeepStrictEqual } from 'node:util';
import { byOrder } from './limitEffects.js';
import { meaningOf } from './meaningOf.js';
import type { SchemaPair } from './schemaPair.js';

/** Compares what two schemas say of the items of a list. */
export function compareItems({ before, after, subject, add, compare }: SchemaPair): string[] {
  const [old, now] = [before.keywords, after.keywords];
  const [rest, otherRest] = [old.items ?? old.unevaluatedItems, now.items ?? now.unevaluatedItems];
  const [first, otherFirst] = [listOf(old.prefixItems), listOf(now.prefixItems)];
  for (let i = 0; i < Math.max(first.length, otherFirst.length); i++)
    compare(first[i] ?? rest, otherFirst[i] ?? otherRest, { name: `item ${i} of ${subject.name}` });
  compare(rest, otherRest, { name: `items of ${subject.name}` });
  compareContained();
  return ['items', 'unevaluatedItems', 'prefixItems', 'contains', 'minContains', 'maxContains'];

  /** Compares which items a list must contain, and how many of them. */
  function compareContained(): void {
    const counts = { before: countsOf(old), after: countsOf(now) };
    const name = `what ${subject.name} must contain`;
    if (isDeepStrictEqual(counts.before, anyCount) || isDeepStrictEqual(counts.after, anyCount)) {
      if (isDeepStrictEqual(counts.before, counts.after)) return;
      const isNew = isDeepStrictEqual(counts.before, anyCount);
      const reason = isNew
        ? `Items are required in ${subject.name} now.`
        : `No items are required in ${subject.name} any more.`;
      add('contains', { effect: isNew ? 'narrower' : 'wider', reason });
      return;
    }
    const infinite = Number.POSITIVE_INFINITY;
    if (counts.before.max === infinite && counts.after.max === infinite)
      compare(old.contains, now.contains, { name });
    else if (!isDeepStrictEqual(meaningOf(old.contains), meaningOf(now.contains)))
      add('contains', { effect: 'replaced', reason: `\`contains\` of ${subject.name} changed.` });
    const [fewest, most] = [
      byOrder(counts.before.min, counts.after.min),
      byOrder(counts.after.max, counts.before.max),
    ];
    if (fewest)
      add('minContains', { effect: fewest, reason: counted('least', counts.before.min, counts.after.min) });
    if (most)
      add('maxContains', { effect: most, reason: counted('most', counts.before.max, counts.after.max) });
  }

  function counted(bound: string, from: number, to: number): string {
    const [before, after] = [from, to].map((count) => (Number.isFinite(count) ? count : 'any number'));
    return `How many items ${subject.name} must contain changed from at ${bound} ${before} to ${after}.`;
  }
}

const anyCount = { min: 0, max: Number.POSITIVE_INFINITY };

/** Returns how many of the items that `contains` describes a list must have. */
function countsOf({ contains, minContains = 1, maxContains = anyCount.max }: Record<string, unknown>) {
  return contains === undefined ? anyCount : { min: Number(minContains), max: Number(maxContains) };
}

function listOf(items: unknown): unknown[] {
  return Array.isArray(items) ? items : [];
}
