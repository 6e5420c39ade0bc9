import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { modules } from './paths.js';

/** Runs a command to its end and gives what it prints. */
export function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

/** Runs a program of one of the bench's own packages. */
export function tool(name: string, args: string[], cwd: string): string {
  return run(join(modules, '.bin', name), args, cwd);
}
