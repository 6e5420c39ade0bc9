import { mkdir, open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { UserError } from '../cli/userError.js';
import { loadDescription } from '../contract/loadContract.js';
import { modelOf, type OperationModel } from '../contract/model/operationModel.js';
import { unexpected } from '../contract/problems.js';
import { keysOf } from './credentials.js';
import { usage } from './generateArguments.js';
import { asJson, generatedFiles } from './generatedFiles.js';
import { runtimeFiles } from './runtimeFiles.js';
import { banner } from './source.js';
import { type LeftOut, leftOutText, nameOf } from './supported/leftOut.js';
import { supported } from './supported/supported.js';
import { writeFiles } from './writeFiles.js';

/** What was generated. */
export interface Generated {
  /** The names of the files. */
  names: string[];
  /** What the client does not have, as a text. Empty if it has everything. */
  leftOut: string;
}

/** The name of the description among the generated files. */
const description = 'openapi.json';

/** Generates a client from the description `spec` into the folder `out`. It needs nothing else. */
export async function generateClient(spec: string, out: string): Promise<Generated> {
  if (!(await stat(spec).catch(() => undefined))?.isFile())
    throw new UserError(`There is no file ${spec}.\n${usage}`);
  const { document } = await loadDescription(await realpath(spec));

  const existing = await stat(out).catch(() => undefined);
  if (existing && !existing.isDirectory()) throw new UserError(`${out} is not a folder.\n${usage}`);
  const dir = await realFolder(resolve(out));
  const { files, leftOut } = expectNoError(spec, () => clientFiles(document, basename(spec)));
  for (const name of files.keys()) await refuseToOverwrite(dir, name);
  await mkdir(dir, { recursive: true });
  await writeFiles(dir, files);
  return { names: [...files.keys()], leftOut: leftOutText(leftOut) };
}

/** Runs a step that no description should make fail. @throws UserError for any error, which names the description */
function expectNoError<T>(spec: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof UserError ? error : unexpected(error, spec);
  }
}

function clientFiles(bundled: Oas3_1Definition, name: string) {
  const files = new Map([[description, asJson(bundled)]]);
  const { document, leftOut } = supported(bundled);
  const operations = modelOf(document);
  const { title = '', version } = bundled.info ?? {};
  const from = `${title} ${version ?? ''}`.replace(/\s+/g, ' ').trim();
  const header = `// ${banner}\n// Made by \`generate -- --spec ${name} --out DIR\`${from && `, from ${from}`}.`;
  const style = { runtime: './runtime/runtime.js', isAny: true, header };
  for (const [file, text] of generatedFiles(document, operations, style, version)) files.set(file, text);
  for (const [file, text] of runtimeFiles(header)) files.set(file, text);
  return { files, leftOut: [...leftOut, ...hints(document, operations)] };
}

/** Returns what an app must give besides the usual, so that nobody learns it from a refused call. */
function hints(document: Oas3_1Definition, operations: OperationModel[]): LeftOut[] {
  const names = Object.keys(keysOf(document, operations).places);
  const hint = (what: string) => ({ operation: undefined, whole: false, unasked: false, what });
  return [
    ...(names.length > 1 ? [hint(`apiKey takes a key for each security scheme: ${names.join(', ')}.`)] : []),
    ...serverHints(operations).map(hint),
  ];
}

function serverHints(operations: readonly OperationModel[]): string[] {
  const byServer = new Map<string, OperationModel[]>();
  for (const operation of operations) {
    if (!operation.server) continue;
    byServer.set(operation.server, [...(byServer.get(operation.server) ?? []), operation]);
  }
  return [...byServer].map(([server, [first, ...others]]) => {
    const name = first ? nameOf(first) : '';
    return others.length === 0
      ? `${name} is sent to its own server, ${server}.`
      : `${name} and ${others.length} more are sent to their own server, ${server}.`;
  });
}

/** Returns the path, without symbolic links, of a folder that may not exist yet: imports are resolved from there. */
async function realFolder(path: string): Promise<string> {
  return realpath(path).catch(async () => join(await realFolder(dirname(path)), basename(path)));
}

/**
 * Refuses to overwrite a file that an earlier run did not write. JSON has no comments for the banner, so the description
 * counts as generated if the client beside it has the banner.
 */
async function refuseToOverwrite(dir: string, name: string): Promise<void> {
  const file = join(dir, name);
  if (!(await stat(file).catch(() => undefined))) return;
  const marked = name === description ? join(dir, 'client.ts') : file;
  const text = await startOf(marked, banner.length + 3).catch(() => '');
  if (!text.includes(banner)) {
    throw new UserError(`${file} was not generated, so it is not overwritten. Choose another --out.`);
  }
}

/** Returns the first `length` bytes of a file as a text. */
async function startOf(file: string, length: number): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
