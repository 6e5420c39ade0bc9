import { git, tryGit } from '../cli/git.js';
import { UserError } from '../cli/userError.js';
import { fetchOrigin, type Origin } from './fetchOrigin.js';

/** The package's versions before and after a release. */
export interface ReleaseVersions {
  /** The version in `package.json`. It is the same as `next` if no changeset asks for a new version. */
  current: string;
  next: string;
}

/**
 * Fetches origin, and compares it and the tags of both versions with `main`.
 * @throws UserError with the command to run, if origin has other commits, if a tag is not where a release puts it, if a
 * release was not published, or if `next` is released
 */
export async function failUnlessReleasable({ current, next }: ReleaseVersions): Promise<void> {
  const origin = await fetchOrigin();
  const behind = origin?.main !== undefined && !(await isIn(origin.main, 'HEAD'));
  const tags = [...new Set([current, next])].map((version) => `v${version}`);
  if (origin) {
    for (const tag of tags) await failIfUnpublished(tag, origin, behind);
  }
  if (behind) {
    throw new UserError(
      'origin has commits that are not here. Run `git pull --rebase origin main`, and release again.',
    );
  }
  for (const tag of tags) await failIfOutsideMain(tag, origin);
  if (!(await commitOf(`v${next}`))) return;
  throw new UserError(
    current === next
      ? `v${next} is already released, and there is no changeset for a new version. Run \`npx changeset\`.`
      : `v${next} is already released, but package.json has the version ${current}, so the changesets ask for v${next} ` +
          `again. Run \`npm version --no-git-tag-version ${next}\`, and commit it.`,
  );
}

/** @throws UserError if the tag is on a commit of `main`, and origin does not have it there */
async function failIfUnpublished(tag: string, origin: Origin, behind: boolean): Promise<void> {
  const commit = await commitOf(tag);
  if (!commit) return;
  const there = origin.tags.get(tag);
  const pushed = origin.main !== undefined && (await isIn(commit, origin.main));
  const here = await isIn(commit, 'HEAD');
  if (here && !pushed && there !== commit && (behind || there)) {
    throw new UserError(
      `${tag} was made here, but not published, and origin has changed since. Undo it, and release again: ` +
        `\`${await undoing(tag, commit)}\`.`,
    );
  }
  if (there && there !== commit) {
    throw new UserError(
      `The tag ${tag} is on commit ${short(commit)} here, and on ${short(there)} on origin. Take the tag of origin, and ` +
        `release again: \`git fetch --force origin refs/tags/${tag}:refs/tags/${tag}\`.`,
    );
  }
  if (here && !there) {
    const push = behind ? `git push origin ${tag}` : pushCommand(tag);
    throw new UserError(`${tag} is made, but not published: origin does not have the tag. Run \`${push}\`.`);
  }
  if (here && !pushed && !behind) {
    throw new UserError(
      `origin has the tag ${tag}, but its main does not have the tagged commit, so the tag could not be published. Run ` +
        '`git push origin main`, and then the failed jobs of the workflow Release again.',
    );
  }
}

/** @throws UserError if the tag is on a commit that is not in `main` */
async function failIfOutsideMain(tag: string, origin: Origin | undefined): Promise<void> {
  const commit = await commitOf(tag);
  if (!commit || (await isIn(commit, 'HEAD'))) return;
  const where = `The tag ${tag} is on commit ${short(commit)}, which is not in main`;
  const remove = `git tag --delete ${tag}`;
  throw new UserError(
    origin?.tags.has(tag)
      ? `${where}, and origin has it too. The workflow does not publish such a tag. If the registry does not have this ` +
          `version, run \`git push --delete origin ${tag} && ${remove}\`, and release again. If it has, bring the commit ` +
          `back: \`git merge ${tag}\`.`
      : `${where}. It is not released. Run \`${remove}\`, and release again.`,
  );
}

/** The command that publishes a release. If origin has changed since, it changes nothing there. */
export function pushCommand(tag: string): string {
  return `git push --atomic origin main ${tag}`;
}

/** Returns the command that removes a tag that only this clone has, and its commit if a release has made it. */
async function undoing(tag: string, commit: string): Promise<string> {
  const made = (await git('log', '-1', '--format=%s', commit)) === releaseSubject(tag);
  return [
    `git tag --delete ${tag}`,
    ...(made ? [`git rebase --onto ${short(commit)}^ ${short(commit)}`] : []),
    'git pull --rebase origin main',
  ].join(' && ');
}

/** The subject of the commit of a release. */
export function releaseSubject(tag: string): string {
  return `Release ${tag}`;
}

function commitOf(tag: string): Promise<string | undefined> {
  return tryGit('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
}

async function isIn(commit: string, branch: string): Promise<boolean> {
  return (await tryGit('merge-base', '--is-ancestor', commit, branch)) !== undefined;
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
