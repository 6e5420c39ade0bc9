import { textTable } from '../../../src/shared/textTable.js';
import { answerKey } from './answerKey.js';
import { proofCell, seenCell } from './cells.js';
import type { Ledger } from './ledgerOf.js';
import { proofs, webhookProofs } from './proofs.js';

/** Returns the ledger as two tables: the answers of the operations, and the webhooks. */
export function ledgerText({ answers, webhooks }: Ledger): string {
  const ofAnswers = textTable(
    ['operation', 'answer', 'evidence', ...proofs, 'seen live'],
    answers.map((row) => [
      row.operationId,
      answerKey(row),
      row.evidence,
      ...proofs.map((proof) => proofCell(row, proof)),
      seenCell(row),
    ]),
  );
  const ofWebhooks = textTable(
    ['webhook', 'evidence', ...Object.values(webhookProofs), 'seen live'],
    webhooks.map((row) => [
      row.webhook,
      row.evidence,
      ...Object.keys(webhookProofs).map((proof) => proofCell(row, proof as keyof typeof webhookProofs)),
      seenCell(row),
    ]),
  );
  return [...ofAnswers, '', ...ofWebhooks].join('\n');
}
