import { textTable } from '../../src/shared/textTable.js';
import type { Verdict } from './judge.js';

/** 0 where all is as the contract says, 1 where something differs, 2 where something could not be checked. */
export function exitCodeOf(verdicts: Verdict[]): number {
  if (countOf(verdicts, 'differs') > 0) return 1;
  return countOf(verdicts, 'unchecked') > 0 ? 2 : 0;
}

/** The verdicts as a table, and what they come to. */
export function reportText(verdicts: Verdict[], server: URL): string {
  const rows = verdicts.flatMap(rowsOf);
  const head = ['probe', 'expected', 'got', 'verdict', 'assumption'];
  return [...textTable(head, rows), '', summary(verdicts, server), ''].join('\n');
}

/** The same for machines. */
export function reportJson(verdicts: Verdict[], server: URL): string {
  const probes = verdicts.map(({ probe, kind, ...rest }) => ({
    probe: probe.id,
    operationId: probe.operation.id,
    request: probe.what,
    verdict: kind,
    ...rest,
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

/** What is to say of a probe goes on below, one thing a line. */
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
    ...confirms.map((pointer) => `confirms ${short(pointer)}`),
    ...refutes.map((pointer) => `refutes ${short(pointer)}`),
  ];
  const first = [`${probe.operation.name} ${probe.what}`, expected, got];
  return Array.from({ length: Math.max(verdict.length, assumptions.length) }, (_, i) => [
    ...(i === 0 ? first : ['', '', '']),
    verdict[i] ?? '',
    assumptions[i] ?? '',
  ]);
}

function short(pointer: string): string {
  return pointer.replace(/^#\/(components\/)?/, '');
}
