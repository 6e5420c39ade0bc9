import { expect, onTestFinished, test } from 'vitest';
import type { Given } from './given.js';

/** The addresses that a page links to or loads, and its anchors. */
interface Page {
  targets: string[];
  anchors: string[];
}

export function linkTests(given: Given): void {
  test('every link and every anchor within the site exists, below its base path', async () => {
    const { site, browser } = given();
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const visited = new Map<string, Page>();
    for (const path of site.pages) {
      const url = site.url + path;
      const html = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
      visited.set(url, await page.evaluate(parse, { html, url }));
    }

    const dead: string[] = [];
    const files = new Map<string, boolean>();
    const { origin } = new URL(site.url);
    for (const [from, { targets }] of visited) {
      for (const target of new Set(targets)) {
        const { href, hash } = new URL(target);
        if (!href.startsWith(origin)) continue;
        const [address = ''] = href.split(/[?#]/);
        const page = visited.get(address);
        if (!page && !files.has(address)) {
          files.set(address, (await fetch(address, { headers: { accept: 'text/html' } })).ok);
        }
        const exists = address.startsWith(site.url) && (page !== undefined || files.get(address));
        const anchor = decodeURIComponent(hash.slice(1));
        if (!exists || (anchor && page && !page.anchors.includes(anchor))) dead.push(`${from} -> ${target}`);
      }
    }
    expect(dead).toEqual([]);
    expect(visited.size).toBeGreaterThan(30);
  });

  test('a page that does not exist gets a 404 with links to all pages', async () => {
    const { site, browser } = given();
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const response = await page.goto(`${site.url}nowhere`);
    expect(response?.status()).toBe(404);
    await page.getByText('The whole contract').click();
    await page.getByRole('link', { name: 'Error catalogue' }).waitFor();
    await page.getByRole('link', { name: 'start page', exact: true }).click();
    await page.waitForURL(site.url);
  });
}

/** Parses a page. Runs in the browser, but does not show the page, which would take ten times as long. */
function parse({ html, url }: { html: string; url: string }): Page {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return {
    targets: [...page.querySelectorAll('[href],[src]')].map((element) => {
      const attribute = element.hasAttribute('href') ? 'href' : 'src';
      return new URL(element.getAttribute(attribute) ?? '', url).href;
    }),
    anchors: [...page.querySelectorAll('[id]')].map(({ id }) => id),
  };
}
