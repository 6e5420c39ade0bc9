import { Failure } from '../failure.js';
import { git, tryGit } from '../git.js';

/** The tag of the last release that `revision` has behind it; `undefined` before the first. */
export function lastRelease(revision = 'HEAD'): Promise<string | undefined> {
  return tryGit('describe', '--tags', '--abbrev=0', '--match=v[0-9]*', revision);
}

/**
 * What a change is measured against: the last release, else where the work left the default branch.
 * @throws Failure without either
 */
export async function defaultBase(): Promise<string> {
  const release = await lastRelease();
  if (release) return release;
  for (const branch of ['origin/HEAD', 'origin/main', 'main']) {
    const commit = await tryGit('merge-base', 'HEAD', branch);
    if (commit) return git('rev-parse', '--short', commit);
  }
  throw new Failure(
    'There is neither a release tag nor a branch `main`. Name the base: `npm run diff -- <base>`.',
  );
}
