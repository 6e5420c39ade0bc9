import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageSources } from '../../docs/.vitepress/pageSources.js';
import { git } from '../../scripts/cli/git.js';

const file = 'openapi/paths/v1_user_verification.yaml';

test('names the file of a page, the address to edit it, and the day of its last commit', async () => {
  const sourceOf = await pageSources('https://git.example/edit/:path?branch=main');
  const isShallow = (await git('rev-parse', '--is-shallow-repository')) === 'true';
  expect(sourceOf(join(process.cwd(), file))).toEqual({
    file,
    editUrl: `https://git.example/edit/${file}?branch=main`,
    changed: isShallow ? undefined : await git('log', '-1', '--format=%cs', '--', file),
  });
});

test('knows no day for a file that was never committed', async () => {
  const sourceOf = await pageSources('');
  expect(sourceOf(join(process.cwd(), 'docs/new.md'))).toEqual({
    file: 'docs/new.md',
    editUrl: undefined,
    changed: undefined,
  });
});

test.each(['git.example/:path', 'https://git.example/edit'])('refuses DOCS_EDIT_URL=%s', async (url) => {
  await expect(pageSources(url)).rejects.toThrow('DOCS_EDIT_URL must be an address with :path');
});
