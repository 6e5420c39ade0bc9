import type { Oas3_1Definition } from '@redocly/openapi-core';
import { claimsOf } from '../../contract/claims.js';
import { evidenceOf } from '../../contract/evidence.js';
import { keysOf } from '../../contract/model/pointer.js';
import type { AssumptionSeen, Claim } from '../finding.js';
import type { ClaimContext } from './claimContext.js';
import { claimRules, type Verdict } from './claimRules.js';
import type { Located } from './located.js';

/** Returns what was seen of each assumption: for each of its claims that traffic can decide. */
export function assumptionsSeen(document: Oas3_1Definition, context: ClaimContext): AssumptionSeen[] {
  return evidenceOf(document).flatMap(({ pointer, assumption }) => {
    const at = assumption && context.view.locate.at(...keysOf(pointer));
    if (!at) return [];
    return claimsOf(assumption).flatMap((claim): AssumptionSeen[] => {
      if (claim === 'meaning') return [];
      const verdict = verdictOf(context, claim, at);
      return verdict ? [{ pointer, claim, ...verdict }] : [];
    });
  });
}

function verdictOf(context: ClaimContext, claim: Claim, at: Located) {
  const found = claimRules[claim](context, at);
  if (!found || found.tally.count === 0) return undefined;
  const { tally, ...verdict } = found satisfies Verdict;
  return { ...verdict, ...tally.seen };
}
