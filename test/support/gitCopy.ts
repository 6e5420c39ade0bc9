import { copyOfRepository, run } from './copy.js';

/** A copy of this repository that is one of git's, all of it committed on `main`. */
export async function gitCopyOfRepository() {
  const copy = copyOfRepository();
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
  const git = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await run('git', [...identity, ...args], copy.dir);
    if (exitCode !== 0) throw new Error(stderr);
    return stdout;
  };
  await git('init', '--quiet', '--initial-branch=main');
  copy.write('.git/info/exclude', 'node_modules\n.release\n*.tgz\ndist\n');
  await git('add', '.');
  await git('commit', '--quiet', '--message=All of it');
  return { ...copy, git };
}
