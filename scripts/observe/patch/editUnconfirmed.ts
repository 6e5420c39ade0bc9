import { keysOf, pointerOf } from '../../contract/model/pointer.js';
import type { PortalGroup } from '../../contract/portal.js';
import type { UnconfirmedSeen } from '../finding.js';
import type { Editing } from './editing.js';
import { addEvidence, type Evidence, extendedSource } from './evidence.js';
import { removeItem } from './listEdits.js';
import { removeKey, setKey } from './mapEdits.js';
import type { Place } from './sourceFiles.js';

/** Removes the mark from what is unconfirmed and was seen, and puts the evidence in place of the public integration. */
export async function editUnconfirmed(editing: Editing, unconfirmed: readonly UnconfirmedSeen[]) {
  for (const seen of unconfirmed) {
    const place = await editing.files.placeOf(seen.pointer);
    const mark = place?.file.valueAt([...place.keys, 'x-unconfirmed']);
    if (!place || mark === undefined) continue;
    const evidence = editing.evidenceFor(seen);
    if (!evidence) continue;
    if (Array.isArray(mark)) confirmCodes(place, mark, seen.codes ?? [], evidence);
    else {
      removeKey(place.file, place.keys, 'x-unconfirmed');
      replaceIntegration(place, evidence);
      await specifyInPortal(editing, seen.pointer);
    }
  }
}

function confirmCodes({ file, keys }: Place, marked: string[], seen: string[], evidence: Evidence): void {
  const confirmed = marked.filter((code) => seen.includes(code));
  if (confirmed.length === 0) return;
  for (const code of confirmed) removeItem(file, keys, 'x-unconfirmed', code);
  const left = marked.filter((code) => !confirmed.includes(code));
  if (left.length === 0) {
    replaceIntegration({ file, keys }, evidence);
    return;
  }
  const source = sourceParts(file.valueAt([...keys, 'x-source'])).map((part) =>
    part.replace(/^(Public integration) \([^)]*\)$/, `$1 (${left.join(', ')})`),
  );
  setKey(file, keys, 'x-source', source.join('; '));
  addEvidence(file, keys, evidence);
}

/** Puts evidence in place of the public integration, also of what it said about it in brackets. */
function replaceIntegration({ file, keys }: Place, evidence: Evidence): void {
  const others = sourceParts(file.valueAt([...keys, 'x-source'])).filter(
    (part) => !/^Public integration/i.test(part),
  );
  setKey(file, keys, 'x-source', extendedSource(others.join('; '), evidence));
}

function sourceParts(source: unknown): string[] {
  return typeof source === 'string' ? source.split('; ') : [];
}

/** Sets the entries of a confirmed operation or webhook in the portal's list to `specified`. */
async function specifyInPortal({ files }: Editing, pointer: string): Promise<void> {
  const [top, name = '', method = '', ...deeper] = keysOf(pointer);
  if ((top !== 'paths' && top !== 'webhooks') || deeper.length > 0) return;
  const side = top === 'paths' ? 'operations' : 'webhooks';
  const portal = await files.placeOf(`#/x-portal/${side}`);
  const operation = await files.placeOf(pointerOf(top, name, method));
  if (!portal || !operation) return;
  const { file, keys } = portal;
  const id = operation.file.valueAt([...operation.keys, 'operationId']);
  const groups = file.valueAt(keys) as PortalGroup[];
  for (const [i, { entries }] of groups.entries()) {
    for (const [j, entry] of entries.entries()) {
      const isEntry = top === 'paths' ? entry.operationId === id : entry.webhook === name;
      if (!isEntry || entry.status !== 'unconfirmed') continue;
      const at = [...keys, String(i), 'entries', String(j)];
      setKey(file, at, 'status', 'specified');
      // The menu shows no method of some entries. The calls have shown it.
      if (top === 'paths' && !entry.method) {
        setKey(file, at, 'method', method.toUpperCase(), { after: 'title' });
      }
    }
  }
}
