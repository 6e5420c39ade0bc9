import { paths } from './paths.js';
import { runProcess } from './runProcess.js';

/** Runs git in this repository and returns its output. @throws UserError with git's error message */
export const git = gitIn(paths.root);

/** Returns a function that runs git in the folder `cwd`. */
export function gitIn(cwd: string) {
  return async (...args: string[]): Promise<string> => (await runProcess('git', args, { cwd })).trim();
}

/** Runs git in this repository and returns its output, or `undefined` if git fails. */
export async function tryGit(...args: string[]): Promise<string | undefined> {
  try {
    return await git(...args);
  } catch {
    return undefined;
  }
}
