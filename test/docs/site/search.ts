import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { SearchEntry } from '../../../scripts/reference/search/searchEntry.js';
import { aboutPaint, findings, loadAxe } from './axe.js';
import type { Given } from './given.js';

export function searchTests(given: Given): void {
  const read = (name: string) => readFileSync(join(given().site.folder, name), 'utf8');

  test('every place that can be found exists', () => {
    const entries: SearchEntry[] = JSON.parse(read('search.json'));
    const links = [...new Set(entries.map(({ link }) => link))];
    const pages = new Map<string, Set<string>>();
    const lost = links.filter((link) => {
      const [path = '', anchor] = link.replace(/^\//, '').split('#');
      if (!given().site.pages.includes(path)) return true;
      if (anchor === undefined) return false;
      const known = pages.get(path);
      const anchors = known ?? new Set(read(`${path || 'index'}.html`).match(/(?<= id=")[^"]*/g));
      pages.set(path, anchors);
      return !anchors.has(anchor);
    });
    expect(lost).toEqual([]);
    expect(links.length).toBeGreaterThan(300);
  });

  test('is loaded when it is first used, with at most 60 KB, gzipped', async () => {
    const page = await open(given, 'guide/quick-start');
    await page.waitForLoadState('networkidle');
    const loaded: Promise<number>[] = [];
    page.on('response', (response) => loaded.push(response.body().then((body) => gzipSync(body).length)));
    await page.keyboard.press('/');
    await statusOf(page).getByText('You can search').waitFor();
    const sizes = await Promise.all(loaded);
    console.log(`Search, KB gzipped: ${sizes.map((bytes) => (bytes / 1000).toFixed(1)).join(' + ')}`);
    // The dialog, and what can be found. If one of them was loaded before, it is missing here.
    expect(sizes).toHaveLength(2);
    expect(Math.min(...sizes)).toBeGreaterThan(1000);
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(60_000);
  });

  test('is used with the keyboard: open, type, choose, go to the place, close', async () => {
    const page = await open(given, 'guide/quick-start');
    let loads = 0;
    page.on('load', () => loads++);
    const selected = page.getByRole('option', { selected: true });
    const chosen = async () => {
      const id = await box(page).getAttribute('aria-activedescendant');
      expect(await selected.getAttribute('id')).toBe(id);
      return id;
    };

    for (const shortcut of ['Control+k', 'Meta+K', '/']) {
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press(shortcut);
      await box(page).waitFor();
    }
    await page.keyboard.type('documentNumbr');
    await statusOf(page)
      .getByText(/^\d+ results$/)
      .waitFor();
    expect(await page.getByRole('dialog').getByRole('group').first().getAttribute('aria-labelledby')).toBe(
      'search-group-0',
    );
    expect(await selected.innerText()).toMatch(/^documentNumber\s+Add User Verification, request body/);
    expect(await selected.locator('mark').first().innerText()).toBe('documentNumber');
    const first = await chosen();
    await page.keyboard.press('End');
    const last = await chosen();
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(last);
    await expectInView(page, `#${last}`);
    await page.keyboard.press('Home');
    expect(await chosen()).toBe(first);

    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reference\/operations\/addUserVerification#body-documentNumber$/);
    await page.locator('#body-documentNumber:focus').waitFor();
    await expectInView(page, '#body-documentNumber');
    expect(loads).toBe(0);
  });

  test('goes to a place on the same page that is folded, by a click', async () => {
    const page = await open(given, 'reference/operations/addUserVerification');
    await find(page, 'errorMessage');
    await page.getByRole('option', { name: 'errorMessage' }).first().click();
    await page.locator('#response-400-errorMessage:focus').waitFor();
    await expectInView(page, '#response-400-errorMessage');
  });

  test('Escape closes it and gives the focus back, and a slash in a field is only a slash', async () => {
    const page = await open(given, 'playground');
    const button = page.getByRole('button', { name: 'Search' });
    await button.click();
    await box(page).fill('retry');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('main :is(input, select)').first().press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('says that nothing was found, and what can be searched', async () => {
    const page = await open(given, '');
    await find(page, 'zzzz');
    const status = await statusOf(page).innerText();
    expect(status).toBe(
      'Nothing was found for “zzzz”. You can search for error codes, operations, webhooks, fields, known values and the headings of the guides.',
    );
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('says that it could not be loaded, and can try again', async () => {
    const page = await open(given, '');
    await page.route('**/search.json', (route) => route.abort());
    await find(page, 'P446');
    await statusOf(page).getByText('The search could not be loaded.').waitFor();
    await page.unroute('**/search.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('option', { name: 'P446' }).waitFor();
  });

  test('has no critical or serious finding when it is open: light, dark and narrow', async () => {
    const page = await open(given, 'guide/errors');
    const dialog = { include: ['dialog'] };
    await loadAxe(page);
    await find(page, 'card status');
    expect(await findings(page, 'results, light', dialog)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findings(page, 'results, dark and narrow', dialog)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await box(page).fill('zzzz');
    await statusOf(page).getByText('Nothing').waitFor();
    expect(await findings(page, 'no results, dark and narrow', dialog, aboutPaint)).toEqual([]);
  });
}

async function open(given: Given, path: string): Promise<Page> {
  const context = await given().browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(given().site.url + path);
  // Before its scripts have run, the page ignores clicks and keys.
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
  return page;
}

async function find(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).click();
  await box(page).fill(query);
  await statusOf(page)
    .getByText(/results?$|^Nothing|not be loaded/)
    .waitFor();
}

function statusOf(page: Page) {
  return page.getByRole('dialog').getByRole('status');
}

function box(page: Page) {
  return page.getByRole('combobox', { name: 'Search' });
}

/** Waits until an element is where it can be seen, and nothing covers it. */
async function expectInView(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((selector) => {
    const element = document.querySelector(selector);
    if (!element) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  }, selector);
}
