import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../cli/userError.js';

/** Checks that the folder `dir`, which is `generated/`, has exactly these files. @throws UserError if it does not. */
export async function checkFiles(dir: string, files: Map<string, string>): Promise<void> {
  const present = new Set(await readdir(dir).catch(() => []));
  const stale = [];
  for (const [name, text] of files) {
    if (!present.has(name) || (await readFile(join(dir, name), 'utf8')) !== text) stale.push(name);
  }
  const unknown = [...present].filter((name) => !files.has(name));
  if (stale.length > 0) {
    throw new UserError(
      `Out of date in generated/: ${stale.join(', ')}. Run \`npm run build\` and commit the result.`,
    );
  }
  if (unknown.length > 0) {
    throw new UserError(
      `Not generated, but in generated/: ${unknown.join(', ')}. Move or delete these files.`,
    );
  }
}
