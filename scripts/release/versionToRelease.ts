import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../cli/git.js';
import { paths } from '../cli/paths.js';
import { UserError } from '../cli/userError.js';
import { failUnlessReleasable, type ReleaseVersions } from './failUnlessReleasable.js';
import { plannedVersion } from './versions/plannedVersion.js';

/**
 * Returns the versions of a release. @throws UserError if the clone lacks the last release, or is not up to date, or if
 * the version is already released
 */
export async function versionToRelease(): Promise<ReleaseVersions> {
  if ((await git('rev-parse', '--is-shallow-repository')) === 'true') {
    throw new UserError('This clone lacks the last release. Run `git fetch --unshallow --tags`.');
  }
  const { version: current } = JSON.parse(await readFile(join(paths.root, 'package.json'), 'utf8'));
  const versions = { current, next: (await plannedVersion()) ?? current };
  await failUnlessReleasable(versions);
  return versions;
}
