import { STATUS_CODES } from 'node:http';
import { isJson } from '../../../src/shared/mediaType.js';
import { preferred } from '../../contract/model/mediaType.js';
import { pointerOf } from '../../contract/model/pointer.js';
import { openPlace } from '../../contract/openPlace.js';
import { canBeOfGateway, type Finding, type Part, type Subject } from '../finding.js';
import { checkTrigger } from './checkTrigger.js';
import { newSchemaName } from './componentNames.js';
import { type Editing, nameOf } from './editing.js';
import { fileOfCode } from './errorFiles.js';
import { addEvidence, type Evidence } from './evidence.js';
import { operationKeys } from './fieldPlace.js';
import { appendItem } from './listEdits.js';
import { linesOf, setKey, setKeyLines } from './mapEdits.js';
import { newContent } from './newContent.js';
import { OnOneLine } from './render.js';
import { ownResponse, responseKeyOf, responsesOf } from './responsePlaces.js';
import type { Place } from './sourceFiles.js';

type FindingOf<Kind> = Extract<Finding, { kind: Kind }>;

/** Adds a code to the response of a status. */
export async function addCode(editing: Editing, finding: FindingOf<'code'>, evidence: Evidence) {
  const { subject, status, code, errorName } = finding;
  if (!('operationId' in subject)) return;
  const { files } = editing;
  const responses = await responsesOf(editing, subject);
  const key = responses && responseKeyOf(responses, status);
  if (!responses || !key) return;
  const written = files.followed({ ...responses, keys: [...responses.keys, key] });
  const [mediaType, media] = preferred(Object(written.file.valueAt(written.keys)).content) ?? [];
  const { examples = {} } = Object(media) as { examples?: Record<string, unknown> };
  if (Object.hasOwn(examples, code)) return;
  const others = Object.keys(examples).map((name) =>
    files.followed(at(written, 'content', mediaType ?? '', 'examples', name)),
  );
  const isWithoutCode = others.some(
    ({ file, keys }) => file.valueAt([...keys, 'x-error', 'name']) !== undefined,
  );
  if (mediaType === undefined || isWithoutCode) {
    editing.leave(
      `${nameOf(subject)}: status ${status} came with the code \`${code}\`, but the errors of this response have no code. Write the response by hand.`,
    );
    return;
  }
  const { file, keys } = ownResponse(editing, responses, key);
  const body = [...keys, 'content', mediaType];
  const error = fileOfCode(editing, code, errorName, evidence);
  const trigger = Object(files.file(error).valueAt(['x-error', 'trigger']));
  const first = trigger.when === 'malformedBody' ? Object.keys(examples)[0] : undefined;
  const reference = new OnOneLine({ $ref: files.referenceTo(error, file) });
  if (Object.keys(examples).length === 0) setKey(file, body, 'examples', { [code]: reference });
  // The mock and Prism answer a bad request with the first example.
  else setKey(file, [...body, 'examples'], code, reference, { before: first });
  checkTrigger(editing, subject.operationId, code);
  addToEnum(editing, { file, keys: [...body, 'schema'] }, finding);
  addEvidence(file, keys, evidence);
}

/** Adds the code to the list of the schema. A schema that other responses have as well is copied first. */
function addToEnum({ files }: Editing, place: Place, { subject, status, code }: FindingOf<'code'>): void {
  const schema = files.followed(place);
  const listed = files.followed(at(schema, 'properties', 'errorCode'));
  if (!Array.isArray(listed.file.valueAt([...listed.keys, 'enum']))) return;
  if (schema.file === place.file || files.usesOf(schema.file.name) < 2) {
    appendItem(listed.file, listed.keys, 'enum', code);
    return;
  }
  const name = files.componentName('schemas', newSchemaName(files, subject, status));
  const copy = files.addText(name, files.textFor(name, schema.file));
  appendItem(copy, ['properties', 'errorCode'], 'enum', code);
  setKey(place.file, place.keys, '$ref', files.referenceTo(name, place.file));
}

/** Adds a response for a status. */
export async function addStatus(editing: Editing, finding: FindingOf<'status'>, evidence: Evidence) {
  const { subject, status, mediaType, codes, shape } = finding;
  if (!('operationId' in subject)) return;
  if (canBeOfGateway(finding)) {
    editing.leave(
      `${nameOf(subject)} answered ${status} without an error code. A server before the service can have done that. If it was the service, add the status.`,
    );
    return;
  }
  const responses = await responsesOf(editing, subject);
  if (!responses) return;
  const { file, keys } = responses;
  const listed = Object.keys(Object(file.valueAt(keys)));
  if (listed.includes(String(status))) return;
  const content =
    mediaType === undefined
      ? {}
      : { content: newContent(editing, file, { subject, part: status, mediaType, codes, shape }, evidence) };
  const response = {
    description: `${openPlace}: what ${STATUS_CODES[status] ? `the status "${STATUS_CODES[status]}"` : 'this status'} means here`,
    ...content,
    'x-source': evidence.join('; '),
  };
  for (const code of codes) checkTrigger(editing, subject.operationId, code);
  const next = listed.find((key) => key.replaceAll('X', '0') > String(status));
  setKey(file, keys, String(status), response, { before: next });
}

/** Adds a media type to the body of an answer, a request or an event. */
export async function addMediaType(editing: Editing, finding: FindingOf<'media type'>, evidence: Evidence) {
  const { subject, in: part, got } = finding;
  const place = await bodyOwner(editing, subject, part);
  if (!place || !/^[\w.+-]+\/[\w.+-]+$/.test(got)) {
    editing.leave(
      `${nameOf(subject)}: the media type is not the one of the contract. Look at the call yourself.`,
    );
    return;
  }
  const { file, keys } = place;
  const content = [...keys, 'content'];
  const listed = Object.keys(Object(file.valueAt(content)));
  if (listed.includes(got)) return;
  const json = listed.find(isJson);
  if (json !== undefined && isJson(got)) setKeyLines(file, content, got, linesOf(file, content, json));
  else {
    const added = newContent(editing, file, { subject, part, mediaType: got }, evidence);
    for (const [type, media] of Object.entries(added)) setKey(file, content, type, media);
  }
  addEvidence(file, keys, evidence);
}

/** Returns the place of what has the `content`: the response, or the body of the request. */
async function bodyOwner(editing: Editing, subject: Subject, part: Part): Promise<Place | undefined> {
  if (typeof part === 'number' && 'path' in subject) {
    const responses = await responsesOf(editing, subject);
    const key = responses && responseKeyOf(responses, part);
    return key ? ownResponse(editing, responses, key) : undefined;
  }
  const body = await editing.files.placeOf(pointerOf(...operationKeys(subject), 'requestBody'));
  return body && editing.files.followed(body);
}

function at({ file, keys }: Place, ...more: string[]): Place {
  return { file, keys: [...keys, ...more] };
}
