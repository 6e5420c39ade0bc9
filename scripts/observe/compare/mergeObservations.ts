import type { AssumptionSeen, Finding, Seen } from '../finding.js';
import { Book } from './book.js';
import type { EnvironmentObservation } from './environmentObserver.js';
import { Tally } from './tally.js';

/** What was seen in one environment. `isEvidence`: the contract has this environment, or it is a description. */
type Observed = EnvironmentObservation & { isEvidence: boolean };

/** Puts together what was seen in several environments. */
export function mergeObservations(all: readonly Observed[]): EnvironmentObservation {
  const book = new Book();
  for (const { findings } of all) for (const found of findings) book.noteFinding(found);
  return {
    findings: bySubject(book.findings()),
    assumptions: mergeVerdicts(all),
    unconfirmed: merge(
      all.flatMap(({ unconfirmed }) => unconfirmed),
      ({ pointer }) => pointer,
      (one, other) => ({
        ...one,
        ...(one.codes && { codes: [...new Set([...one.codes, ...(other.codes ?? [])])] }),
      }),
    ),
    answers: merge(
      all.flatMap(({ answers }) => answers),
      ({ operationId, status, code }) => `${operationId} ${status} ${code}`,
    ),
    events: merge(
      all.flatMap(({ events }) => events),
      ({ webhook }) => webhook,
    ),
  };
}

/**
 * Puts together the same verdicts of several environments. A verdict of an environment of the contract stays apart from one
 * of another address: only the first is evidence. If a claim is confirmed or refuted, what is seen only in part is left out.
 */
function mergeVerdicts(all: readonly Observed[]): AssumptionSeen[] {
  const verdicts = all.flatMap(({ isEvidence, assumptions }) =>
    assumptions.map((assumption) => ({ isEvidence, assumption })),
  );
  const placeOf = ({ isEvidence, assumption: { pointer, claim } }: (typeof verdicts)[number]) =>
    `${isEvidence} ${pointer} ${claim}`;
  const decided = new Set(verdicts.filter(({ assumption }) => assumption.verdict !== 'partly').map(placeOf));
  const kept = verdicts.filter((one) => one.assumption.verdict !== 'partly' || !decided.has(placeOf(one)));
  return merge(
    kept.map(({ isEvidence, assumption }) => ({ ...assumption, isEvidence })),
    ({ isEvidence, pointer, claim, verdict }) => `${isEvidence} ${pointer} ${claim} ${verdict}`,
  ).map(({ isEvidence: _, ...assumption }) => assumption);
}

/** Puts together what has the same key, in the order of the first. */
function merge<Item extends Seen>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  combine: (one: Item, other: Item) => Item = (one) => one,
): Item[] {
  const merged = new Map<string, Item>();
  for (const item of items) {
    const known = merged.get(keyOf(item));
    merged.set(keyOf(item), known ? { ...combine(known, item), ...Tally.of([known, item]).seen } : item);
  }
  return [...merged.values()];
}

/** Puts the findings of one operation or webhook together, in the order in which they were seen first. */
function bySubject(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    const subject = JSON.stringify(found.subject);
    groups.set(subject, [...(groups.get(subject) ?? []), found]);
  }
  return [...groups.values()].flat();
}
