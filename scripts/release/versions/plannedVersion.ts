import getReleasePlan from '@changesets/get-release-plan';
import { Failure } from '../../cli/failure.js';
import { rootDir } from '../../cli/paths.js';

/**
 * The version that the next release gives to the package; `undefined` where no changeset asks for one.
 * @throws Failure where a changeset can't be used
 */
export async function plannedVersion(): Promise<string | undefined> {
  try {
    const { releases } = await getReleasePlan(rootDir);
    return releases.find(({ type }) => type !== 'none')?.newVersion;
  } catch (error) {
    throw new Failure(
      `.changeset\n  ${(error as Error).message} Correct the changeset, or make it anew with \`npx changeset\`.`,
    );
  }
}
