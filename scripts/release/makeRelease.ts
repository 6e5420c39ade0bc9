import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { git, gitIn, tryGit } from '../cli/git.js';
import { paths } from '../cli/paths.js';
import { runProcess } from '../cli/runProcess.js';
import { UserError } from '../cli/userError.js';
import { restoreOwnTexts } from './exchangeTexts.js';
import { failUnlessReady } from './failUnlessReady.js';
import { failUnlessReleasable, pushCommand, releaseSubject } from './failUnlessReleasable.js';
import { lastRelease } from './versions/lastRelease.js';
import { versionToRelease } from './versionToRelease.js';

// Inside the repository, so that scripts find the installed packages.
const dir = join(paths.root, '.release');

/**
 * Makes the commit, the tag and the tarball of a release. The release is made and tested in a separate work tree, so
 * exactly the tested commit is tagged, and a failure changes nothing here. Pushing the tag publishes the release. If the
 * process is ended at any time, running it again goes on, or says what to do first.
 * @throws UserError
 */
export async function makeRelease(): Promise<void> {
  await failUnlessReady();
  await restoreOwnTexts();
  await failUnlessClean();
  // Before anything is fetched: git fetches nothing while a work tree is half made.
  await removeTree();
  const versions = await versionToRelease();
  const tag = `v${versions.next}`;
  let added = false;
  try {
    await git('worktree', 'add', '--detach', '--quiet', dir, 'HEAD');
    const commit = await releaseCommit(tag);
    await failUnlessReady();
    // Somebody may have pushed during the checks.
    await failUnlessReleasable(versions);
    await addToMain(commit);
    added = true;
    for (const name of await readdir(dir)) {
      if (name.endsWith('.tgz')) await rename(join(dir, name), join(paths.root, name));
    }
    // Comes last: if the release is interrupted before, there is no tag, and running it again makes it.
    await git('tag', '--annotate', `--message=${tag}`, tag, commit);
  } catch (error) {
    console.error(
      `${tag} is not released, and ${added ? 'main has its commit, but not its tag' : 'nothing here has changed'}:`,
    );
    throw error;
  } finally {
    await removeTree();
  }
  console.log(`${tag} is tested, committed, tagged and packed. Publish: ${pushCommand(tag)}`);
}

/** @throws UserError if a file has changes that are not committed */
async function failUnlessClean(): Promise<void> {
  const changes = await git('status', '--porcelain');
  if (!changes) return;
  const advice = existsSync(dir)
    ? 'A release was interrupted, perhaps while it added its commit to main. Put these changes aside with ' +
      '`git stash --include-untracked`, and release again.'
    : 'Commit your changes, or put them aside with `git stash --include-untracked`.';
  throw new UserError(`${advice}\n${changes}`);
}

/** Makes, tests and packs the release in its work tree. Returns its commit. */
async function releaseCommit(tag: string): Promise<string> {
  const inTree = (command: string, ...args: string[]) =>
    runProcess(command, args, { cwd: dir, showOutput: true });
  const gitInTree = gitIn(dir);
  const release = await lastRelease();
  await inTree('npm', 'run', '--silent', 'raise-versions');
  await gitInTree('add', '--all');
  if (await gitInTree('status', '--porcelain')) {
    await gitInTree('commit', '--quiet', `--message=${releaseSubject(tag)}`);
  }
  const commit = await gitInTree('rev-parse', 'HEAD');
  if (release) await inTree('npm', 'run', '--silent', 'diff', '--', release, 'HEAD', '--check-version');
  await inTree('bash', '.ci/run');
  await inTree('npm', 'pack');
  const changed = await gitInTree('status', '--porcelain');
  if (changed)
    throw new UserError(
      `The checks or the build changed files. Commit these files, or add them to .gitignore:\n${changed}`,
    );
  return commit;
}

/** @throws UserError if `main` has other commits, or changes in the same files. Then nothing has changed. */
async function addToMain(commit: string): Promise<void> {
  try {
    await git('merge', '--ff-only', '--quiet', commit);
  } catch (error) {
    throw new UserError(
      `main has changed in the meantime. Commit or stash your changes, and release again. ${(error as Error).message}`,
    );
  }
}

/** Removes the work tree of this release, or of one that was interrupted. */
async function removeTree(): Promise<void> {
  await tryGit('worktree', 'remove', '--force', '--force', dir);
  await rm(dir, { recursive: true, force: true });
  // git locks a work tree while it adds it. If it is ended meanwhile, the lock stays.
  await tryGit('worktree', 'unlock', dir);
  await git('worktree', 'prune');
}
