import { expect, test } from 'vitest';
import { releasedCopy } from '../support/repository/releasedCopy.js';
import { scriptHere } from '../support/repository/scriptHere.js';

/** Creates a copy in which v0.1.0 is released, and returns what `npm run release` says there. */
async function copyWithRefusal() {
  const copy = await releasedCopy();
  const refusal = async () => {
    const { exitCode, stdout, stderr } = await scriptHere(copy.dir, 'release');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    return stderr.trim();
  };
  return { ...copy, refusal };
}

const released =
  'v0.1.0 is already released, and there is no changeset for a new version. Run `npx changeset`.';

test('refuses a released version, uncommitted changes, another branch, and what git has not finished', async () => {
  const { git, refusal, write, remove, read } = await copyWithRefusal();
  expect(await refusal()).toBe(released);

  const ownText = read('README.md');
  write('README.md', 'Changed');
  expect(await refusal()).toBe(
    'Commit your changes, or put them aside with `git stash --include-untracked`.\nM README.md',
  );
  write('.git/info/exclude', `${read('.git/info/exclude')}.packing.json\n.packing.tmp\n`);
  write('.packing.json', '{ "README.md": ');
  expect(await refusal()).toContain('`git restore README.md && rm .packing.json`');
  write('.packing.json', JSON.stringify({ 'README.md': { own: ownText, packed: 'Changed' } }));
  write('.packing.tmp', 'half of a te');
  expect(await refusal()).toBe(released);
  expect(await git('status', '--porcelain')).toBe('');

  write('.git/index.lock', '');
  write('.git/refs/tags/v0.2.0.lock', '');
  expect(await refusal()).toBe(
    'git is running here, or was interrupted: it has locked .git/index and .git/refs/tags/v0.2.0. If no git is running, ' +
      'run `rm -f .git/index.lock .git/refs/tags/v0.2.0.lock`.',
  );
  remove('.git/index.lock');
  remove('.git/refs/tags/v0.2.0.lock');

  await git('switch', '--quiet', '--create', 'feature');
  const otherBranch = 'Releases are made from the branch main. Run `git switch main`.';
  expect(await refusal()).toBe(otherBranch);
  write('README.md', 'Of the branch');
  await git('commit', '--quiet', '--all', '--message=Elsewhere');
  await git('switch', '--quiet', '--detach', 'main');
  expect(await refusal()).toBe(otherBranch);

  await git('switch', '--quiet', 'main');
  write('README.md', 'Of main');
  await git('commit', '--quiet', '--all', '--message=Here');
  await expect(git('rebase', 'feature')).rejects.toThrow('could not apply');
  expect(await refusal()).toBe(
    'A git rebase is not finished here. Finish it, or undo it: `git rebase --abort`.',
  );
}, 60_000);

test('tells a release from one that is not published, not in main, or overtaken by origin', async () => {
  const { git, refusal } = await copyWithRefusal();
  const commit = (message: string) => git('commit', '--quiet', '--allow-empty', `--message=${message}`);
  await git('clone', '--quiet', '--bare', '.', '.git/origin');
  await git('remote', 'add', 'origin', '.git/origin');
  expect(await refusal()).toBe(released);

  await git('push', '--quiet', '--delete', 'origin', 'v0.1.0');
  expect(await refusal()).toBe(
    'v0.1.0 is made, but not published: origin does not have the tag. Run `git push --atomic origin main v0.1.0`.',
  );
  await git('push', '--quiet', 'origin', 'v0.1.0');
  await commit('Release v0.1.0');
  const made = (await git('rev-parse', '--short=12', 'HEAD')).trim();
  await git('tag', '--force', 'v0.1.0');
  const overtaken =
    'v0.1.0 was made here, but not published, and origin has changed since. Undo it, and release again: ' +
    `\`git tag --delete v0.1.0 && git rebase --onto ${made}^ ${made} && git pull --rebase origin main\`.`;
  expect(await refusal()).toBe(overtaken);
  await git('push', '--quiet', '--delete', 'origin', 'v0.1.0');
  const other = (await git('commit-tree', '-p', 'HEAD^', '-m', 'Other', 'HEAD^{tree}')).trim();
  await git('push', '--quiet', 'origin', `${other}:refs/heads/main`);
  expect(await refusal()).toBe(overtaken);
  await git('push', '--quiet', 'origin', 'v0.1.0');
  expect(await refusal()).toBe(
    'origin has commits that are not here. Run `git pull --rebase origin main`, and release again.',
  );
  await git('reset', '--quiet', '--hard', other);
  expect(await refusal()).toContain(
    'The workflow does not publish such a tag. If the registry does not have this version, run `git push --delete origin ' +
      'v0.1.0 && git tag --delete v0.1.0`, and release again. If it has, bring the commit back: `git merge v0.1.0`.',
  );
  await git('push', '--quiet', '--delete', 'origin', 'v0.1.0');
  expect(await refusal()).toBe(
    `The tag v0.1.0 is on commit ${made}, which is not in main. It is not released. Run \`git tag --delete v0.1.0\`, and ` +
      'release again.',
  );
  await commit('Later');
  await git('tag', '--force', 'v0.1.0');
  await git('push', '--quiet', 'origin', 'v0.1.0');
  expect(await refusal()).toContain('its main does not have the tagged commit');
  await git('push', '--quiet', 'origin', 'main');
  expect(await refusal()).toBe(released);
  await git('push', '--quiet', '--force', 'origin', `${other}:refs/tags/v0.1.0`);
  expect(await refusal()).toMatch(
    /is on commit \w{12} here, and on \w{12} on origin\. Take the tag of origin/,
  );
}, 60_000);
