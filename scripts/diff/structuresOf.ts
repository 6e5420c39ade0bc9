import type { Oas3_1Definition } from '@redocly/openapi-core';
import { canonical } from './canonical.js';
import { withoutExplanations } from './explanations.js';
import { identityTexts } from './identityTexts.js';
import type { Pair } from './pairsOf.js';

/**
 * Returns what callers rely on in two bundled descriptions, in a form that `redocly diff` compares correctly: without
 * explanations, and with only one notation for the same meaning.
 */
export function structuresOf(
  pairs: readonly Pair[],
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
): Record<'base' | 'revision', Oas3_1Definition> {
  const identities = identityTexts(pairs, base, revision);
  return {
    base: canonical(withoutExplanations(base, identities)),
    revision: canonical(withoutExplanations(revision, identities)),
  };
}
