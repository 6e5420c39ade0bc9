import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { impacts } from '../contract/impact.js';
import { asRated, type Change } from './change.js';
import { withoutCopies } from './copies.js';
import { errorCodeChanges, listedCodes } from './errorCodeChanges.js';
import { errorMeaningChanges } from './errorMeaningChanges.js';
import { explanationChanges } from './explanationChanges.js';
import { knownValueChanges } from './knownValueChanges.js';
import { markChanges } from './markChanges.js';
import { nameKnownSuccesses } from './nameKnownSuccesses.js';
import { pairsOf } from './pairsOf.js';
import type { ListedChange } from './redoclyDiff.js';
import { securityChanges } from './securityChanges.js';
import { structuralChanges } from './structuralChanges.js';
import { structuresOf } from './structuresOf.js';
import { unconfirmedParts } from './unconfirmedParts.js';

/** Returns all differences between two bundled descriptions, the greatest first. `list` returns those of Redocly. */
export async function compare(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  list: (base: Oas3_1Definition, revision: Oas3_1Definition) => Promise<ListedChange[]>,
): Promise<Change[]> {
  if (isDeepStrictEqual(base, revision)) return [];
  const successes = nameKnownSuccesses(base, revision);
  const unconfirmed = unconfirmedParts(successes.base);
  const [before, after] = [unconfirmed.separated, successes.revision];
  const pairs = pairsOf(before, after);
  const structures = structuresOf(pairs, before, after);
  const isSameStructure = isDeepStrictEqual(withoutCopies(structures.base), structures.revision);
  const compared = { ...structures, unconfirmed, codes: listedCodes(before) };

  const found = [
    // Redocly takes seconds, so it does not run if only explanations changed.
    ...(isSameStructure ? [] : structuralChanges(await list(structures.base, structures.revision), compared)),
    ...securityChanges(structures.base, structures.revision, unconfirmed),
    ...knownValueChanges(structures.base, structures.revision, unconfirmed),
    ...errorCodeChanges(before, after),
    ...errorMeaningChanges(pairs, unconfirmed),
    ...markChanges(pairs, after, unconfirmed),
  ];
  const changes = [...found.map(asRated), ...successes.changes, ...explanationChanges(pairs, before, after)];
  if (changes.length === 0) changes.push(otherDifference);
  return changes
    .map((change) =>
      change.side === 'base' ? { ...change, pointer: successes.pointerBefore(change.pointer) } : change,
    )
    .sort((a, b) => impacts.indexOf(b.impact) - impacts.indexOf(a.impact));
}

const otherDifference: Change = {
  impact: 'patch',
  reason: 'Something differs that no caller relies on, such as the order of a list.',
  side: 'revision',
  pointer: '#',
};
