import { isJson } from '../../../src/shared/mediaType.js';
import { openPlace } from '../../contract/openPlace.js';
import type { Part, Subject } from '../finding.js';
import type { MergedShape } from '../mergedShape.js';
import { newSchemaName } from './componentNames.js';
import type { Editing } from './editing.js';
import { fileOfCode, fileOfStatus } from './errorFiles.js';
import type { Evidence } from './evidence.js';
import { OnOneLine } from './render.js';
import { sampleOf, schemaOf } from './schemaOf.js';
import type { SourceFile } from './sourceFile.js';

interface NewBody {
  subject: Subject;
  part: Part;
  mediaType: string;
  codes?: readonly string[];
  shape?: MergedShape | undefined;
}

/** Returns the `content` of a body that the contract does not have. `reader` is the file that it is written to. */
export function newContent(
  editing: Editing,
  reader: Pick<SourceFile, 'name'>,
  { subject, part, mediaType, codes = [], shape }: NewBody,
  evidence: Evidence,
): object {
  const { files } = editing;
  const isError = typeof part === 'number' && part >= 400;
  const reference = (name: string) => ({ $ref: files.referenceTo(name, reader) });
  const named = (name: string) => new OnOneLine(reference(name));
  if (isError && codes.length > 0) {
    const examples = codes.map((code) => [code, named(fileOfCode(editing, code, undefined, evidence))]);
    const schema = reference(errorSchema(editing, newSchemaName(files, subject, part), codes, evidence));
    return { [mediaType]: { schema, examples: Object.fromEntries(examples) } };
  }
  const isKnown = isJson(mediaType) && shape !== undefined;
  const value = isKnown ? sampleOf(shape) : `${openPlace}: a sample`;
  const schema = isKnown
    ? reference(addBodySchema(editing, newSchemaName(files, subject, part), shape, evidence))
    : { ...(!isJson(mediaType) && { type: 'string' }) };
  const examples = isError
    ? { [`HTTP_${part}`]: named(fileOfStatus(editing, part, value, evidence)) }
    : { seen: { summary: `${openPlace}: what the sample shows`, value } };
  return { [mediaType]: { schema, examples } };
}

/** Adds a schema for a body whose fields were seen, and returns the name of its file. */
export function addBodySchema(
  { files }: Editing,
  component: string,
  shape: MergedShape,
  evidence: Evidence,
): string {
  const name = files.componentName('schemas', component);
  files.add(name, {
    ...schemaOf(shape, `${openPlace}: what the body is`),
    'x-source': evidence.join('; '),
  });
  return name;
}

/** Adds a schema for the codes of a status, with the other fields of the contract's errors. */
function errorSchema(
  { files }: Editing,
  component: string,
  codes: readonly string[],
  evidence: Evidence,
): string {
  const name = files.componentName('schemas', component);
  const fields = errorFields({ files }, name);
  files.add(name, {
    type: 'object',
    description: 'Why the call was refused.',
    required: ['errorCode'],
    properties: {
      errorCode: { type: 'string', description: 'The reason, as a code to branch on.', enum: codes },
      ...fields,
    },
    'x-source': evidence.join('; '),
  });
  return name;
}

/** Returns the fields beside the code that an error schema of the contract refers to. */
function errorFields({ files }: Pick<Editing, 'files'>, reader: string): Record<string, unknown> {
  for (const file of files.names.map((name) => files.file(name))) {
    const { errorCode, ...others } = Object(file.valueAt(['properties']));
    if (!errorCode?.enum) continue;
    const referred = Object.entries(others as Record<string, { $ref?: string }>).flatMap(
      ([field, { $ref }]) => ($ref ? [[field, { $ref: files.rebased($ref, file.name, reader) }]] : []),
    );
    return Object.fromEntries(referred);
  }
  return {};
}
