import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { impacts } from '../contract/impact.js';
import { canonical } from './canonical.js';
import type { Change } from './change.js';
import { describe } from './describe.js';
import { errorCodeChanges } from './errorCodeChanges.js';
import { exampleChanges } from './exampleChanges.js';
import { knownValueChanges } from './knownValueChanges.js';
import { nameKnownSuccesses } from './nameKnownSuccesses.js';
import { rate } from './policy.js';
import type { ListedChange } from './redoclyDiff.js';
import { securityChanges } from './securityChanges.js';

/** Returns all differences between two bundled descriptions, the greatest first. `list` returns those of Redocly. */
export async function compare(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  list: (base: Oas3_1Definition, revision: Oas3_1Definition) => Promise<ListedChange[]>,
): Promise<Change[]> {
  if (isDeepStrictEqual(base, revision)) return [];
  const after = canonical(revision);
  const { base: before, changes: knownSuccesses } = nameKnownSuccesses(canonical(base), after);
  const changes = [
    ...knownSuccesses,
    ...(await list(before, after)).flatMap((change) => rated(change, before, after)),
    ...securityChanges(before, after),
    ...errorCodeChanges(before, after),
    ...knownValueChanges(before, after),
    ...exampleChanges(before, after),
  ];
  if (changes.length === 0) changes.push(otherDifference);
  return changes.sort((a, b) => impacts.indexOf(b.impact) - impacts.indexOf(a.impact));
}

const otherDifference: Change = {
  impact: 'patch',
  reason: 'Something differs that no caller relies on, such as the order of a list.',
  side: 'revision',
  pointer: '#',
};

function rated(change: ListedChange, before: Oas3_1Definition, after: Oas3_1Definition): Change[] {
  const impact = rate(change);
  if (!impact) return [];
  const side = change.kind === 'removed' ? 'base' : 'revision';
  const reason = describe(change, side === 'base' ? before : after);
  return [{ impact, reason, side, pointer: change[side]?.pointer ?? change.path }];
}
