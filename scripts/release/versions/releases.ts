import semver from 'semver';
import { git, tryGit } from '../../cli/git.js';

export interface Release {
  /** Its git tag, such as `v0.1.0`. */
  tag: string;
  /** Version of the package. */
  version: string;
  commit: string;
  /** The day of the tag, as `YYYY-MM-DD`. */
  date: string;
}

/** The releases that the current commit contains, the newest first, and what is wrong if some of them may be missing. */
export async function releases(): Promise<{ releases: Release[]; problem?: string }> {
  // Another repository may contain this folder. Its tags are not our releases.
  if ((await tryGit('rev-parse', '--show-prefix')) !== '')
    return {
      releases: [],
      problem: 'This site was built without the git repository, so its releases are not known.',
    };
  const format = '%(refname:short) %(objectname) %(*objectname) %(creatordate:short)';
  const tags = await git('for-each-ref', '--merged=HEAD', `--format=${format}`, 'refs/tags/v*');
  const found = tags
    .split('\n')
    .filter(Boolean)
    .map((line): Release => {
      const [tag = '', object = '', target, date = ''] = line.split(' ');
      // A tag with a message is an object of its own, which names the commit.
      return { tag, version: tag.slice(1), commit: target || object, date };
    })
    .filter(({ version }) => semver.valid(version) === version)
    .sort((a, b) => semver.rcompare(a.version, b.version));
  if ((await git('rev-parse', '--is-shallow-repository')) !== 'true') return { releases: found };
  return {
    releases: found,
    problem: 'This site was built from a shallow clone of the repository, so older releases can be missing.',
  };
}
