import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { expect, onTestFinished, test } from 'vitest';
import { scenarioUser } from '../../../src/testing.js';
import { operations } from '../../support/contract/contract.js';
import { withUser } from '../../support/contract/requestOf.js';
import { webhooks } from '../../support/contract/webhooks.js';
import { full } from '../../support/runner/full.js';
import { serve } from '../../support/servers/serve.js';
import { aboutPaint, loadAxe } from './axe.js';
import { address } from './builtSite.js';
import type { Given } from './given.js';

const desktop = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

export function mockPageTests(given: Given): void {
  test('the menu of the served site has a link to the page of the mock, for mouse and keyboard', async () => {
    for (const size of [desktop, narrow]) {
      const { page } = await open(given);
      await page.setViewportSize(size);
      await page.goto(given().site.url);
      if (size === narrow) await page.getByRole('button', { name: 'mobile navigation' }).click();
      const link = page.getByRole('link', { name: 'Mock', exact: true }).and(page.locator(':visible'));
      await link.waitFor();
      for (let presses = 0; presses < 20 && !(await isFocused(page, 'Mock')); presses++)
        await page.keyboard.press('Tab');
      const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
      expect([await isFocused(page, 'Mock'), outline]).toEqual([true, 'solid']);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'What happened in the mock' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/_mock');
    }
  });

  test('the static site has no link to a mock, and asks for no file that is not there', async () => {
    const { site } = given();
    const base = new URL(address).pathname;
    const files = sirv(site.folder, { extensions: ['html'] });
    const url = await serve((request, response) => {
      request.url = request.url?.replace(base, '/');
      files(request, response, () => void response.writeHead(404).end());
    });
    const { page, missing } = await open(given);
    await page.setViewportSize(desktop);
    const asked = page.waitForResponse((response) => response.url().endsWith('/mock.json'));
    await page.goto(url + base, { waitUntil: 'networkidle' });
    expect(await (await asked).json()).toEqual({ mock: false });
    expect(await page.locator('.VPNavBarMenu a').allInnerTexts()).not.toContain('Mock');
    expect(await page.locator('a[href$="_mock"]').count()).toBe(0);
    expect(missing).toEqual([]);
  });

  test('axe finds nothing on the page of the mock, empty or with 500 requests, light or dark, narrow or wide', async () => {
    const { page } = await open(given);
    for (const fill of [empty, crowd]) {
      await fill(given);
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(pageUrl(given));
      await loadAxe(page);
      if (!full) await page.evaluate(removeMoreRows);
      expect(await everyFinding(page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(narrow);
        expect(await everyFinding(page, aboutPaint)).toEqual([]);
        // Only the tables scroll to the side, not the page.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrow.width);
      }
    }
  }, 120_000);

  test('the keyboard reaches every table of the page of the mock, and scrolls it in both directions', async () => {
    await crowd(given);
    const { page } = await open(given);
    await page.setViewportSize(narrow);
    await page.goto(pageUrl(given));
    const tables = await page.getByRole('table').count();
    expect(await page.getByRole('region').count()).toBe(tables);
    let reached = 0;
    for (let presses = 0; presses < tables + 5; presses++) {
      await page.keyboard.press('Tab');
      const { role, label, wide, high } = await page.evaluate(scrolling);
      if (role !== 'region') continue;
      reached++;
      expect(label).not.toBe('');
      if (wide) await page.keyboard.press('ArrowRight');
      if (high) await page.keyboard.press('ArrowDown');
      await expect
        .poll(async () => ({ label, ...(await page.evaluate(scrolled)) }))
        .toEqual({ label, right: wide, down: high });
    }
    expect(reached).toBe(tables);
  });
}

function pageUrl(given: Given): string {
  return new URL('/_mock', given().site.url).href;
}

async function post(given: Given, action: string, input: object): Promise<void> {
  const response = await fetch(`${pageUrl(given)}/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  expect(response.status).toBe(200);
}

async function empty(given: Given): Promise<void> {
  await post(given, 'reset', {});
}

/** Sends 500 requests to the mock: successes, errors, notes and ids of any form. */
async function crowd(given: Given): Promise<void> {
  const plain = Array.from({ length: 15 }, (_, i) => `user-${i}`);
  // The last ones are at the top of the page.
  const users = [...plain, scenarioUser('P427'), 'x'.repeat(200), '<b>'];
  for (let sent = 0; sent < 500; ) {
    for (const user of users) {
      const batch = operations.map((operation) => withUser(operation, user));
      await Promise.all(
        batch.map(async ({ path, init }) => {
          const url = new URL(path, given().site.url);
          await (await fetch(url, { ...init, redirect: 'manual' })).arrayBuffer();
        }),
      );
      sent += batch.length;
    }
  }
  await fetch(new URL('/v1/user/verification', given().site.url), { method: 'DELETE' });
  for (const { name } of webhooks) await post(given, 'trigger', { webhook: name });
}

/**
 * Removes all but the first hundred rows of each table: the others look the same, and axe takes a minute for them. Runs
 * in the browser.
 */
function removeMoreRows(): void {
  for (const row of document.querySelectorAll('tr:nth-child(n + 101)')) row.remove();
}

/** Returns what axe finds, also what is minor or moderate. Default of `only`: all rules. */
async function everyFinding(page: Page, only?: string[]): Promise<string[]> {
  const { violations, passes } = await page.evaluate((runOnly) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
  }, only);
  if (!passes.some(({ id }) => id === 'color-contrast')) return ['no text was checked'];
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(', ')}`);
}

/** Describes the focused element. Runs in the browser. */
function scrolling() {
  const { role, ariaLabel, scrollWidth, clientWidth, scrollHeight, clientHeight } =
    document.activeElement as HTMLElement;
  return {
    role,
    label: ariaLabel ?? '',
    wide: scrollWidth > clientWidth,
    high: scrollHeight > clientHeight,
  };
}

/** Says in which directions the focused element was scrolled. Runs in the browser. */
function scrolled() {
  const { scrollLeft, scrollTop } = document.activeElement as HTMLElement;
  return { right: scrollLeft > 0, down: scrollTop > 0 };
}

function isFocused(page: Page, text: string): Promise<boolean> {
  return page.evaluate((text) => document.activeElement?.textContent === text, text);
}

/** Opens a page that collects the addresses that answer with an error. */
async function open(given: Given): Promise<{ page: Page; missing: string[] }> {
  // The page of the mock allows no script, and axe is one.
  const context = await given().browser.newContext({ bypassCSP: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  return { page, missing };
}
