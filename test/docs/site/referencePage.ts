import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';
import { samplesOf } from '../../../scripts/reference/samplesOf.js';
import { contract, operations } from '../../support/contract/contract.js';
import { full } from '../../support/runner/full.js';
import type { Given } from './given.js';
import { isOneOfMany } from './isOneOfMany.js';

const path = 'reference/operations/addUserVerification';
const operation = operations.find(({ name }) => path.endsWith(name)) as OperationModel;
const desktop = { width: 1440, height: 900 };

export function referencePageTests(given: Given): void {
  test('Add User Verification fits two and a half screens', async () => {
    const page = await open(given, path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(2.5 * desktop.height);
  });

  test('a code of the table shows its answer with the remedy beside the table, and nothing moves', async () => {
    const page = await open(given, path);
    const code = page.locator('.facts').getByRole('link', { name: 'P446' });
    await code.scrollIntoViewIfNeeded();
    const before = await code.boundingBox();
    await code.click();
    const answer = page.locator('.examples .choice:visible');
    await answer.getByText('Collect the user').waitFor();
    expect(await answer.innerText()).toContain('"errorCode": "P446"');
    expect(await code.boundingBox()).toEqual(before);
    expect(await page.getByLabel('Answer', { exact: true }).inputValue()).toBe('answer-400-p446');
  });

  test('an address with the anchor of an answer or of a folded field shows it', async () => {
    const page = await open(given, `${path}#answer-404-p427`);
    await page.locator('.examples .choice:visible').getByText('"P427"').waitFor();
    await page.goto(`${given().site.url}${path}#response-400-errorCode`);
    await page.locator('#response-400-errorCode').waitFor({ state: 'visible' });
    await expect.poll(() => isInView(page, '#response-400-errorCode')).toBe(true);
  });

  test('the mark of a field tells its evidence to pointer and keyboard, and Escape hides it', async () => {
    const page = await open(given, path);
    const field = page.locator('.fields li', { has: page.locator('#body-documentNumber') });
    const mark = field.getByRole('button');
    const text = field.locator('.why');
    expect(await text.isVisible()).toBe(false);
    await mark.hover();
    expect(await text.innerText()).toMatch(/confidence: .+ evidence/);
    // The pointer can move on to the link in the text.
    await text.getByRole('link', { name: 'evidence' }).hover();
    expect(await text.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await text.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await mark.focus();
    expect(await text.isVisible()).toBe(true);
    expect(await mark.getAttribute('aria-describedby')).toBe(await text.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await text.isVisible()).toBe(false);
  });

  test('the menu has the current entry in view, and its groups fold by keyboard', async () => {
    const page = await open(given, 'reference/operations/createCryptoWithdrawal');
    const current = page.locator('.VPSidebar [aria-current]');
    await expect.poll(() => isInView(page, '.VPSidebar [aria-current]')).toBe(true);
    expect(await current.innerText()).toMatch(/^POST\s/);
    await page.locator('.VPSidebar summary', { hasText: 'Get started' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('link', { name: 'Quick start' }).isVisible()).toBe(false);
  });

  test('the call can be copied as curl at once', async () => {
    const page = await open(given, path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as curl' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(samplesOf(contract, operation).find(({ language }) => language === 'sh')?.code);
  });

  test('a page can be copied as Markdown, and names its source and its last change', async () => {
    const page = await open(given, path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      readFileSync(join(given().site.folder, `${path}.md`), 'utf8'),
    );
    expect(await page.locator('.page-foot').innerText()).toContain('openapi/paths/v1_user_verification.yaml');
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
    expect(await crumbs.innerText()).toMatch(/^Partner API\s+.+\s+Add User Verification$/);
  });

  test('nothing moves while a page loads, and no page is wider than its window', async () => {
    const context = await given().browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as unknown as Shift[])
          moved.push(`${value.toFixed(5)} ${sources.map(({ node }) => node?.parentElement?.className)}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const found: string[] = [];
    for (const [i, path] of given().site.pages.entries()) {
      const isAlwaysChecked = /addUserVerification|redirectTo|playground/.test(path);
      if (!full && !isAlwaysChecked && (isOneOfMany(path) || i % 3 > 0)) continue;
      for (const width of full && !isOneOfMany(path) ? [320, 390, 768, 1280, 1440, 1920] : [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(given().site.url + path, { waitUntil: 'networkidle' });
        const { moved, over } = await page.evaluate(() => ({
          moved: (window as unknown as { moved: string[] }).moved,
          over: document.documentElement.scrollWidth - innerWidth,
        }));
        found.push(...moved.map((what) => `${path}, ${width}: ${what}`));
        if (over > 0) found.push(`${path}, ${width}: wider than the window by ${over}`);
      }
    }
    expect(found).toEqual([]);
  }, 600_000);
}

interface Shift {
  value: number;
  sources: { node?: Node }[];
}

async function open(given: Given, path: string): Promise<Page> {
  const context = await given().browser.newContext({ viewport: desktop });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(given().site.url + path, { waitUntil: 'networkidle' });
  return page;
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
