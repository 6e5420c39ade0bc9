import type { Finding } from '../finding.js';
import { jsonTypeOf } from '../jsonTypeOf.js';
import { type Editing, nameOf } from './editing.js';
import { addEvidence, type Evidence } from './evidence.js';
import { fieldPlace } from './fieldPlace.js';
import { appendItem } from './listEdits.js';
import { removeKey, setKey } from './mapEdits.js';
import { OnOneLine } from './render.js';

type FindingOf<Kind> = Extract<Finding, { kind: Kind }>;

/** Adds a value to the list of a field. */
export async function addValue(editing: Editing, finding: FindingOf<'value'>, evidence: Evidence) {
  const { subject, field, value, pointer = '' } = finding;
  const place = await editing.files.placeOf(pointer);
  if (!place) return;
  const { file, keys } = editing.files.followed(place);
  const schema = Object(file.valueAt(keys));
  const list = ['enum', 'x-extensible-enum'].find((name) => Array.isArray(schema[name]));
  if (value === undefined || !list) {
    editing.leave(
      `${nameOf(subject)}: \`${field}\` had a value that is not listed and can't be told. Look at the call yourself, and add the value to the list.`,
    );
    return;
  }
  if (schema[list].includes(value)) return;
  appendItem(file, keys, list, value);
  addEvidence(file, keys, evidence);
}

/** Allows the type that was seen. */
export async function widenType(editing: Editing, finding: FindingOf<'type'>, evidence: Evidence) {
  const place = await editing.files.placeOf(finding.pointer ?? '');
  if (!place) return;
  const { file, keys } = editing.files.followed(place);
  const schema = Object(file.valueAt(keys));
  const got = jsonTypeOf(finding.got);
  const members = ['anyOf', 'oneOf'].find((name) => Array.isArray(schema[name]));
  const types: string[] = [schema.type ?? []].flat();
  if (types.includes(got)) {
    // The type is right, so it is the format that is not.
    const wrong = ['format', 'pattern'].filter((name) => name in schema);
    for (const name of wrong) removeKey(file, keys, name);
    if (wrong.length > 0) addEvidence(file, keys, evidence);
  } else if (schema['x-id'] !== undefined) {
    // An id is a string wherever it stands. Only the field can be something else as well.
    await widenField(editing, finding, evidence);
  } else if (members) {
    if (schema[members].some(({ type }: { type?: unknown }) => type === got)) return;
    appendItem(file, keys, members, new OnOneLine({ type: got }));
    addEvidence(file, keys, evidence);
  } else if (types.length > 0) {
    setKey(file, keys, 'type', widened(types, got));
    if (got === 'null' && Array.isArray(schema.enum)) appendItem(file, keys, 'enum', null);
    addEvidence(file, keys, evidence);
  } else leaveType(editing, finding);
}

/** Allows another type beside the component to which a field refers. */
async function widenField(editing: Editing, finding: FindingOf<'type'>, evidence: Evidence) {
  const place = await fieldPlace(editing, finding.subject, finding.in, finding.field);
  const { $ref: reference } = Object(place?.file.valueAt(place.keys));
  if (!place || reference === undefined) {
    leaveType(editing, finding);
    return;
  }
  const { file, keys } = place;
  const members = [{ $ref: reference }, { type: jsonTypeOf(finding.got) }];
  setKey(file, keys, 'anyOf', new OnOneLine(members), { after: '$ref' });
  removeKey(file, keys, '$ref');
  addEvidence(file, keys, evidence);
}

function leaveType(editing: Editing, { subject, field, expected, got }: FindingOf<'type'>): void {
  editing.leave(
    `${nameOf(subject)}: \`${field}\` is ${got}, not ${expected}. Change its schema by hand: it combines several, or is shared.`,
  );
}

function widened(types: readonly string[], got: string): string | string[] {
  const kept = types.filter((type) => !(type === 'integer' && got === 'number'));
  const all = [...kept, got].sort((a, b) => Number(a === 'null') - Number(b === 'null'));
  return all.length === 1 ? got : all;
}
