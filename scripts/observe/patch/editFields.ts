import { operationsOf } from '../../contract/model/operationsOf.js';
import { pointerOf } from '../../contract/model/pointer.js';
import { openPlace } from '../../contract/openPlace.js';
import { type Finding, hiddenName } from '../finding.js';
import { type Editing, nameOf } from './editing.js';
import { addEvidence, type Evidence } from './evidence.js';
import { appendItem, removeItem } from './listEdits.js';
import { removeKey, setKey } from './mapEdits.js';
import { fieldSchemaOf, hasHidden } from './schemaOf.js';
import type { Place } from './sourceFiles.js';

type FindingOf<Kind> = Extract<Finding, { kind: Kind }>;

/** Adds a field to the schema of an object. A person describes it. */
export async function addField(editing: Editing, finding: FindingOf<'field'>, evidence: Evidence) {
  const place = await placeIn(editing, finding);
  if (!place) return;
  const name = lastName(finding.field);
  const where = `${nameOf(finding.subject)}: the field \`${finding.field}\``;
  if (name === hiddenName || hasHidden(finding.shape)) {
    editing.leave(
      `${where} has a name, or holds names, that are not told because they can be personal data. Look at the answer yourself.`,
    );
  }
  if (name === hiddenName) return;
  setProperty(place, name, { ...fieldSchemaOf(finding.shape), 'x-source': evidence.join('; ') }, evidence);
  editing.leave(
    `${where}: describe it, and mark it with \`x-pii\` or \`x-secret\` if it is personal or secret.`,
  );
}

/** Makes a field or parameter optional. */
export async function makeOptional(
  editing: Editing,
  finding: FindingOf<'missing' | 'left out'>,
  evidence: Evidence,
) {
  const found = await placeIn(editing, finding);
  if (!found) return;
  const { files } = editing;
  const place = parameterOrSchema(editing, found, lastName(finding.field));
  const { file, keys } = place;
  const { required } = Object(file.valueAt(keys));
  if (Array.isArray(required)) {
    const name = lastName(finding.field);
    if (!required.includes(name)) return;
    removeItem(file, keys, 'required', name);
    addEvidence(file, evidenceKeys(place, name), evidence);
    return;
  }
  if (required === true) {
    removeKey(file, keys, 'required');
  } else {
    // The body as a whole was left out.
    const body = await files.placeOf(`${finding.pointer}/requestBody`);
    const target = body && files.followed(body);
    if (target?.file.valueAt([...target.keys, 'required']) !== true) return;
    removeKey(target.file, target.keys, 'required');
  }
  addEvidence(file, keys, evidence);
}

/** Makes a field or parameter of a request required, if a description says so. */
export async function makeRequired(editing: Editing, finding: FindingOf<'demanded'>, evidence: Evidence) {
  if (!editing.descriptions.some((name) => Object.hasOwn(finding.environments, name))) {
    editing.leave(
      `${nameOf(finding.subject)} was refused without \`${finding.field}\`. The need can depend on the value of another field, which the calls do not show. If the field is always needed, add it to \`required\`.`,
    );
    return;
  }
  const found = await placeIn(editing, finding);
  if (!found) return;
  const name = lastName(finding.field);
  const { file, keys } = parameterOrSchema(editing, found, name);
  const value = Object(file.valueAt(keys));
  if (typeof value.in === 'string') {
    if (value.required === true) return;
    setKey(file, keys, 'required', true, { after: 'in' });
  } else {
    if (value.required?.includes(name)) return;
    if (!value.properties?.[name]) {
      const description = `${openPlace}: what the field is, and its type`;
      setProperty({ file, keys }, name, { description, 'x-source': evidence.join('; ') }, evidence);
    }
    if (value.required) appendItem(file, keys, 'required', name);
    else setKey(file, keys, 'required', [name], { before: 'properties' });
    await completeExamples(editing, { file, keys }, name);
  }
  addEvidence(file, evidenceKeys({ file, keys }, name), evidence);
  editing.leave(
    `${nameOf(finding.subject)} demands \`${name}\`: add it to the steps in \`openapi/workflows/\` that call it, if there are any.`,
  );
}

async function placeIn({ files }: Editing, { pointer }: Finding): Promise<Place | undefined> {
  const place = pointer === undefined ? undefined : await files.placeOf(pointer);
  return place && files.followed(place);
}

/** If the place is an operation, returns the place of its parameter. */
function parameterOrSchema({ files }: Editing, place: Place, name: string): Place {
  const { parameters = [] } = Object(place.file.valueAt(place.keys));
  const found = [...(parameters as unknown[]).keys()]
    .map((i) => files.followed({ ...place, keys: [...place.keys, 'parameters', String(i)] }))
    .find(({ file, keys }) => Object(file.valueAt(keys)).name === name);
  return found ?? place;
}

/** Returns the keys of the property of this name. Other schemas, such as those in an `allOf`, can have it: then those of the node. */
function evidenceKeys({ file, keys }: Place, name: string): string[] {
  const property = [...keys, 'properties', name];
  return file.nodeAt(property) ? property : keys;
}

/** Adds a property. If another finding has added it already, only the evidence is new. */
function setProperty({ file, keys }: Place, name: string, schema: object, evidence: Evidence): void {
  const { properties } = Object(file.valueAt(keys));
  if (properties && Object.hasOwn(properties, name))
    addEvidence(file, [...keys, 'properties', name], evidence);
  else if (properties) setKey(file, [...keys, 'properties'], name, schema);
  else setKey(file, keys, 'properties', { [name]: schema }, { after: 'description' });
}

/** Adds a required field to the examples of the bodies with this schema. A person writes the sample. */
async function completeExamples({ document, files }: Editing, schema: Place, name: string): Promise<void> {
  for (const { path, method, operation } of operationsOf(document)) {
    const { content } = Object(operation.requestBody);
    for (const mediaType of Object.keys(Object(content))) {
      const at = ['paths', path, method, 'requestBody', 'content', mediaType];
      const used = await files.placeOf(pointerOf(...at, 'schema'));
      if (!used || !isSame(files.followed(used), schema)) continue;
      for (const example of Object.keys(Object(content[mediaType].examples))) {
        const value = await files.placeOf(pointerOf(...at, 'examples', example, 'value'));
        const body = value?.file.valueAt(value.keys);
        if (!value || typeof body !== 'object' || body === null || Object.hasOwn(body, name)) continue;
        setKey(value.file, value.keys, name, `${openPlace}: a sample`);
      }
    }
  }
}

function isSame(a: Place, b: Place): boolean {
  return a.file === b.file && a.keys.join('/') === b.keys.join('/');
}

/** Returns the name of the field at a place such as `balances[].status`. */
function lastName(place: string): string {
  return (place.split('.').at(-1) ?? '').replace(/(\[\])+$/, '');
}
