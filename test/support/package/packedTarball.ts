import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProcessOutcome } from '../../../scripts/cli/runProcess.js';
import { copyOfRepository, run, temporaryFolder } from '../repository/copy.js';
import { atEndOfFile } from '../runner/atEndOfFile.js';

/** The tarball that `npm publish` would send, made from a copy of this repository. For all tests of a file. */
export async function packedTarball(): Promise<string> {
  const copy = copyOfRepository(atEndOfFile);
  // What packing runs first is also the build of `generated/`, which other tests prove.
  await succeed(copy.run('tsup', '--silent'));
  await succeed(run('npm', ['pack', '--ignore-scripts', '--silent'], copy.dir));
  const [tarball] = readdirSync(copy.dir).filter((name) => name.endsWith('.tgz'));
  return join(copy.dir, tarball ?? '');
}

/** A folder with an app that has installed `packages`, and `files`. */
export async function appWith(packages: string[], files: Record<string, string>): Promise<string> {
  const dir = temporaryFolder(atEndOfFile);
  writeFileSync(join(dir, 'package.json'), '{ "private": true, "allowScripts": { "node": true } }');
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--silent'];
  await succeed(run('npm', ['install', ...options, ...packages], dir));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

export async function succeed(outcome: Promise<ProcessOutcome>): Promise<string> {
  const { exitCode, stdout, stderr } = await outcome;
  if (exitCode !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}
