import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes all files into `dir`, or none of them: each is written beside it first, and moved into place only once all are
 * on disk.
 */
export async function writeFiles(dir: string, files: Map<string, string>): Promise<void> {
  const staging = await mkdtemp(join(dir, '.writing-'));
  try {
    for (const [name, text] of files) await writeFile(join(staging, name), text);
    for (const name of files.keys()) await rename(join(staging, name), join(dir, name));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
