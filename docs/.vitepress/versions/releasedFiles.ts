import { tryGit } from '../../../scripts/cli/git.js';
import { paths } from '../../../scripts/cli/paths.js';
import { runProcess } from '../../../scripts/cli/runProcess.js';
import type { Release } from '../../../scripts/release/versions/releases.js';

/** The files of the description that a site offers. */
export const descriptionNames = ['openapi.yaml', 'openapi.json', 'onboarding.arazzo.yaml'];

/** Returns the names of the files that a release has. An older one may not have all of them. */
export async function namesIn({ commit }: Release): Promise<string[]> {
  const files = await tryGit('ls-tree', '--name-only', `${commit}:generated`);
  const names = files?.split('\n') ?? [];
  return descriptionNames.filter((name) => names.includes(name));
}

/** Returns the path of a file of a release, below the site's root. */
export function pathIn({ version }: Release, name: string): string {
  return `v/${version}/${name}`;
}

/** Returns the text of a file, as it was released. */
export function textIn({ commit }: Release, name: string): Promise<string> {
  return runProcess('git', ['show', `${commit}:generated/${name}`], { cwd: paths.root });
}
