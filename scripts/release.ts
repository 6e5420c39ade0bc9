import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastRelease } from './diff/defaultBase.js';
import { plannedVersion } from './diff/plannedVersion.js';
import { diffReport } from './diff/report.js';
import { checkVersions } from './diff/versionCheck.js';
import { Failure, run } from './failure.js';
import { git, tryGit } from './git.js';
import { rootDir } from './paths.js';
import { step } from './step.js';

/** Makes the commit, the tag and the tarball of a release. Nothing leaves this machine: pushing the tag publishes. */
await run(async () => {
  if (await git('status', '--porcelain')) throw new Failure('Commit your changes, or put them away, first.');
  const release = await lastRelease();
  const version = (await plannedVersion()) ?? (await packageVersion());
  if (await tryGit('rev-parse', '--verify', '--quiet', `refs/tags/v${version}`)) {
    throw new Failure(`v${version} is released, and no changeset asks for more. Run \`npx changeset\`.`);
  }

  try {
    step('npm', 'run', '--silent', 'raise-versions');
    step('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
    if (release) checkVersions(await diffReport(release));
    step('npm', 'pack');
    step('bash', '.ci/run');
  } catch (error) {
    await git('restore', '.');
    console.error(`v${version} is not released, and the files are as before, for this reason:`);
    throw error;
  }
  if (await git('status', '--porcelain'))
    await git('commit', '--all', '--quiet', `--message=Release v${version}`);
  step('npx', 'changeset', 'tag');
  console.log(`v${version} is packed, tested, committed and tagged. To publish it: git push --follow-tags`);
});

async function packageVersion(): Promise<string> {
  return JSON.parse(await readFile(join(rootDir, 'package.json'), 'utf8')).version;
}
