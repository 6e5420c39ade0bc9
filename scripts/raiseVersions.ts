import { paths } from './cli/paths.js';
import { runProcess } from './cli/runProcess.js';
import { runScript } from './cli/runScript.js';
import { diffReport } from './diff/diffReport.js';
import { lastRelease } from './release/versions/lastRelease.js';
import { plannedVersion } from './release/versions/plannedVersion.js';
import { raiseContractVersion } from './release/versions/raiseContractVersion.js';
import { raisePackageVersion } from './release/versions/raisePackageVersion.js';

/**
 * Raises `info.version` as far as the changes since the last release require, and the package's version as the
 * changesets say.
 */
await runScript(async () => {
  const release = await lastRelease();
  const version = await plannedVersion();
  // Runs before Changesets deletes the changesets that it used: if this fails, they still exist.
  if (release) await raiseContractVersion(await diffReport(release));
  if (version) await raisePackageVersion(version);
  await runProcess('npm', ['run', '--silent', 'build'], { cwd: paths.root, showOutput: true });
});
