import type { Finding, Observation } from '../finding.js';
import { addOperation } from './addOperation.js';
import { describeBody } from './editBodies.js';
import { addField, makeOptional, makeRequired } from './editFields.js';
import { type Editing, nameOf } from './editing.js';
import { setKeyNeed } from './editKey.js';
import { addCode, addMediaType, addStatus } from './editResponses.js';
import { addValue, widenType } from './editValues.js';
import { openMessage, setErrorName } from './errorFiles.js';
import type { Evidence } from './evidence.js';
import { setSuccesses } from './setSuccesses.js';

type Kind = Finding['kind'];
type Edit<K extends Kind> = (
  editing: Editing,
  finding: Extract<Finding, { kind: K }>,
  evidence: Evidence,
) => Promise<void>;

/** The order matters: pointers lead into the contract as it was, so what moves parts of it comes late. */
const edits: { [K in Exclude<Kind, 'success'>]: Edit<K> } = {
  field: addField,
  missing: makeOptional,
  'left out': makeOptional,
  demanded: makeRequired,
  value: addValue,
  type: widenType,
  'error name': setErrorName,
  message: openMessage,
  body: describeBody,
  code: addCode,
  status: addStatus,
  // The new type gets the codes that were added.
  'media type': addMediaType,
  key: setKeyNeed,
  operation: addOperation,
  webhook: async (editing, { subject }) =>
    editing.leave(
      `${nameOf(subject)} is not in the contract. Look it up in the portal's list, and add a file to \`openapi/webhooks/\`.`,
    ),
  'no body': async (editing, { subject, in: part }) =>
    editing.leave(
      `${nameOf(subject)}: the body of ${typeof part === 'number' ? `status ${part}` : `the ${part}`} is empty or can't be read, although the contract has one. Look at the call yourself.`,
    ),
};

/** Makes the contract say what was seen. */
export async function editFindings(editing: Editing, { findings, answers }: Observation): Promise<void> {
  for (const kind of Object.keys(edits) as (keyof typeof edits)[]) {
    for (const finding of findings.filter((one) => one.kind === kind)) {
      const evidence = editing.evidenceFor(finding);
      if (evidence) await (edits[kind] as Edit<Kind>)(editing, finding, evidence);
    }
  }
  await setSuccesses(
    editing,
    findings.filter((finding) => finding.kind === 'success'),
    answers,
  );
}
