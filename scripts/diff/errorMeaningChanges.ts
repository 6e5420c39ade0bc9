import { isDeepStrictEqual } from 'node:util';
import type { FoundChange } from './change.js';
import { isExplanation } from './explanations.js';
import { isNode } from './node.js';
import type { Pair } from './pairsOf.js';
import type { UnconfirmedParts } from './unconfirmedParts.js';
import { valueChange } from './valueChange.js';

/** What apps rely on. The other properties, such as `trigger`, only tell the mock and `npm run verify` what to do. */
const reliedOn = new Set(['name', 'category', 'retryable', 'outcome']);

/** Finds changes in what an error means (`x-error`). `errorCodeChanges.ts` finds new and removed errors. */
export function errorMeaningChanges(pairs: readonly Pair[], unconfirmed: UnconfirmedParts): FoundChange[] {
  const changes: FoundChange[] = [];
  for (const { before, after, kind, at } of pairs) {
    const [old, now] = [before['x-error'], after['x-error']];
    if (kind !== 'keywords' || !(isNode(old) && isNode(now))) continue;
    const name = at.revision.slice(at.revision.lastIndexOf('/') + 1);
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (isExplanation(kind, key) || isDeepStrictEqual(old[key], now[key])) continue;
      const side = key in now ? 'revision' : 'base';
      changes.push({
        impact: reliedOn.has(key) ? 'major' : 'patch',
        ...(reliedOn.has(key) && { means: 'Apps decide by it what to do after the error.' }),
        breaks: reliedOn.has(key) ? ['behaviour'] : [],
        uses: [],
        reason: valueChange(`\`${key}\` of error \`${name}\``, old[key], now[key]),
        side,
        pointer: `${at[side]}/x-error/${key}`,
        unconfirmed: unconfirmed.include(at.base),
      });
    }
  }
  return changes;
}
