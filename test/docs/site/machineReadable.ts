import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guides } from '../../../docs/.vitepress/menu.js';
import { methodPath } from '../../../scripts/contract/model/operationModel.js';
import { contract, operations } from '../../support/contract/contract.js';
import { address } from './builtSite.js';
import type { GivenSite } from './given.js';

export function machineReadableTests(given: GivenSite): void {
  const read = (name: string) => readFileSync(join(given().site.folder, name), 'utf8');

  test('openapi.yaml, openapi.json and the workflow are the same as in the package', async () => {
    for (const name of ['openapi.yaml', 'openapi.json', 'onboarding.arazzo.yaml']) {
      const response = await fetch(given().site.url + name);
      expect(await response.text()).toBe(readFileSync(`generated/${name}`, 'utf8'));
    }
  });

  test('every page has a Markdown version, which llms.txt lists, and is in the sitemap', () => {
    const index = read('llms.txt');
    const sitemap = read('sitemap.xml');
    for (const page of given().site.pages) {
      const markdownFile = `${page || 'index'}.md`;
      expect(sitemap).toContain(`<loc>${address}${page}</loc>`);
      const markdown = read(markdownFile);
      expect(markdown).toMatch(/^# .+\n\n> This is the Markdown version/);
      expect(markdown.length, page).toBeLessThan(50_000);
      expect(index).toContain(`](${address}${markdownFile}): `);
      const html = read(`${page || 'index'}.html`);
      expect(html.split('<div id="app">')[0]).toContain(`${address}${markdownFile}, and ${address}llms.txt`);
    }
  });

  test('llms.txt has the groups of the menu as sections', () => {
    const sections = [...read('llms.txt').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    const tags = contract.tags?.map(({ name }) => name) ?? [];
    const groups = guides.map(({ text }) => text);
    expect(sections).toEqual([...groups, 'The whole contract', ...tags, 'Optional']);
  });

  test('the Markdown has only absolute links, which exist, and nothing that only VitePress understands', () => {
    for (const page of given().site.pages) {
      const markdown = read(`${page || 'index'}.md`);
      const prose = markdown
        .replace(/^( *)(`{3,}).*\n[\s\S]*?^ *\2$/gm, '')
        .replace(/(`+)(?!`).+?(?<!`)\1(?!`)/g, 'code');
      expect(prose, page).not.toMatch(/^ *:::|\{#|<\/?[a-z]+[\s>](?!\/\/)|&#\d|^---$|\{\{/im);
      for (const [, target = ''] of prose.matchAll(/\]\(([^)]+)\)/g)) {
        if (target.startsWith('#')) continue;
        expect(target, page).toMatch(/^https?:/);
        if (!target.startsWith(address)) continue;
        const file = target.slice(address.length).replace(/[?#].*/, '');
        expect(existsSync(join(given().site.folder, file)) || given().site.pages.includes(file), target).toBe(
          true,
        );
      }
    }
  });

  test('a site that was built without the repository and without a contact says so, or has no such file', () => {
    expect(read('reference/versions.md')).toContain('without the git repository');
    expect(existsSync(join(given().site.folder, '.well-known'))).toBe(false);
  });

  test('the Markdown version of an operation has its fields and samples, and no HTML markup', () => {
    for (const operation of operations) {
      const text = read(`reference/operations/${operation.name}.md`);
      expect(text).toContain(`\`${operation.path}\``);
      expect(text).toContain(`api.${methodPath(operation)}(`);
      expect(text).not.toMatch(/<(span|div)\b/);
    }
  });

  test('the head of a page links to the description and has the data for previews', () => {
    const html = read('reference/operations/addUserVerification.html');
    for (const tag of [
      '<link rel="service-desc" href="/partner-api/openapi.yaml"',
      '<link rel="service-desc" href="/partner-api/openapi.json"',
      '<link rel="alternate" href="/partner-api/reference/operations/addUserVerification.md"',
      `<link rel="canonical" href="${address}reference/operations/addUserVerification">`,
      '<link rel="icon" href="/partner-api/favicon.svg"',
      '<meta property="og:title" content="Add User Verification">',
      '<meta property="og:description" content="Starts the KYC verification of a user.">',
      `<meta property="og:url" content="${address}reference/operations/addUserVerification">`,
      `<meta property="og:image" content="${address}social.png">`,
      '<html lang="en"',
    ]) {
      expect(html).toContain(tag);
    }
    expect(read('404.html')).not.toContain('rel="canonical"');
  });

  test('the menu shows the version of the contract', () => {
    expect(read('index.html')).toContain(`Contract ${contract.info?.version}`);
  });
}
