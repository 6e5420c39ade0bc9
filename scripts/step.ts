import { spawnSync } from 'node:child_process';
import { Failure } from './failure.js';
import { rootDir } from './paths.js';

/** Runs a command in this repository, and shows its output. @throws Failure where it fails. */
export function step(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: rootDir, stdio: 'inherit' });
  if (error) throw new Failure(`${command}: ${error.message}`);
  if (status !== 0) throw new Failure(`\`${[command, ...args].join(' ')}\` failed with exit code ${status}.`);
}
