import { join } from 'node:path';
import { lastRelease } from './diff/defaultBase.js';
import { Failure, run } from './failure.js';
import { git, tryGit } from './git.js';
import { rootDir } from './paths.js';
import { versionToRelease } from './release/ready.js';
import { step } from './step.js';

// Within the repository, so that scripts find what is installed there.
const dir = join(rootDir, '.release');

/**
 * Makes the commit, the tag and the tarball of a release. All is made and tested in a work tree of its own, so that what
 * is tagged is what was tested, and a failure changes nothing here. Pushing the tag publishes.
 */
await run(async () => {
  const version = await versionToRelease();
  const release = await lastRelease();
  const inTree = (command: string, ...args: string[]) => step(command, args, dir);
  const gitInTree = (...args: string[]) => git('-C', dir, ...args);

  // One that was interrupted is still there.
  await tryGit('worktree', 'remove', '--force', dir);
  await git('worktree', 'add', '--detach', '--quiet', dir, 'HEAD');
  try {
    inTree('npm', 'run', '--silent', 'raise-versions');
    await gitInTree('add', '--all');
    if (await gitInTree('status', '--porcelain')) {
      await gitInTree('commit', '--quiet', `--message=Release v${version}`);
    }
    if (release) inTree('npm', 'run', '--silent', 'diff', '--', release, 'HEAD', '--check-version');
    inTree('bash', '.ci/run');
    inTree('npm', 'pack', '--pack-destination', rootDir);
    if (await gitInTree('status', '--porcelain')) {
      throw new Failure('Building or testing changed files that are committed.');
    }
    await git('merge', '--ff-only', '--quiet', await gitInTree('rev-parse', 'HEAD'));
  } catch (error) {
    console.error(`v${version} is not released, and nothing here has changed:`);
    throw error;
  } finally {
    await git('worktree', 'remove', '--force', dir);
  }
  step('npx', ['changeset', 'tag']);
  console.log(
    `v${version} is tested, committed, tagged and packed. Publish: git push --atomic --follow-tags origin main`,
  );
});
