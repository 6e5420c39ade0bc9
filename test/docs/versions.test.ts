import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type VersionHistory, versionPages } from '../../scripts/reference/versionPages.js';
import { run, temporaryFolder } from '../support/repository/copy.js';
import { releasedCopy } from '../support/repository/releasedCopy.js';

type Module = typeof import('../../docs/.vitepress/versions/versionHistory.js');
type Files = typeof import('../../docs/.vitepress/versions/releasedFiles.js');
type Releases = typeof import('../../scripts/release/versions/releases.js');

const historyIn = async (dir: string) => {
  const module: Module = await import(join(dir, 'docs/.vitepress/versions/versionHistory.ts'));
  return module.versionHistory();
};

test('reads releases, files and changes from the tags, and says that they can be missing in a shallow clone', async () => {
  const copy = await releasedCopy();
  await copy.addField('minor');
  await copy.git('tag', '--annotate', '--message=It', 'v0.2.0');
  await copy.git('tag', 'v1');
  copy.edit('openapi/components/schemas/AddUserVerificationResponse.yaml', 'A note.', 'A short note.');
  const warn = vi.spyOn(console, 'warn');

  const { releases, unreleased, problem } = await historyIn(copy.dir);
  expect(problem).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();
  expect(releases.map(({ version }) => version)).toEqual(['0.2.0', '0.1.0']);
  expect(releases[0]?.changes).toEqual([
    expect.objectContaining({ impact: 'minor', file: expect.stringContaining('v0.2.0:openapi/') }),
  ]);
  expect(releases[1]?.changes).toBeUndefined();
  expect(unreleased).toEqual([expect.objectContaining({ impact: 'patch' })]);
  expect(releases[0]?.files).toContain('/v/0.2.0/openapi.yaml');

  // A later build reads the changes between releases from its cache.
  const cache = join(copy.dir, 'docs/.vitepress/cache/changes');
  const [kept = ''] = (await run('ls', [cache], copy.dir)).stdout.trim().split('\n');
  copy.write(`docs/.vitepress/cache/changes/${kept}`, '[]');
  expect((await historyIn(copy.dir)).releases[0]?.changes).toEqual([]);

  const files: Files = await import(join(copy.dir, 'docs/.vitepress/versions/releasedFiles.ts'));
  const { releases: read }: Releases = await import(join(copy.dir, 'scripts/release/versions/releases.ts'));
  const first = (await read()).releases[1];
  if (!first) throw new Error('There is no first release.');
  copy.write('generated/openapi.yaml', 'another text');
  expect(await files.textIn(first, 'openapi.yaml')).toBe(
    await copy.git('show', 'v0.1.0:generated/openapi.yaml'),
  );

  const clone = join(temporaryFolder(), 'clone');
  await copy.git('clone', '--quiet', '--depth=1', `file://${copy.dir}`, clone);
  const shallow: Releases = await import(join(clone, 'scripts/release/versions/releases.ts'));
  expect((await shallow.releases()).problem).toContain('shallow clone');
}, 120_000);

test('the pages of the versions list releases, files and changes, the newest first', () => {
  const change = {
    impact: 'major',
    reason: 'A `b` | {{ c }} was removed.',
    means: 'Calls to it fail.',
    breaks: ['source', 'wire'],
    file: 'v0.2.0:a.yaml',
    line: 3,
  } as const;
  const release = { date: '2026-01-01', files: ['/v/0.2.0/openapi.yaml'], changes: [change] };
  const history: VersionHistory = {
    releases: [
      { ...release, version: '0.2.0' },
      { ...release, version: '0.1.0', changes: undefined },
    ],
    unreleased: [],
  };
  const [index, unreleased, second, first] = versionPages(history);
  expect(index?.markdown).toMatch(
    /\| not released yet .*\n\| 0\.2\.0 .*\[1 major\].*\n\| 0\.1\.0 .* first release/,
  );
  expect(unreleased?.markdown).toContain('Since version 0.2.0 nothing has changed');
  expect(second?.path).toBe('/reference/versions/0-2-0');
  expect(second?.markdown).toContain(
    '| major | source, wire | A `b` \\| &#123;&#123; c }} was removed. Calls to it fail. | `v0.2.0:a.yaml:3` |',
  );
  expect(first?.markdown).toContain('This is the first release.');
});

test('the page of the versions says that there is no release yet, or why it lists none', () => {
  const [none] = versionPages({ releases: [], unreleased: undefined });
  expect(none?.markdown).toContain('There is no release yet.');
  const [unknown] = versionPages({ releases: [], unreleased: undefined, problem: 'It is a copy.' });
  expect(unknown?.markdown).toContain('It is a copy.');
  expect(unknown?.markdown).not.toContain('There is no release yet.');
});

test('a page of many changes stays below 50,000 characters, and says how many it leaves out', () => {
  const changes = Array.from({ length: 1000 }, (_, index) => ({
    impact: 'patch' as const,
    reason: `\`x-assumption\` of field \`field${index}\` changed.`,
    breaks: [],
    file: 'v0.2.0:openapi/components/schemas/AddUserVerificationRequest.yaml',
    line: index,
  }));
  const [, page] = versionPages({
    releases: [{ version: '0.1.0', date: '2026-01-01', files: [], changes: undefined }],
    unreleased: changes,
  });
  expect(page?.markdown.length).toBeLessThan(49_000);
  expect(page?.markdown).toContain('The other 750 have');
});
