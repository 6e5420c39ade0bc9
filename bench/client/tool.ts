import { join } from 'node:path';
import { runProcess } from '../../scripts/cli/runProcess.js';
import { modules } from './paths.js';

/** Runs a program of one of the bench's own packages, and gives what it prints. */
export function tool(name: string, args: string[], cwd: string): Promise<string> {
  return runProcess(join(modules, '.bin', name), args, { cwd });
}
