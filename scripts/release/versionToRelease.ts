import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git, tryGit } from '../cli/git.js';
import { paths } from '../cli/paths.js';
import { UserError } from '../cli/userError.js';
import { plannedVersion } from './versions/plannedVersion.js';

/**
 * Returns the version to release. @throws UserError if the working tree is not a clean `main` that is up to date, or if
 * the version is already released
 */
export async function versionToRelease(): Promise<string> {
  await failUnlessOnMain();
  if (await git('status', '--porcelain')) throw new UserError('Commit or stash your changes first.');
  if ((await git('rev-parse', '--is-shallow-repository')) === 'true') {
    throw new UserError('This clone lacks the last release. Run `git fetch --unshallow --tags`.');
  }
  if (await tryGit('remote', 'get-url', 'origin')) await failIfBehind();

  const planned = await plannedVersion();
  const version = planned ?? (await packageVersion());
  if (await tryGit('rev-parse', '--verify', '--quiet', `refs/tags/v${version}`)) {
    throw new UserError(
      planned
        ? `The changesets ask for v${version}, but the tag v${version} already exists. Delete the tag, or pull its release.`
        : `v${version} is already released, and there is no changeset for a new version. Run \`npx changeset\`.`,
    );
  }
  return version;
}

/** @throws UserError if the current branch is not `main` */
export async function failUnlessOnMain(): Promise<void> {
  if ((await tryGit('symbolic-ref', '--short', 'HEAD')) !== 'main') {
    throw new UserError('Releases are made from the branch main. Run `git switch main`.');
  }
}

async function failIfBehind(): Promise<void> {
  await git('fetch', '--quiet', '--tags', 'origin', 'main');
  const known = await tryGit('merge-base', '--is-ancestor', 'FETCH_HEAD', 'HEAD');
  if (known === undefined)
    throw new UserError('origin has commits that are not here. Run `git pull --rebase`.');
}

async function packageVersion(): Promise<string> {
  return JSON.parse(await readFile(join(paths.root, 'package.json'), 'utf8')).version;
}
