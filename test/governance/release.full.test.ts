import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releasedCopy } from '../support/repository/releasedCopy.js';

test('a release raises both versions, updates the changelog, and is tagged and packed', async () => {
  const copy = await releasedCopy();
  const { git } = copy;
  await copy.addField('minor');
  const { exitCode, stdout } = await copy.script('release');
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('git push --atomic') });

  expect((await git('tag', '--points-at', 'HEAD')).trim()).toBe('v0.2.0');
  expect(await git('status', '--porcelain')).toBe('');
  expect(JSON.parse(copy.read('package.json')).version).toBe('0.2.0');
  expect(copy.read('openapi/openapi.yaml')).toContain('\n  version: 0.2.0\n');
  expect(copy.read('generated/client.ts')).toContain('contractVersion = "0.2.0"');
  expect(copy.read('CHANGELOG.md')).toMatch(
    /^# Changelog\n\n## 0\.2\.0\n\n### Minor Changes\n\n- .*The answer has a `note`\.\n\n## 0\.1\.0\n/,
  );
  expect(readdirSync(copy.dir)).toContain('p100-partner-api-0.2.0.tgz');

  // As if it had been interrupted before its last step.
  const commit = await git('rev-parse', 'HEAD');
  await git('tag', '--delete', 'v0.2.0');
  expect(await copy.script('release')).toMatchObject({ exitCode: 0 });
  expect(await git('rev-parse', 'HEAD', 'v0.2.0^{commit}')).toBe(commit + commit);
}, 240_000);

test.each<[what: string, ci: string, step: string, hook: string, says: string]>([
  ['the checks fail', 'exit 3', 'minor', '', '`bash .ci/run` failed: exit code 3.'],
  [
    'the changeset asks for a step that is too small',
    'true',
    'patch',
    '',
    'choose minor; the release raises both versions.',
  ],
  [
    'the changeset would leave 0.x',
    'true',
    'major',
    '',
    'To leave 0.x on purpose, set info.version to 1.0.0 too.',
  ],
  [
    'the checks switch to another branch',
    'git -C .. switch -q -c feature',
    'minor',
    '',
    'from the branch main',
  ],
  ['the checks change a committed file', 'echo >> README.md', 'minor', '', 'M README.md'],
  [
    'git refuses the commit',
    'true',
    'minor',
    'echo Not today >&2; exit 1',
    '`git commit --quiet --message=Release v0.2.0` failed: exit code 1.\nNot today',
  ],
])(
  'releases nothing and changes nothing if %s',
  async (_, ci, step, hook, says) => {
    const copy = await releasedCopy(ci);
    const { git } = copy;
    await copy.addField(step);
    if (hook) {
      copy.write('.git/hooks/pre-commit', `#!/bin/sh\n${hook}\n`);
      chmodSync(join(copy.dir, '.git/hooks/pre-commit'), 0o755);
    }
    const before = await git('rev-parse', 'HEAD');

    const { exitCode, stderr } = await copy.script('release');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/v\d+\.\d+\.\d+ is not released, and nothing here has changed:/);
    expect(await git('rev-parse', 'HEAD')).toBe(before);
    expect(await git('status', '--porcelain')).toBe('');
    expect((await git('tag')).trim()).toBe('v0.1.0');
    expect((await git('worktree', 'list')).trim().split('\n')).toHaveLength(1);
  },
  120_000,
);

test('a commit that is made during the release is neither released nor lost', async () => {
  const copy = await releasedCopy('cd .. && git commit -q --allow-empty -m Meanwhile');
  await copy.addField('minor');
  const { exitCode, stderr } = await copy.script('release');
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining('release again') });
  expect((await copy.git('log', '-1', '--format=%s')).trim()).toBe('Meanwhile');
  expect((await copy.git('tag')).trim()).toBe('v0.1.0');
}, 120_000);
