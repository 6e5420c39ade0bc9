import { tryGit } from '../../cli/git.js';

/** The tag of the last release before the work at hand; `undefined` before the first. */
export function lastRelease(): Promise<string | undefined> {
  return tryGit('describe', '--tags', '--abbrev=0', '--match=v[0-9]*');
}
