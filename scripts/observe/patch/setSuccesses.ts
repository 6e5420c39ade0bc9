import type { Finding, Observation } from '../finding.js';
import type { Editing } from './editing.js';
import { addEvidence, type Evidence } from './evidence.js';
import { linesOf, removeKey, renameKey, setKeyLines } from './mapEdits.js';
import { operationPlace } from './responsePlaces.js';

type SuccessFinding = Extract<Finding, { kind: 'success' }>;

/** How the contract writes the status of a success that is not known. */
const anySuccess = '2XX';

/**
 * Puts the success statuses that were seen in place of `2XX`. `answers` are needed as well: 200 is no finding, because the
 * published description has it beside `2XX`.
 */
export async function setSuccesses(
  editing: Editing,
  findings: readonly SuccessFinding[],
  answers: Observation['answers'],
): Promise<void> {
  const seen = [
    ...findings.flatMap((one) =>
      'operationId' in one.subject ? [{ ...one, operationId: one.subject.operationId }] : [],
    ),
    ...answers.filter(({ status }) => status >= 200 && status < 300),
  ];
  for (const operationId of new Set(seen.map((one) => one.operationId))) {
    const statuses = new Map<string, Evidence>();
    for (const one of seen.filter((one) => one.operationId === operationId)) {
      const evidence = editing.evidenceFor(one);
      if (evidence) statuses.set(String(one.status), evidence);
    }
    await replaceAnySuccess(editing, operationId, statuses);
  }
}

async function replaceAnySuccess(
  editing: Editing,
  operationId: string,
  statuses: ReadonlyMap<string, Evidence>,
): Promise<void> {
  const target = editing.operation(operationId);
  const operation = target && (await operationPlace(editing, target));
  if (!operation) return;
  const { file, keys } = operation;
  const responses = [...keys, 'responses'];
  const listed = Object.keys(Object(file.valueAt(responses)));
  const [first, ...others] = [...statuses.keys()].filter((status) => !listed.includes(status)).sort();
  if (!listed.includes(anySuccess) || first === undefined) return;
  renameKey(file, responses, anySuccess, first);
  let previous = first;
  for (const status of others) {
    setKeyLines(file, responses, status, linesOf(file, responses, first), { after: previous });
    previous = status;
  }
  for (const [status, evidence] of statuses) {
    if (!listed.includes(status)) addEvidence(file, [...responses, status], evidence);
  }
  await forgetAnySuccess(editing, operationId);
}

/** Removes what `seen.yaml` says of `2XX`, which the operation no longer has. */
async function forgetAnySuccess({ files }: Editing, operationId: string): Promise<void> {
  const seen = await files.placeOf('#/x-seen/operations');
  const at = seen && [...seen.keys, operationId];
  if (at && seen.file.valueAt([...at, anySuccess]) !== undefined) removeKey(seen.file, at, anySuccess);
}
