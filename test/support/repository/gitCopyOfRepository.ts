import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfRepository, run } from './copy.js';

/**
 * Copies this repository into a new git repository and commits everything on `main`. Contract and package of the copy
 * always have version 0.1.0, and there are no changesets.
 */
export async function gitCopyOfRepository() {
  const copy = copyOfRepository();
  const git = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await run('git', args, copy.dir);
    if (exitCode !== 0) throw new Error(stderr);
    return stdout;
  };
  for (const name of readdirSync(join(copy.dir, '.changeset'))) {
    if (name.endsWith('.md')) copy.remove(`.changeset/${name}`);
  }
  copy.write('CHANGELOG.md', '# Changelog\n\n## 0.1.0\n');
  copy.write('package.json', copy.read('package.json').replace(/"version": ".*"/, '"version": "0.1.0"'));
  const contract = 'openapi/openapi.yaml';
  copy.write(contract, copy.read(contract).replace(/^ {2}version: .*$/m, '  version: 0.1.0'));
  await git('init', '--quiet', '--initial-branch=main');
  // Overrides the git settings of this machine.
  for (const [name = '', value = ''] of [
    ['user.name', 'Test'],
    ['user.email', 'test@localhost'],
    ['commit.gpgsign', 'false'],
    ['tag.gpgsign', 'false'],
    ['core.hooksPath', join(copy.dir, '.git/hooks')],
  ]) {
    await git('config', name, value);
  }
  copy.write('.git/info/exclude', 'node_modules\n.cache\n.release\n*.tgz\ndist\n');
  await git('add', '.');
  await git('commit', '--quiet', '--message=All of it');
  return { ...copy, git };
}
