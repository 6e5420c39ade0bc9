import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProcessOutcome } from '../../../scripts/cli/runProcess.js';
import { copyOfRepository, run, temporaryFolder } from '../repository/copy.js';
import { atEndOfFile } from '../runner/atEndOfFile.js';

/**
 * Packs the tarball that `npm publish` would send, from a copy of this repository, for all tests of a file. Returns its
 * path.
 */
export async function packedTarball(): Promise<string> {
  const copy = copyOfRepository(atEndOfFile);
  // Without npm's scripts, which would also build `generated/`: other tests cover that.
  await succeed(copy.run('tsup', '--silent'));
  await succeed(copy.script('prepack'));
  await succeed(run('npm', ['pack', '--ignore-scripts', '--silent'], copy.dir));
  const [tarball] = readdirSync(copy.dir).filter((name) => name.endsWith('.tgz'));
  return join(copy.dir, tarball ?? '');
}

/** Creates a folder with an app that consists of `files` and has installed `packages`. Returns the folder. */
export async function appWith(packages: string[], files: Record<string, string>): Promise<string> {
  const dir = temporaryFolder(atEndOfFile);
  writeFileSync(
    join(dir, 'package.json'),
    '{ "private": true, "allowScripts": { "node": true, "bun": true, "deno": true, "workerd": true } }',
  );
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--silent'];
  await succeed(run('npm', ['install', ...options, ...packages], dir));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** Returns the stdout of a command. @throws Error with its output if it failed */
export async function succeed(outcome: Promise<ProcessOutcome>): Promise<string> {
  const { exitCode, stdout, stderr } = await outcome;
  if (exitCode !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}
