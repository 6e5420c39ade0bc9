import type { ContextObject } from 'axe-core';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { full } from '../../support/runner/full.js';
import { aboutPaint, findings, loadAxe } from './axe.js';
import type { Given } from './given.js';
import { isOneOfMany } from './isOneOfMany.js';

const desktop = { width: 1280, height: 900 };
const mobile = { width: 390, height: 844 };

/** The parts that differ from page to page. The menus are checked once, with the start page. */
const parts: ContextObject = { exclude: ['.VPSidebar', '.VPNav'] };

export function accessibilityTests(given: Given): void {
  test('no page, light, dark or narrow, has a critical or serious finding, calls another host or logs an error', async () => {
    const { context, page, complaints } = await open(given);
    const found: string[] = [];
    for (const [i, path] of given().site.pages.entries()) {
      if (!full && isOneOfMany(path) && i % 8 > 0) continue;
      const content = path === '' ? undefined : parts;
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(given().site.url + path, { waitUntil: 'load' });
      await loadAxe(page);
      // Axe does not check hidden elements, but it takes a third of its time to find them.
      await page.evaluate(() => {
        for (const hidden of document.querySelectorAll('.vp-code-group [class*=language-]:not(.active)'))
          hidden.remove();
      });
      // The rows of a table are alike, so the first ones stand for all.
      if (!full) {
        await page.evaluate(() => {
          for (const row of document.querySelectorAll('.vp-doc tbody tr:nth-child(n + 9)')) row.remove();
        });
      }
      found.push(...(await findings(page, `${path}, light`, content)));
      // All guides have the same styles.
      if (!full && (isOneOfMany(path) || (path.startsWith('guide/') && i % 3 > 0))) continue;
      await rememberShown(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(mobile);
      const only = path === '' || (await showsMore(page)) ? undefined : aboutPaint;
      found.push(...(await findings(page, `${path}, dark and narrow`, content, only)));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  }, 300_000);

  test('the open menus of a narrow page have no critical or serious finding', async () => {
    const { page, complaints } = await open(given);
    await page.setViewportSize(mobile);
    for (const button of ['mobile navigation', 'Menu', 'On this page']) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${given().site.url}reference/errors`);
      // During a transition, axe would check a colour that is shown only for a moment.
      await page.addStyleTag({ content: '* { transition: none !important }' });
      await loadAxe(page);
      await page.getByRole('button', { name: button }).first().click();
      // The menu is already built from this text, and the test of all pages checks the text itself.
      await page.evaluate(() => {
        for (const text of document.querySelectorAll('.vp-doc > div > :not(h1, h2, h3)')) text.remove();
      });
      const menus = { exclude: ['.VPContent'] };
      expect(await findings(page, `${button}, light`, menus)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page, `${button}, dark`, menus, aboutPaint)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test('the 404 page has no critical or serious finding', async () => {
    const { page } = await open(given);
    await page.goto(`${given().site.url}nowhere`);
    await loadAxe(page);
    expect(await findings(page, 'nowhere')).toEqual([]);
  });

  test('Try it has no critical or serious finding after use, in light, dark, narrow and with forced colours', async () => {
    const { page, complaints } = await open(given);
    const operations = 'reference/operations';
    // All kinds of inputs, a form that can't show its body, and the page with the choice of the operation.
    for (const [path, outcome] of [
      [`${operations}/updateTravelRule#try-it`, 'success'],
      [`${operations}/addPoaFile#try-it?outcome=P426`, 'P426'],
      ['playground#try-it?outcome=P427&view=json', 'P427'],
    ] as const) {
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.goto('about:blank');
      await page.goto(given().site.url + path);
      await page.getByText(/Ask the mock/).waitFor();
      await loadAxe(page);
      await page.getByLabel('What should happen').selectOption(outcome);
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByLabel('Result').getByRole('heading').waitFor();
      const panel = { include: ['.panel'] };
      expect(await findings(page, path, panel)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(mobile);
      expect(await findings(page, `${path}, dark and narrow`, panel, aboutPaint)).toEqual([]);
      // All panels have the same styles.
      if (!full && outcome !== 'success') continue;
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await findings(page, `${path}, forced colours`, panel, aboutPaint)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  }, 60_000);

  test.each([
    ['200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ['reduced motion', { reducedMotion: 'reduce' }],
    ['forced colours', { forcedColors: 'active' }],
    ['forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)(
    'pages of each kind and the search have no critical or serious finding: %s',
    async (name, mode) => {
      const { page, complaints } = await open(given, { viewport: desktop, ...mode });
      const found: string[] = [];
      // The home page and the others have the same styles.
      for (const path of full ? given().site.pages : ['reference/operations/addUserVerification']) {
        if (isOneOfMany(path)) continue;
        await page.goto(given().site.url + path, { waitUntil: 'load' });
        await loadAxe(page);
        found.push(...(await findings(page, `${path}, ${name}`, path === '' ? undefined : parts)));
      }
      await page.keyboard.press('/');
      await page.locator('dialog').getByRole('combobox').fill('status');
      await page.locator('dialog').getByRole('option').first().waitFor();
      found.push(...(await findings(page, `search, ${name}`, { include: ['dialog'] })));
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
    300_000,
  );
}

async function rememberShown(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('body *'))
      if (element.checkVisibility({ visibilityProperty: true })) element.setAttribute('data-shown', '');
  });
}

/** Whether the page shows elements that {@link rememberShown} did not see. The menus have a test of their own. */
function showsMore(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body :not([data-shown])')].some(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('.VPNav, .VPSidebar, .VPLocalNav'),
    ),
  );
}

/** Opens a page that collects its requests to other hosts and its errors and warnings on the console. */
async function open(
  given: Given,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await given().browser.newContext(options);
  onTestFinished(() => context.close());
  const complaints: string[] = [];
  const page = await context.newPage();
  const { origin } = new URL(given().site.url);
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { context, page, complaints };
}
