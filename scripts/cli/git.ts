import { paths } from './paths.js';
import { runProcess } from './runProcess.js';

/** Runs git in this repository and gives what it prints. @throws UserError with what git says */
export const git = gitIn(paths.root);

/** Runs git in another folder. */
export function gitIn(cwd: string) {
  return async (...args: string[]): Promise<string> => (await runProcess('git', args, { cwd })).trim();
}

/** Runs git in this repository. Gives `undefined` where git fails. */
export async function tryGit(...args: string[]): Promise<string | undefined> {
  try {
    return await git(...args);
  } catch {
    return undefined;
  }
}
