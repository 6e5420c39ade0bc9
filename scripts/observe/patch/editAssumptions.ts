import { type Claim, claimsOf } from '../../contract/claims.js';
import { Tally } from '../compare/tally.js';
import type { AssumptionSeen } from '../finding.js';
import type { Editing } from './editing.js';
import { addEvidence } from './evidence.js';
import { removeItem } from './listEdits.js';
import { removeKey } from './mapEdits.js';

/**
 * Replaces assumptions by evidence, as far as they were decided. A claim that was refuted goes as well: the findings make the
 * contract say what was seen.
 */
export async function editAssumptions(editing: Editing, assumptions: readonly AssumptionSeen[]) {
  for (const pointer of new Set(assumptions.map(({ pointer }) => pointer))) {
    const decided = assumptions.filter((one) => one.pointer === pointer && one.verdict !== 'partly');
    await editAssumption(editing, pointer, decided);
  }
}

async function editAssumption(editing: Editing, pointer: string, seen: AssumptionSeen[]): Promise<void> {
  const place = await editing.files.placeOf(pointer);
  if (!place) return;
  const { file, keys } = place;
  const isShared = editing.files.usesOf(file.name) > 1;
  const decided = seen.filter((one) => !(isShared && isOfOneUse(one)) && editing.evidenceFor(one));
  if (decided.length === 0) return;
  const assumption = file.valueAt([...keys, 'x-assumption']) as { about?: Claim[] } | undefined;
  if (!assumption) return;
  const about = claimsOf(assumption);
  const claims = about.filter((claim) => decided.some((one) => one.claim === claim));
  const evidence = editing.evidenceFor(Tally.of(decided).seen);
  if (claims.length === 0 || !evidence) return;

  const where = `${file.name}${keys.length > 0 ? ` (${keys.join(' / ')})` : ''}`;
  const { errorCode } = Object(file.valueAt([...keys, 'properties']));
  if (errorCode && !errorCode.enum && claims.length === about.length) {
    editing.leave(
      `${where}: the assumption is confirmed, but lint needs it as long as the schema lists no codes. Replace it by hand.`,
    );
    return;
  }
  addEvidence(file, keys, evidence);
  if (claims.length === about.length) {
    removeKey(file, keys, 'x-assumption');
    return;
  }
  for (const claim of claims) removeItem(file, [...keys, 'x-assumption'], 'about', claim);
  editing.leave(`${where}: limit the \`reason\` of the assumption to what is still open.`);
}

/**
 * Whether a refuted claim still stands for the others that share the part: a new code or the fields of a body are written to
 * the answer of the one operation that had them.
 */
function isOfOneUse({ claim, verdict }: AssumptionSeen): boolean {
  return verdict === 'refuted' && (claim === 'code' || claim === 'body');
}
