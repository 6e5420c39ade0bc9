import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, run } from './cli/failure.js';
import { git, gitIn, tryGit } from './cli/git.js';
import { rootDir } from './cli/paths.js';
import { step } from './cli/step.js';
import { lastRelease } from './release/versions/lastRelease.js';
import { failUnlessOnMain, versionToRelease } from './release/versionToRelease.js';

// Within the repository, so that scripts find what is installed there.
const dir = join(rootDir, '.release');

/**
 * Makes the commit, the tag and the tarball of a release. All is made and tested in a work tree of its own, so that what
 * is tagged is what was tested, and a failure changes nothing here. Pushing the tag publishes.
 */
await run(async () => {
  const version = await versionToRelease();
  // One that was interrupted may still be there.
  await removeTree();
  try {
    await git('worktree', 'add', '--detach', '--quiet', dir, 'HEAD');
    await bringHere(version, await releaseCommit(version));
  } catch (error) {
    console.error(`v${version} is not released, and nothing here has changed:`);
    throw error;
  } finally {
    await removeTree();
  }
  console.log(
    `v${version} is tested, committed, tagged and packed. Publish: git push --atomic --follow-tags origin main`,
  );
});

/** Makes, tests and packs the release in its work tree, and gives its commit. */
async function releaseCommit(version: string): Promise<string> {
  const inTree = (command: string, ...args: string[]) => step(command, args, dir);
  const gitInTree = gitIn(dir);
  const release = await lastRelease();
  inTree('npm', 'run', '--silent', 'raise-versions');
  await gitInTree('add', '--all');
  if (await gitInTree('status', '--porcelain')) {
    await gitInTree('commit', '--quiet', `--message=Release v${version}`);
  }
  if (release) inTree('npm', 'run', '--silent', 'diff', '--', release, 'HEAD', '--check-version');
  inTree('bash', '.ci/run');
  inTree('npm', 'pack');
  const changed = await gitInTree('status', '--porcelain');
  if (changed)
    throw new Failure(
      `Checking or building changed files. Commit them, or have git ignore them:\n${changed}`,
    );
  return gitInTree('rev-parse', 'HEAD');
}

async function bringHere(version: string, commit: string): Promise<void> {
  await failUnlessOnMain();
  await git('tag', '--annotate', `--message=v${version}`, `v${version}`, commit);
  if ((await tryGit('merge', '--ff-only', '--quiet', commit)) === undefined) {
    await git('tag', '--delete', `v${version}`);
    throw new Failure(
      'main has changed in the meantime. Commit or put away what you changed, and release again.',
    );
  }
  for (const name of await readdir(dir)) {
    if (name.endsWith('.tgz')) await rename(join(dir, name), join(rootDir, name));
  }
}

async function removeTree(): Promise<void> {
  await tryGit('worktree', 'remove', '--force', '--force', dir);
  await rm(dir, { recursive: true, force: true });
  await git('worktree', 'prune');
}
