import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../../scripts/cli/paths.js';
import type { ShownChange } from '../../../scripts/reference/versionPages.js';

const folder = join(paths.root, 'docs/.vitepress/cache/changes');
const comparison = join(paths.root, 'scripts/diff');

/**
 * Returns the changes between two commits. They never change, and a comparison takes seconds, so `compare` is called
 * only if no earlier build has kept its result, or if the code that compares has changed since.
 */
export async function cachedChanges(
  commits: [base: string, revision: string],
  compare: () => Promise<ShownChange[]>,
): Promise<ShownChange[]> {
  const hash = createHash('sha256').update(commits.join());
  const names = await readdir(comparison, { recursive: true });
  for (const name of names.filter((name) => name.endsWith('.ts')).sort()) {
    hash.update(await readFile(join(comparison, name)));
  }
  const file = join(folder, `${hash.digest('hex')}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept);
  const changes = await compare();
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(changes));
  return changes;
}
