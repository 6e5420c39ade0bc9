import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { git, tryGit } from '../cli/git.js';
import { paths } from '../cli/paths.js';
import { UserError } from '../cli/userError.js';

/** Files in git's folder that exist while an operation of git is not finished, and the command that undoes it. */
const operations = {
  'rebase-merge': 'git rebase --abort',
  'rebase-apply/applying': 'git am --abort',
  'rebase-apply': 'git rebase --abort',
  CHERRY_PICK_HEAD: 'git cherry-pick --abort',
  REVERT_HEAD: 'git revert --abort',
  MERGE_HEAD: 'git merge --abort',
  BISECT_LOG: 'git bisect reset',
};

/** @throws UserError if git can't add a commit to `main` here: another branch, an unfinished operation, or a lock */
export async function failUnlessReady(): Promise<void> {
  const gitDir = resolve(paths.root, await git('rev-parse', '--git-dir'));
  for (const [file, undo] of Object.entries(operations)) {
    if (existsSync(join(gitDir, file))) {
      const [, operation] = undo.split(' ');
      throw new UserError(`A git ${operation} is not finished here. Finish it, or undo it: \`${undo}\`.`);
    }
  }
  if ((await tryGit('symbolic-ref', '--short', 'HEAD')) !== 'main') {
    throw new UserError('Releases are made from the branch main. Run `git switch main`.');
  }
  const locks = await locksIn(gitDir);
  if (locks.length > 0) {
    throw new UserError(
      `git is running here, or was interrupted: it has locked ${locks.join(' and ')}. If no git is running, run ` +
        `\`rm -f ${locks.map((file) => `${file}.lock`).join(' ')}\`.`,
    );
  }
}

/** Returns the files, such as the index or a ref, that git can't change because they are locked. */
async function locksIn(gitDir: string): Promise<string[]> {
  // In a further work tree of a clone, the refs are in the folder that all work trees share.
  const shared = resolve(paths.root, await git('rev-parse', '--git-common-dir'));
  const names = async (dir: string, recursive = false) =>
    (await readdir(dir, { recursive })).map((name) => join(dir, name));
  const files = [
    ...(await names(gitDir)),
    ...(await names(shared)),
    ...(await names(join(shared, 'refs'), true)),
  ];
  const locks = files.filter((file) => file.endsWith('.lock'));
  return [...new Set(locks)].map((file) => relative(paths.root, file.slice(0, -'.lock'.length)));
}
