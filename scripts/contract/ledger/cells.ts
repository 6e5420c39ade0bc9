import type { LedgerRow } from './ledgerOf.js';
import type { Proof } from './proofs.js';

/** Returns the cell of a live sighting: `testing 2026-11-26`. Returns `-` if there is none. */
export function seenCell({ seen }: LedgerRow): string {
  const days = Object.entries(seen).map(([environment, day]) => `${environment} ${day}`);
  return days.join(', ') || '-';
}

export function proofCell({ proofs }: LedgerRow, proof: Proof): string {
  return proofs.includes(proof) ? 'yes' : '-';
}
