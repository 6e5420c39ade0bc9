import { TestRunner } from 'vitest';
import { answerKey } from '../../../scripts/contract/ledger/answerKey.js';
import { answersOf, webhookAnswersOf } from '../../../scripts/contract/ledger/answersOf.js';
import type { Proof } from '../../../scripts/contract/ledger/proofs.js';
import { contract } from '../contract/contract.js';

/** An answer as the contract lists it (`2XX`, not the 200 that was sent), or a webhook. */
export type Proved = { operationId: string; status: string; code?: string | undefined } | { webhook: string };

declare module 'vitest' {
  interface TaskMeta {
    proofs?: { proof: Proof; proved: Proved }[];
  }
}

const listed = new Set([...answersOf(contract), ...webhookAnswersOf(contract)].map(nameOf));

/**
 * Records for the ledger what the current test has shown. Call it after the expectations. It counts only if the whole
 * test passes.
 */
export function recordProof(proof: Proof, proved: Proved): void {
  if (!listed.has(nameOf(proved))) {
    throw new Error(
      `The contract has no ${nameOf(proved)}, so it can't be recorded. Correct it in the test.`,
    );
  }
  const test = TestRunner.getCurrentTest();
  if (!test) throw new Error('Call recordProof() in a test. In a hook nothing is shown yet.');
  test.meta.proofs = [...(test.meta.proofs ?? []), { proof, proved }];
}

function nameOf(proved: Proved): string {
  return 'webhook' in proved ? `webhook ${proved.webhook}` : `${proved.operationId} ${answerKey(proved)}`;
}
