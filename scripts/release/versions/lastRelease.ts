import { tryGit } from '../../cli/git.js';

/** Returns the tag of the last release that the current commit contains; undefined before the first release. */
export function lastRelease(): Promise<string | undefined> {
  return tryGit('describe', '--tags', '--abbrev=0', '--match=v[0-9]*');
}
