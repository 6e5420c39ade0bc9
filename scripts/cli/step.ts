import { spawnSync } from 'node:child_process';
import { Failure } from './failure.js';
import { rootDir } from './paths.js';

/** Runs a command in the folder `cwd`, and shows its output. @throws Failure where it fails */
export function step(command: string, args: string[], cwd = rootDir): void {
  const { status, signal, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status === 0) return;
  const how = error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`);
  throw new Failure(`\`${[command, ...args].join(' ')}\` failed: ${how}.`);
}
