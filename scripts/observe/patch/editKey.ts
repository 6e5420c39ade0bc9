import type { Finding } from '../finding.js';
import { type Editing, nameOf } from './editing.js';
import { addEvidence, type Evidence } from './evidence.js';
import { removeKey, setKey } from './mapEdits.js';

/** Makes an operation need the key of the description, or none. */
export async function setKeyNeed(
  editing: Editing,
  { subject, pointer = '', needed }: Extract<Finding, { kind: 'key' }>,
  evidence: Evidence,
): Promise<void> {
  const place = await editing.files.placeOf(pointer);
  if (!place) return;
  const { file, keys } = place;
  const security = file.valueAt([...keys, 'security']);
  const needsNone = Array.isArray(security) && security.length === 0;
  if (needed !== needsNone) return;
  if (needed) removeKey(file, keys, 'security');
  else setKey(file, keys, 'security', [], { after: 'tags' });
  addEvidence(file, keys, evidence);
  editing.leave(
    `${nameOf(subject)} ${needed ? 'needs the key' : 'needs no key'}: correct the steps in \`openapi/workflows/\` that call it, if there are any.`,
  );
}
