import { environmentsOf } from '../../contract/environmentsOf.js';
import { answerKey } from '../../contract/ledger/answerKey.js';
import type { Observation, Seen } from '../finding.js';
import type { Editing } from './editing.js';
import { setKey } from './mapEdits.js';
import { responseKeyOf, responsesOf } from './responsePlaces.js';
import type { Place } from './sourceFiles.js';

/** Writes to `seen.yaml` on which day each answer and each webhook of the contract was last seen. */
export async function editSeen(
  editing: Editing,
  { answers, events }: Pick<Observation, 'answers' | 'events'>,
): Promise<void> {
  const { document, files } = editing;
  const known = environmentsOf(document);
  const operations = await files.placeOf('#/x-seen/operations');
  const webhooks = await files.placeOf('#/x-seen/webhooks');
  for (const { operationId, status, code, ...seen } of answers) {
    const answer = await answerIn(editing, operationId, status, code);
    if (operations && answer) setDays(operations, [operationId, answer], seen, known);
  }
  for (const { webhook, ...seen } of events) if (webhooks) setDays(webhooks, [webhook], seen, known);
}

function setDays(place: Place, path: string[], { environments }: Seen, known: string[]): void {
  for (const [environment, day] of Object.entries(environments).sort()) {
    if (known.includes(environment)) setLater(place, [...path, environment], day);
  }
}

/** Returns the name of an answer as the contract has it now, or undefined if the contract does not have it. */
async function answerIn(
  editing: Editing,
  operationId: string,
  status: number,
  code: string | undefined,
): Promise<string | undefined> {
  const operation = editing.operation(operationId);
  const responses = operation && (await responsesOf(editing, operation));
  const key = responses && responseKeyOf(responses, status);
  return key && answerKey({ status: key, code });
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
