import { readFile, writeFile } from 'node:fs/promises';
import { gte } from 'semver';
import { paths } from '../../cli/paths.js';
import { UserError } from '../../cli/userError.js';
import { place } from '../../contract/problems.js';
import { nextVersion, type RatedVersions } from './checkVersions.js';

/**
 * Raises `info.version` as far as the changes require. Does nothing if it was already raised that far by hand.
 * @throws UserError if `info.version` is not on a line of its own
 */
export async function raiseContractVersion({ impact, base, revision }: RatedVersions): Promise<void> {
  const next = nextVersion(base.contract, impact);
  if (gte(revision.contract, next)) return;
  const text = await readFile(paths.contract, 'utf8');
  const raised = text.replace(/^( {2}version: )\S+/m, `$1${next}`);
  if (raised === text) {
    throw new UserError(
      `${place(paths.contract)}\n  Write \`info.version\` on a line of its own: \`  version: ${next}\`.`,
    );
  }
  await writeFile(paths.contract, raised);
}
