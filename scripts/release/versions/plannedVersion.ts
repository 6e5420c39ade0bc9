import getReleasePlan from '@changesets/get-release-plan';
import { paths } from '../../cli/paths.js';
import { UserError } from '../../cli/userError.js';

/**
 * The version that the next release gives to the package; `undefined` where no changeset asks for one.
 * @throws UserError where a changeset can't be used
 */
export async function plannedVersion(): Promise<string | undefined> {
  try {
    const { releases } = await getReleasePlan(paths.root);
    return releases.find(({ type }) => type !== 'none')?.newVersion;
  } catch (error) {
    throw new UserError(
      `.changeset\n  ${(error as Error).message} Correct the changeset, or make it anew with \`npx changeset\`.`,
    );
  }
}
