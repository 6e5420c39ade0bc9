import { claimsOf } from '../claims.js';
import type { MarkedNode } from './markedNodes.js';
import { seenInSource } from './seenInSource.js';

/** What a fact is known from, and the rank of that evidence: 1 is the strongest. */
const ranks = { capture: 1, portal: 2, seen: 2, unconfirmed: 3, assumed: 4 };

export type EvidenceRank = keyof typeof ranks;

/** Returns the weakest of some ranks. Of two equal ones it returns the first. */
export function weakest(...found: EvidenceRank[]): EvidenceRank {
  return found.reduce((weakest, rank) => (ranks[rank] > ranks[weakest] ? rank : weakest), 'capture');
}

/**
 * Returns the rank of a node by its own marks. An assumption counts only if it claims a status or a code. The codes that a
 * response lists as unconfirmed do not count.
 */
export function rankOfNode(node: MarkedNode, environments: readonly string[]): EvidenceRank {
  const claims = node['x-assumption'] ? claimsOf(node['x-assumption']) : [];
  if (claims.includes('status') || claims.includes('code')) return 'assumed';
  if (node['x-unconfirmed'] === true) return 'unconfirmed';
  const source = node['x-source'];
  if (Object.keys(seenInSource(source, environments)).length > 0) return 'seen';
  const pages = source?.split(';').filter((part) => !/^\s*Public integration/i.test(part)) ?? [];
  return pages.length > 0 ? 'portal' : 'capture';
}
