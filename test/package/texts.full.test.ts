import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../../scripts/cli/paths.js';
import { expectOwnTexts, packableCopy } from '../support/package/packableCopy.js';
import { publishedReadmes } from '../support/package/publishedReadmes.js';
import { scriptHere } from '../support/repository/scriptHere.js';

const readme = readFileSync('generated/package-README.md', 'utf8');

test('npm pack --dry-run lists the texts of the package, and leaves those of the repository in place', async () => {
  const copy = packableCopy();
  const [{ files }] = JSON.parse(await copy.npm('pack', '--dry-run', '--json', '--silent'));
  const size = Buffer.byteLength(readme);
  expect(files).toContainEqual(expect.objectContaining({ path: 'README.md', size }));
  expectOwnTexts(copy);
});

describe('npm publish shows the README of the package on the page of the registry', () => {
  test('from the folder', async () => {
    const copy = packableCopy();
    expect(new Set(await publishedReadmes(copy))).toEqual(new Set([readme]));
    expectOwnTexts(copy);
  });

  test('from the tarball', async () => {
    const copy = packableCopy();
    await copy.npm('pack', '--silent');
    expect(new Set(await publishedReadmes(copy, `./${copy.tarball()}`))).toEqual(new Set([readme]));
  });
});

test('the texts link to pages of the docs site and to the repository, as package.json says', async () => {
  const copy = packableCopy();
  copy.edit(
    'package.json',
    '"license"',
    `"homepage": "https://docs.example/partner-api",
    "repository": { "type": "git", "url": "git+https://git.example/owner/name.git" },
    "license"`,
  );
  expect(await scriptHere(copy.dir, 'build')).toMatchObject({ exitCode: 0 });
  await copy.npm('pack', '--silent');
  const text = (await copy.packed('README.md')) + (await copy.packed('AGENTS.md'));
  expect(text).not.toContain('<!--');
  const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
  const repository = 'https://git.example/owner/name';
  expect(links).toContain(repository);
  const pages = links.filter((link) => link !== repository);
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    const [, place = ''] = /^https:\/\/docs\.example\/partner-api\/(.+?)(\.md)?$/.exec(page) ?? [];
    // The site makes these two while it is built.
    if (place !== 'llms.txt' && place !== 'reference/errors')
      expect(existsSync(join(paths.root, 'docs', `${place}.md`)), page).toBe(true);
  }
}, 120_000);
