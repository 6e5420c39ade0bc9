import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Failure } from './failure.js';
import { rootDir } from './paths.js';

/** Runs git in this repository and gives what it prints. @throws Failure with what git says */
export const git = gitIn(rootDir);

/** The same in another folder. */
export function gitIn(cwd: string) {
  return async (...args: string[]): Promise<string> => {
    try {
      const { stdout } = await promisify(execFile)('git', args, { cwd, maxBuffer: 64e6 });
      return stdout.trim();
    } catch (error) {
      const { stderr, code } = error as { stderr?: string; code?: unknown };
      throw new Failure(`git ${args[0]}: ${stderr?.trim() || `it failed (${code}) and said nothing`}`);
    }
  };
}

/** The same, `undefined` where git fails. */
export async function tryGit(...args: string[]): Promise<string | undefined> {
  try {
    return await git(...args);
  } catch {
    return undefined;
  }
}
