import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../cli/userError.js';

/**
 * Writes all files into the folder `dir`, or none of them: all are written to a temporary folder in `dir` before the
 * first is moved to its place. @throws UserError if something other than a file has the name of one of them.
 */
export async function writeFiles(dir: string, files: Map<string, string>): Promise<void> {
  for (const name of files.keys()) {
    const existing = await stat(join(dir, name)).catch(() => undefined);
    if (existing && !existing.isFile())
      throw new UserError(`${join(dir, name)} is not a file. Move it away.`);
  }
  const staging = await mkdtemp(join(dir, '.writing-'));
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(staging, name)), { recursive: true });
      // Without a promise, Node makes no copy of the text.
      writeFileSync(join(staging, name), text);
    }
    // Something else may have the name of a folder, so all folders come before the first move.
    for (const name of files.keys()) await mkdir(dirname(join(dir, name)), { recursive: true });
    for (const name of files.keys()) await rename(join(staging, name), join(dir, name));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
