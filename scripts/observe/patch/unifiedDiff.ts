import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inTemporaryFolder } from '../../cli/inTemporaryFolder.js';
import { runProcess } from '../../cli/runProcess.js';
import type { FileChange } from './sourceFiles.js';

/** Returns the changes as a patch for `git apply` in the root of the repository. */
export function unifiedDiff(changes: readonly FileChange[]): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    // Settings of the user can change the prefixes, the line ends and the colours.
    const env = {
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: join(folder, 'no-settings'),
      GIT_DIR: undefined,
    };
    const git = (...args: string[]) => runProcess('git', args, { cwd: folder, env });
    await git('init', '--quiet');
    await write(changes.map(({ name, before }) => [name, before]));
    await git('add', '--all', '.');
    await write(changes.map(({ name, after }) => [name, after]));
    const added = changes.flatMap(({ name, before }) => (before === undefined ? [name] : []));
    // Otherwise the diff would leave out the files that git does not know yet.
    if (added.length > 0) await git('add', '--intent-to-add', '--', ...added);
    return git('diff', '--no-color', '--no-ext-diff', '--no-renames');

    async function write(files: [name: string, text: string | undefined][]): Promise<void> {
      for (const [name, text] of files) {
        const path = join(folder, name);
        await mkdir(dirname(path), { recursive: true });
        if (text === undefined) await rm(path, { force: true });
        else await writeFile(path, text);
      }
    }
  });
}
