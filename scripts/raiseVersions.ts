import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gte } from 'semver';
import { Failure, run } from './cli/failure.js';
import { contractFile } from './cli/paths.js';
import { step } from './cli/step.js';
import { place } from './contract/problems.js';
import { diffReport } from './diff/diffReport.js';
import { nextVersion } from './release/versions/checkVersions.js';
import { lastRelease } from './release/versions/lastRelease.js';
import { plannedVersion } from './release/versions/plannedVersion.js';

/** Raises the package's version as the changesets say, moves their texts to the changelog, raises `info.version`. */
await run(async () => {
  const version = await plannedVersion();
  // First, because Changesets deletes what it has used.
  await raiseContractVersion();
  if (version) {
    step(process.execPath, [createRequire(import.meta.url).resolve('@changesets/cli/bin.js'), 'version']);
    // Changesets leaves the lock file as it is.
    step('npm', ['version', version, '--allow-same-version', '--no-git-tag-version', '--ignore-scripts']);
  }
  step('npm', ['run', '--silent', 'build']);
});

/** Raises it by what the changes since the last release ask for, unless that was done by hand or nothing is released. */
async function raiseContractVersion(): Promise<void> {
  const release = await lastRelease();
  if (!release) return;
  const { impact, base, revision } = await diffReport(release);
  const next = nextVersion(base.contract, impact);
  if (gte(revision.contract, next)) return;
  const text = await readFile(contractFile, 'utf8');
  const raised = text.replace(/^( {2}version: )\S+/m, `$1${next}`);
  if (raised === text) {
    throw new Failure(
      `${place(contractFile)}\n  Write \`info.version\` in a line of its own: \`  version: ${next}\`.`,
    );
  }
  await writeFile(contractFile, raised);
}
