import type { TaskMeta } from 'vitest';
import { answerKey } from '../../../scripts/contract/ledger/answerKey.js';
import { type Proof, proofs, type RecordedProofs } from '../../../scripts/contract/ledger/proofs.js';

/** Puts together what tests have recorded, in an order that does not depend on the order of the tests. */
export function recordedIn(metas: readonly TaskMeta[]): RecordedProofs {
  const operations = new Map<string, Map<string, Set<Proof>>>();
  const webhooks = new Map<string, Set<Proof>>();
  for (const { proof, proved } of metas.flatMap(({ proofs = [] }) => proofs)) {
    if ('webhook' in proved) entryOf(webhooks, proved.webhook, () => new Set()).add(proof);
    else {
      const answers = entryOf(operations, proved.operationId, () => new Map<string, Set<Proof>>());
      entryOf(answers, answerKey(proved), () => new Set()).add(proof);
    }
  }
  return {
    operations: sorted(operations, (answers) => sorted(answers, inOrder)),
    webhooks: sorted(webhooks, inOrder),
  };
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}

function inOrder(recorded: ReadonlySet<Proof>): Proof[] {
  return proofs.filter((proof) => recorded.has(proof));
}

function sorted<T, U>(map: ReadonlyMap<string, T>, convert: (value: T) => U): Record<string, U> {
  const keys = [...map.keys()].sort();
  return Object.fromEntries(keys.map((key) => [key, convert(map.get(key) as T)]));
}
