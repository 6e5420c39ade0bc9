import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { UserError } from '../cli/userError.js';
import { loadDescription } from '../contract/loadContract.js';
import { unexpected } from '../contract/problems.js';
import { usage } from './generateArguments.js';
import { generatedFiles } from './generatedFiles.js';
import { banner } from './source.js';
import { writeFiles } from './writeFiles.js';

/** Generates a client from the description `spec` into the folder `out`. Returns the names of its files. */
export async function generateClient(spec: string, out: string): Promise<string[]> {
  if (!(await stat(spec).catch(() => undefined))?.isFile())
    throw new UserError(`There is no file ${spec}.\n${usage}`);
  const { document } = await loadDescription(await realpath(spec));

  const existing = await stat(out).catch(() => undefined);
  if (existing && !existing.isDirectory()) throw new UserError(`${out} is not a folder.\n${usage}`);
  const dir = await realFolder(resolve(out));
  const files = filesOf(document, dir, spec);
  for (const name of files.keys()) await refuseToOverwrite(join(dir, name));
  await mkdir(dir, { recursive: true });
  await writeFiles(dir, files);
  return [...files.keys()];
}

/** @throws UserError for an error that the generator did not expect: its message names the description. */
function filesOf(document: Oas3_1Definition, dir: string, spec: string): Map<string, string> {
  try {
    return generatedFiles(document, dir);
  } catch (error) {
    throw error instanceof UserError ? error : unexpected(error, spec);
  }
}

/** Returns the path, without symbolic links, of a folder that may not exist yet: imports are resolved from there. */
async function realFolder(path: string): Promise<string> {
  return realpath(path).catch(async () => join(await realFolder(dirname(path)), basename(path)));
}

/**
 * Refuses to overwrite a file that an earlier run did not write. JSON has no comments for the banner, so openapi.json
 * counts as generated if the openapi.yaml beside it has the banner.
 */
async function refuseToOverwrite(file: string): Promise<void> {
  if (!(await stat(file).catch(() => undefined))) return;
  const text = await readFile(file.replace(/\.json$/, '.yaml'), 'utf8').catch(() => '');
  if (!text.slice(0, banner.length + 3).includes(banner)) {
    throw new UserError(`${file} was not generated, so it is not overwritten. Choose another --out.`);
  }
}
