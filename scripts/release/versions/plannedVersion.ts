import getReleasePlan from '@changesets/get-release-plan';
import { paths } from '../../cli/paths.js';
import { UserError } from '../../cli/userError.js';

/**
 * Returns the package's version in the next release; undefined if no changeset asks for one.
 * @throws UserError if a changeset can't be used
 */
export async function plannedVersion(): Promise<string | undefined> {
  try {
    const { releases } = await getReleasePlan(paths.root);
    return releases.find(({ type }) => type !== 'none')?.newVersion;
  } catch (error) {
    throw new UserError(
      `.changeset\n  ${(error as Error).message} Correct the changeset, or create a new one with \`npx changeset\`.`,
    );
  }
}
