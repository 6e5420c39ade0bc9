import getReleasePlan from '@changesets/get-release-plan';
import { rootDir } from '../paths.js';

/** The version that the next release gives to the package; `undefined` where no changeset asks for one. */
export async function plannedVersion(): Promise<string | undefined> {
  const { releases } = await getReleasePlan(rootDir);
  return releases.find(({ type }) => type !== 'none')?.newVersion;
}
