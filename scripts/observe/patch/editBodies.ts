import { pointerOf } from '../../contract/model/pointer.js';
import { openPlace } from '../../contract/openPlace.js';
import type { Finding } from '../finding.js';
import { newSchemaName } from './componentNames.js';
import { type Editing, nameOf } from './editing.js';
import { addEvidence, type Evidence } from './evidence.js';
import { bodyKeys, fieldPlace } from './fieldPlace.js';
import { setKey } from './mapEdits.js';
import { addBodySchema } from './newContent.js';
import { hasHidden, sampleOf, schemaOf } from './schemaOf.js';

type BodyFinding = Extract<Finding, { kind: 'body' }>;

/** Writes the fields that were seen to a body that the contract leaves open, or to an object in it. */
export async function describeBody(
  editing: Editing,
  finding: BodyFinding,
  evidence: Evidence,
): Promise<void> {
  const { subject, in: part, field, shape } = finding;
  const { files } = editing;
  const place = await fieldPlace(editing, subject, part, field);
  const where = `${nameOf(subject)}: ${field ? `\`${field}\`` : 'the body'}`;
  const { file, keys } = place ? files.followed(place) : {};
  const schema = Object(file?.valueAt(keys ?? []));
  if (!place || schema.properties) {
    editing.leave(
      `${where} has fields that differ between statuses, or that can't be placed. Write its schema by hand.`,
    );
    return;
  }
  if (hasHidden(shape)) {
    editing.leave(
      `${where} has fields whose names are not told, because they can be personal data. Look at the answer yourself.`,
    );
  }
  if (file === place.file) {
    // The schema of the object stands here, and belongs to nothing else.
    const { properties } = schemaOf(shape);
    if (!properties) return;
    setKey(place.file, place.keys, 'properties', properties, { after: 'description' });
    addEvidence(place.file, place.keys, evidence);
    return;
  }
  const component = addBodySchema(editing, newSchemaName(files, subject, part), shape, evidence);
  setKey(place.file, place.keys, '$ref', files.referenceTo(component, place.file));
  if (field === '') await completeExamples(editing, finding);
}

/** Replaces the empty examples of the body. A person writes the samples. */
async function completeExamples(editing: Editing, { subject, in: part, shape }: BodyFinding): Promise<void> {
  const { files } = editing;
  const media = (await bodyKeys(editing, subject, part)) ?? [];
  const examples = await files.placeOf(pointerOf(...media, 'examples'));
  for (const name of Object.keys(Object(examples?.file.valueAt(examples.keys)))) {
    const example = await files.placeOf(pointerOf(...media, 'examples', name));
    const value = example?.file.valueAt([...example.keys, 'value']);
    if (!example || typeof value !== 'object' || Object.keys(Object(value)).length > 0) continue;
    setKey(example.file, example.keys, 'summary', `${openPlace}: what the sample shows`);
    setKey(example.file, example.keys, 'value', sampleOf(shape));
  }
}
