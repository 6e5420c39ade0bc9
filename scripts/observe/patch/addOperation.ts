import { posix } from 'node:path';
import { operationsOf } from '../../contract/model/operationsOf.js';
import { pointerOf } from '../../contract/model/pointer.js';
import { openPlace } from '../../contract/openPlace.js';
import type { Finding } from '../finding.js';
import type { MergedShape } from '../mergedShape.js';
import { type Editing, nameOf } from './editing.js';
import type { Evidence } from './evidence.js';
import { setKey } from './mapEdits.js';
import { sampleOf, schemaOf } from './schemaOf.js';

/** Adds an operation that the contract does not have. A person names and describes it. */
export async function addOperation(
  editing: Editing,
  finding: Extract<Finding, { kind: 'operation' }>,
  evidence: Evidence,
): Promise<void> {
  const { subject, request, answers, statuses } = finding;
  if (!('path' in subject)) return;
  const { files } = editing;
  const method = subject.method.toLowerCase();
  const paths = await files.placeOf('#/paths');
  if (!paths) return;
  const template = /\{[^}]*\}/g;
  const known = Object.keys(Object(paths.file.valueAt(paths.keys))).find(
    (path) => path.replace(template, '{}') === subject.path.replace(template, '{}'),
  );
  let count = 0;
  const path = known ?? subject.path.replace(template, () => `{id${++count}}`);
  const names = [...path.matchAll(template)].map(([name]) => name.slice(1, -1));
  const operation = {
    operationId: `${openPlace}: the name of the client's method, in camelCase`,
    summary: `${openPlace}: the title in the portal's menu`,
    description: `${openPlace}: what the operation does`,
    tags: [`${openPlace}: the group, a tag of openapi.yaml`],
    ...(names.length > 0 && { parameters: names.map(parameter) }),
    ...(request !== undefined && {
      requestBody: { required: true, content: { 'application/json': media(request) } },
    }),
    responses: Object.fromEntries(
      withWrongKey(statuses).map((status) => [
        String(status),
        response(editing, status, answers[status], posix.dirname(files.root)),
      ]),
    ),
    'x-source': evidence.join('; '),
  };
  if (known === undefined) {
    const name = posix.join(posix.dirname(files.root), 'paths', `${path.slice(1).replaceAll('/', '_')}.yaml`);
    files.add(name, { [method]: operation });
    setKey(paths.file, paths.keys, path, { $ref: files.referenceTo(name, paths.file) });
  } else {
    const item = await files.placeOf(pointerOf('paths', known));
    if (!item) return;
    const { file, keys } = files.followed(item);
    if (Object.hasOwn(Object(file.valueAt(keys)), method)) return;
    setKey(file, keys, method, operation);
  }
  editing.leave(
    `${nameOf(subject)}: set its entry in the portal's list to \`specified\`, with its method and operationId. The calls do not say which entry it is.`,
  );
  if (known === undefined && names.length > 0) {
    editing.leave(
      `${nameOf(subject)}: name the parameters of its path (${names.join(', ')}) in the path file, in its file name and in the list of paths.`,
    );
  }
}

/** A call with a wrong key gets 401 at every operation, so the answer stands for the errors that were not seen. */
function withWrongKey(statuses: readonly number[]): readonly number[] {
  return statuses.some((status) => status >= 400 && status < 500) ? statuses : [...statuses, 401];
}

function parameter(name: string): object {
  return {
    name,
    in: 'path',
    required: true,
    description: `${openPlace}: what the parameter is, and its name in place of ${name}`,
    schema: { type: 'string' },
    example: `${openPlace}: a sample`,
  };
}

function media(shape: MergedShape): object {
  const value = sampleOf(shape);
  return {
    schema: schemaOf(shape),
    examples: { seen: { summary: `${openPlace}: what the sample shows`, value } },
  };
}

/** Returns the response of a status. For an error, this is the one that the other operations share, if there is one. */
function response(editing: Editing, status: number, shape: MergedShape | undefined, folder: string): object {
  const shared = status >= 400 ? sharedResponse(editing, status) : undefined;
  if (shared !== undefined) return { $ref: posix.relative(posix.join(folder, 'paths'), shared) };
  return {
    description: `${openPlace}: what this status means here${status >= 400 ? ', and the codes that come with it' : ''}`,
    ...(shape !== undefined && status < 400 && { content: { 'application/json': media(shape) } }),
  };
}

/** Returns the file of the response to which most operations refer for a status. */
function sharedResponse({ document, files }: Editing, status: number): string | undefined {
  const uses = new Map<string, number>();
  for (const { operation } of operationsOf(document)) {
    const { $ref: reference } = Object(operation.responses?.[String(status)]);
    if (typeof reference === 'string') uses.set(reference, (uses.get(reference) ?? 0) + 1);
  }
  const [most] = [...uses].sort(([, a], [, b]) => b - a);
  const name = most && files.componentName('responses', most[0].split('/').at(-1) ?? '');
  return name !== undefined && files.has(name) ? name : undefined;
}
