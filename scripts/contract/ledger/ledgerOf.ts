import type { Oas3_1Definition } from '@redocly/openapi-core';
import { answerKey } from './answerKey.js';
import { type Answer, answersOf, latest, type WebhookAnswer, webhookAnswersOf } from './answersOf.js';
import type { Proof, RecordedProofs } from './proofs.js';
import type { Seen, SeenDays } from './seen.js';

/** What is known of an answer or a webhook, and from what. */
export type LedgerRow = (Answer | WebhookAnswer) & {
  /** The last day on which it was seen, by environment. */
  seen: SeenDays;
  /** The tests that have shown it. */
  proofs: readonly Proof[];
};

export interface Ledger {
  answers: (Answer & LedgerRow)[];
  webhooks: (WebhookAnswer & LedgerRow)[];
}

/** Puts together what the contract says, what was seen, and what the tests have recorded. */
export function ledgerOf(document: Oas3_1Definition, seen: Seen, recorded: RecordedProofs): Ledger {
  return {
    answers: answersOf(document).map((answer) => {
      const key = answerKey(answer);
      return {
        ...answer,
        seen: latest(answer.seen, seen.operations[answer.operationId]?.[key] ?? {}),
        proofs: recorded.operations[answer.operationId]?.[key] ?? [],
      };
    }),
    webhooks: webhookAnswersOf(document).map((answer) => ({
      ...answer,
      seen: latest(answer.seen, seen.webhooks[answer.webhook] ?? {}),
      proofs: recorded.webhooks[answer.webhook] ?? [],
    })),
  };
}
