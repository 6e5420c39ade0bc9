import type { RecordedProofs } from '../../../scripts/contract/ledger/proofs.js';

/** Returns the text of `test/ledger.json`: one line for each answer, so that a diff shows which answers have changed. */
export function ledgerFile(recorded: RecordedProofs): string {
  return `${JSON.stringify(recorded, null, 2).replace(/\[\s+([^\]]*?)\s+\]/g, (_, words: string) => `[${words.replace(/\s+/g, ' ')}]`)}\n`;
}
