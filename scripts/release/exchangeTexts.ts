import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../cli/paths.js';
import { UserError } from '../cli/userError.js';

/** Exists while the texts of the package are in the root: a pack is under way, or was interrupted. */
const stateFile = join(paths.root, '.packing.json');

/** What is needed to undo the exchange: per file its own text, or null if there was none, and that of the package. */
type State = Record<string, { own: string | null; packed: string }>;

/**
 * Puts the texts of the package into the root: `generated/package-README.md` becomes `README.md`. npm always packs the
 * `README.md` of the root, which is for contributors. First undoes an earlier exchange that was interrupted.
 */
export async function putPackageTexts(): Promise<void> {
  await restoreOwnTexts();
  const state: State = {};
  for (const file of await readdir(paths.generated)) {
    const [, name] = /^package-(.+\.md)$/.exec(file) ?? [];
    if (!name) continue;
    state[name] = { own: await textOf(name), packed: await readFile(join(paths.generated, file), 'utf8') };
  }
  // Everything that undoes the exchange is saved before the first file changes.
  await replace(stateFile, JSON.stringify(state));
  for (const [name, { packed }] of Object.entries(state)) await replace(join(paths.root, name), packed);
}

/**
 * Puts the repository's own texts back into the root. Returns whether there was anything to undo.
 * @throws UserError if somebody has changed one of the files since, or if what was saved is damaged. Then nothing is
 * changed.
 */
export async function restoreOwnTexts(): Promise<boolean> {
  const saved = await textOf('.packing.json');
  if (saved === null) return false;
  const state = parsed(saved);
  for (const [name, { own, packed }] of Object.entries(state)) {
    const text = await textOf(name);
    if (text !== own && text !== packed && text !== null) {
      throw new UserError(
        `${name} has changed since \`npm pack\` was interrupted. If it is right as it is, delete .packing.json, which ` +
          'holds the text from before.',
      );
    }
  }
  for (const [name, { own }] of Object.entries(state)) {
    const file = join(paths.root, name);
    if (own === null) await rm(file, { force: true });
    else await replace(file, own);
  }
  await rm(stateFile);
  return true;
}

function parsed(saved: string): State {
  try {
    return JSON.parse(saved);
  } catch {
    throw new UserError(
      '`npm pack` was interrupted, and .packing.json is damaged. Put the file back and remove it: ' +
        '`git restore README.md && rm .packing.json`.',
    );
  }
}

/** Returns the text of a file in the root, or null if there is none. */
async function textOf(name: string): Promise<string | null> {
  try {
    return await readFile(join(paths.root, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file in one step, so that an interruption never leaves half of it. */
async function replace(file: string, text: string): Promise<void> {
  const written = join(paths.root, '.packing.tmp');
  await writeFile(written, text);
  await rename(written, file);
}
