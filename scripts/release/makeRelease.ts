import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { git, gitIn, tryGit } from '../cli/git.js';
import { paths } from '../cli/paths.js';
import { runProcess } from '../cli/runProcess.js';
import { UserError } from '../cli/userError.js';
import { lastRelease } from './versions/lastRelease.js';
import { failUnlessOnMain, versionToRelease } from './versionToRelease.js';

// Inside the repository, so that scripts find the installed packages.
const dir = join(paths.root, '.release');

/**
 * Makes the commit, the tag and the tarball of a release. The release is made and tested in a separate work tree, so
 * exactly the tested commit is tagged, and a failure changes nothing here. Pushing the tag publishes the release.
 * @throws UserError
 */
export async function makeRelease(): Promise<void> {
  const version = await versionToRelease();
  // An interrupted release may have left its work tree behind.
  await removeTree();
  try {
    await git('worktree', 'add', '--detach', '--quiet', dir, 'HEAD');
    await applyRelease(version, await releaseCommit(version));
  } catch (error) {
    console.error(`v${version} is not released, and nothing here has changed:`);
    throw error;
  } finally {
    await removeTree();
  }
  console.log(
    `v${version} is tested, committed, tagged and packed. Publish: git push --atomic --follow-tags origin main`,
  );
}

/** Makes, tests and packs the release in its work tree. Returns its commit. */
async function releaseCommit(version: string): Promise<string> {
  const inTree = (command: string, ...args: string[]) =>
    runProcess(command, args, { cwd: dir, showOutput: true });
  const gitInTree = gitIn(dir);
  const release = await lastRelease();
  await inTree('npm', 'run', '--silent', 'raise-versions');
  await gitInTree('add', '--all');
  if (await gitInTree('status', '--porcelain')) {
    await gitInTree('commit', '--quiet', `--message=Release v${version}`);
  }
  if (release) await inTree('npm', 'run', '--silent', 'diff', '--', release, 'HEAD', '--check-version');
  await inTree('bash', '.ci/run');
  await inTree('npm', 'pack');
  const changed = await gitInTree('status', '--porcelain');
  if (changed)
    throw new UserError(
      `The checks or the build changed files. Commit these files, or add them to .gitignore:\n${changed}`,
    );
  return gitInTree('rev-parse', 'HEAD');
}

async function applyRelease(version: string, commit: string): Promise<void> {
  await failUnlessOnMain();
  await git('tag', '--annotate', `--message=v${version}`, `v${version}`, commit);
  if ((await tryGit('merge', '--ff-only', '--quiet', commit)) === undefined) {
    await git('tag', '--delete', `v${version}`);
    throw new UserError('main has changed in the meantime. Commit or stash your changes, and release again.');
  }
  for (const name of await readdir(dir)) {
    if (name.endsWith('.tgz')) await rename(join(dir, name), join(paths.root, name));
  }
}

async function removeTree(): Promise<void> {
  await tryGit('worktree', 'remove', '--force', '--force', dir);
  await rm(dir, { recursive: true, force: true });
  await git('worktree', 'prune');
}
