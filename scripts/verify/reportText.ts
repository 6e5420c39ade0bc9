import { textTable } from '../../src/shared/textTable.js';
import type { Assumed } from '../contract/assumptionsOf.js';
import type { Verdict } from './judge.js';

/** Returns 0 if everything is as the contract says, 1 if something differs, 2 if something could not be checked. */
export function exitCodeOf(verdicts: Verdict[]): number {
  if (countOf(verdicts, 'differs') > 0) return 1;
  return countOf(verdicts, 'unchecked') > 0 ? 2 : 0;
}

/** Returns the verdicts as a table, with a summary. */
export function reportText(verdicts: Verdict[], server: URL): string {
  const rows = verdicts.flatMap(rowsOf);
  const head = ['probe', 'expected', 'got', 'verdict', 'assumption'];
  return [...textTable(head, rows), '', summary(verdicts, server), ''].join('\n');
}

/**
 * Returns the verdicts and the summary as JSON. `confirms` and `refutes` are JSON Pointers to assumptions, and `claims` has
 * the claim at each of them.
 */
export function reportJson(verdicts: Verdict[], server: URL): string {
  const probes = verdicts.map(({ probe, kind, confirms, refutes, ...rest }) => ({
    probe: probe.id,
    operationId: probe.operation.id,
    request: probe.what,
    verdict: kind,
    ...rest,
    confirms: confirms.map(({ pointer }) => pointer),
    refutes: refutes.map(({ pointer }) => pointer),
    claims: Object.fromEntries([...confirms, ...refutes].map(({ pointer, claim }) => [pointer, claim])),
  }));
  return `${JSON.stringify({ server: server.href, summary: summary(verdicts, server), probes }, null, 2)}\n`;
}

function summary(verdicts: Verdict[], server: URL): string {
  const [agree, differ, unchecked] = (['agrees', 'differs', 'unchecked'] as const).map((kind) =>
    countOf(verdicts, kind),
  );
  return `${server.href}: ${agree} of ${verdicts.length} probes as the contract says, ${differ} differ, ${unchecked} not checked.`;
}

function countOf(verdicts: Verdict[], kind: Verdict['kind']): number {
  return verdicts.filter((verdict) => verdict.kind === kind).length;
}

/** Returns the rows of a probe: one for each reason or assumption. */
function rowsOf({
  probe,
  kind,
  expected,
  got,
  reasons,
  furtherFields,
  confirms,
  refutes,
}: Verdict): string[][] {
  const verdict = [
    ...(kind === 'agrees'
      ? ['ok']
      : reasons.map((reason) => (kind === 'differs' ? reason : `not checked: ${reason}`))),
    ...(furtherFields.length > 0 ? [`(also has ${furtherFields.join(', ')})`] : []),
  ];
  const assumptions = [
    ...confirms.map((assumed) => `confirms ${claimText(assumed)}`),
    ...refutes.map((assumed) => `refutes ${claimText(assumed)}`),
  ];
  const first = [`${probe.operation.name} ${probe.what}`, expected, got];
  return Array.from({ length: Math.max(verdict.length, assumptions.length) }, (_, i) => [
    ...(i === 0 ? first : ['', '', '']),
    verdict[i] ?? '',
    assumptions[i] ?? '',
  ]);
}

function claimText({ pointer, claim }: Assumed): string {
  return `${claim} of ${pointer.replace(/^#\/(components\/)?/, '')}`;
}
