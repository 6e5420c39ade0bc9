import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Failure } from './failure.js';
import { rootDir } from './paths.js';

/** Runs git in this repository and gives what it prints. @throws Failure with what git says */
export async function git(...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: rootDir, maxBuffer: 64e6 });
    return stdout.trim();
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Failure(`git ${args[0]}: ${stderr?.trim() || message}`);
  }
}

/** The same, `undefined` where git fails. */
export async function tryGit(...args: string[]): Promise<string | undefined> {
  try {
    return await git(...args);
  } catch {
    return undefined;
  }
}
