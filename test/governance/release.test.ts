import { expect, test } from 'vitest';
import { releasedCopy } from '../support/repository/releasedCopy.js';
import { scriptHere } from '../support/repository/scriptHere.js';

test('refuses a released version, uncommitted changes, another branch, and a main that is behind origin', async () => {
  const copy = await releasedCopy();
  const { git } = copy;
  const refusal = async () => {
    const { exitCode, stdout, stderr } = await scriptHere(copy.dir, 'release');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    return stderr.trim();
  };
  expect(await refusal()).toBe(
    'v0.1.0 is already released, and there is no changeset for a new version. Run `npx changeset`.',
  );

  copy.write('README.md', 'Changed');
  expect(await refusal()).toBe('Commit or stash your changes first.');

  await git('switch', '--quiet', '--create', 'feature');
  expect(await refusal()).toBe('Releases are made from the branch main. Run `git switch main`.');
  await git('commit', '--quiet', '--all', '--message=Elsewhere');
  await git('switch', '--quiet', '--detach', 'main');
  expect(await refusal()).toBe('Releases are made from the branch main. Run `git switch main`.');

  // Another clone has pushed.
  await git('clone', '--quiet', '--bare', '.', '.git/origin');
  await git('push', '--quiet', '.git/origin', 'feature:main');
  await git('switch', '--quiet', 'main');
  await git('remote', 'add', 'origin', '.git/origin');
  expect(await refusal()).toBe('origin has commits that are not here. Run `git pull --rebase`.');
}, 60_000);
