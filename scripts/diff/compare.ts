import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type Change, impacts } from './change.js';
import { errorCodeChanges } from './errorCodes.js';
import { exampleChanges } from './examples.js';
import { knownValueChanges } from './knownValues.js';
import { rate } from './policy.js';
import type { ListedChange } from './redoclyDiff.js';
import { securityChanges } from './security.js';
import { nameKnownSuccesses } from './statusRanges.js';

/** All differences between two bundled descriptions, the greatest first. `list` is what Redocly finds. */
export async function compare(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  list: (base: Oas3_1Definition, revision: Oas3_1Definition) => Promise<ListedChange[]>,
): Promise<Change[]> {
  if (isDeepStrictEqual(base, revision)) return [];
  const aligned = structuredClone(base);
  const changes = [
    ...nameKnownSuccesses(aligned, revision),
    ...(await list(aligned, revision)).flatMap(asChange),
    ...securityChanges(aligned, revision),
    ...errorCodeChanges(aligned, revision),
    ...knownValueChanges(aligned, revision),
    ...exampleChanges(aligned, revision),
  ];
  if (changes.length === 0) changes.push(unseen);
  return changes.sort((a, b) => impacts.indexOf(b.impact) - impacts.indexOf(a.impact));
}

const unseen: Change = {
  impact: 'patch',
  reason: 'Something differs that no caller relies on, such as the order of a list.',
  side: 'revision',
  pointer: '#',
};

function asChange(change: ListedChange): Change[] {
  const rating = rate(change);
  const side = change.kind === 'removed' ? 'base' : 'revision';
  return rating ? [{ ...rating, side, pointer: change[side]?.pointer ?? change.path }] : [];
}
