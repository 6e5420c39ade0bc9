import { git, tryGit } from '../../cli/git.js';
import { UserError } from '../../cli/userError.js';
import { lastRelease } from './lastRelease.js';

/**
 * Returns the default base of a comparison: the last release, otherwise the commit at which the current branch left the
 * default branch. @throws UserError if there is neither
 */
export async function defaultBase(): Promise<string> {
  const release = await lastRelease();
  if (release) return release;
  for (const branch of ['origin/HEAD', 'origin/main', 'main']) {
    const commit = await tryGit('merge-base', 'HEAD', branch);
    if (commit) return git('rev-parse', '--short', commit);
  }
  throw new UserError(
    'There is neither a release tag nor a branch `main`. Name the base: `npm run diff -- <base>`.',
  );
}
