import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
      expect(read(markdownFile)).toMatch(/^# /m);
      if (page) expect(index).toContain(`${address}${markdownFile}`);
    }
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
