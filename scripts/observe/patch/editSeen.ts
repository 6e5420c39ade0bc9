import { answerKey } from '../../contract/ledger/answerKey.js';
import type { Observation } from '../finding.js';
import type { Editing } from './editing.js';
import { setKey } from './mapEdits.js';
import { responseKeyOf, responsesOf } from './responsePlaces.js';
import type { Place } from './sourceFiles.js';

/** Writes to `seen.yaml` on which day each answer of the contract was last seen. */
export async function editSeen(editing: Editing, answers: Observation['answers']): Promise<void> {
  const { document, files } = editing;
  const environments = (document.servers ?? []).map((server) => Object(server)['x-environment']);
  for (const { operationId, status, code, environments: seenIn, last } of answers) {
    const isWebhook = Object.hasOwn(document.webhooks ?? {}, operationId);
    const place = await files.placeOf(`#/x-seen/${isWebhook ? 'webhooks' : 'operations'}`);
    const answer = isWebhook ? [] : await answerIn(editing, operationId, status, code);
    if (!place || !answer) continue;
    for (const environment of seenIn.filter((name) => environments.includes(name))) {
      setLater(place, [operationId, ...answer, environment], last);
    }
  }
}

/** Returns the name of an answer as the contract has it now, or undefined if the contract does not have it. */
async function answerIn(
  editing: Editing,
  operationId: string,
  status: number,
  code: string | undefined,
): Promise<[string] | undefined> {
  const operation = editing.operation(operationId);
  const responses = operation && (await responsesOf(editing, operation));
  const key = responses && responseKeyOf(responses, status);
  return key ? [answerKey({ status: key, code })] : undefined;
}

/** Sets the value at a path of keys, unless the same or a later day is there. Adds the maps that are missing. */
function setLater({ file, keys }: Place, path: readonly string[], day: string): void {
  const at = [...keys, ...path];
  const known = file.valueAt(at);
  if (typeof known === 'string' && known >= day) return;
  let depth = at.length - 1;
  // An empty map is written as `{}` and is replaced as a whole.
  while (depth > 0 && isEmpty(file.valueAt(at.slice(0, depth)))) depth--;
  const value = at.slice(depth + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), day);
  setKey(file, at.slice(0, depth), at[depth] as string, value);
}

function isEmpty(map: unknown): boolean {
  return typeof map !== 'object' || map === null || Object.keys(map).length === 0;
}
