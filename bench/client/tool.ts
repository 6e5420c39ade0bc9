import { join } from 'node:path';
import { runProcess } from '../../scripts/cli/runProcess.js';
import { modules } from './paths.js';

/** Runs a program of one of the packages of bench/, and returns its output. */
export function tool(name: string, args: string[], cwd: string): Promise<string> {
  return runProcess(join(modules, '.bin', name), args, { cwd });
}
