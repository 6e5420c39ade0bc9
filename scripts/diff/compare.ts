import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { impacts } from '../contract/impact.js';
import { asRated, type Change, patch } from './change.js';
import { compareDescriptions } from './compareDescriptions.js';
import { errorCodeChanges, listedCodes } from './errorCodeChanges.js';
import { errorMeaningChanges } from './errorMeaningChanges.js';
import { explanationChanges } from './explanationChanges.js';
import { markChanges } from './markChanges.js';
import { nameKnownSuccesses } from './nameKnownSuccesses.js';
import { pairsOf } from './pairsOf.js';
import { unconfirmedParts } from './unconfirmedParts.js';

/** Returns all differences between two bundled descriptions, the greatest first. */
export function compare(base: Oas3_1Definition, revision: Oas3_1Definition): Change[] {
  if (isDeepStrictEqual(base, revision)) return [];
  const successes = nameKnownSuccesses(base, revision);
  const [before, after] = [successes.base, successes.revision];
  const unconfirmed = unconfirmedParts(before);
  const codes = listedCodes(before);
  const pairs = pairsOf(before, after);
  const marked = [
    ...errorCodeChanges(before, after, codes),
    ...errorMeaningChanges(pairs, unconfirmed),
    ...markChanges(pairs, after, unconfirmed),
  ];
  const changes = [
    ...compareDescriptions(before, after, unconfirmed, codes),
    ...marked.map(asRated),
    ...successes.changes,
    ...explanationChanges(pairs, before, after),
  ];
  if (changes.length === 0) changes.push(otherDifference);
  return changes
    .map((change) =>
      change.side === 'base' ? { ...change, pointer: successes.pointerBefore(change.pointer) } : change,
    )
    .sort((a, b) => impacts.indexOf(b.impact) - impacts.indexOf(a.impact));
}

const otherDifference = patch(
  'Something differs that no caller relies on, such as the order of a list.',
  'revision',
  '#',
);
