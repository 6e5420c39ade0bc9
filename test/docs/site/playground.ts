import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { timeoutMs } from '../../../docs/.vitepress/theme/tryIt/call.js';
import { outcomesOf } from '../../../docs/.vitepress/theme/tryIt/outcomes.js';
import { faultNames } from '../../../src/mock/decide/faults.js';
import { operations } from '../../support/contract/contract.js';
import { full } from '../../support/runner/full.js';
import type { Given } from './given.js';

export function playgroundTests(given: Given): void {
  test('by default, Add User Verification gets the 201 of the contract', async () => {
    const page = await openPlayground(given);
    await page.getByRole('button', { name: 'Send' }).click();
    await result(page, 'Success, HTTP 201');
    expect(await page.getByLabel('Result').innerText()).toContain(
      'Verification documents to user added successfully',
    );
  });

  // The page shows a code in the same way for every operation. So only `test:full` asks each operation for each code.
  test('every operation has a success, and every scenario user gets its code, with the remedy', async () => {
    const page = await openPlayground(given);
    const asked = new Set<string>();
    for (const operation of operations) {
      const offered = outcomesOf(operation.name, summaries).map(({ id }) => id);
      const codes = operation.responses.flatMap(({ errors }) => errors.map(({ code }) => code));
      expect(offered).toEqual(expect.arrayContaining(codes));
      await page.getByLabel('Operation').selectOption(operation.name);
      const errors = operation.responses.flatMap(({ errors }) => errors);
      for (const { id, label, group, user, prefer } of outcomesOf(operation.name, summaries)) {
        const how = user ?? prefer ?? id;
        if (group === 'Faults that are not in the contract' || (asked.has(how) && !full)) continue;
        await page.getByLabel('What should happen').selectOption({ label });
        // Faster than `click`, which first waits until the button can be clicked.
        await page.getByRole('button', { name: 'Send' }).dispatchEvent('click');
        const { code } = errors.find(({ name }) => name === id) ?? {};
        await result(
          page,
          id === 'success' ? /^Success, HTTP 2\d\d$/ : new RegExp(`^Error ${code}, HTTP 4\\d\\d$`),
        );
        if (id === 'success') continue;
        const remedy = errors.find((error) => error.code === code)?.example['x-error']?.remedy ?? '?';
        expect(plain(await page.getByLabel('Result').innerText())).toContain(plain(remedy));
        asked.add(how);
      }
    }
    expect(asked.size).toBeGreaterThan(operations.length);
  });

  test('every fault user gets the error that the client returns for the fault', async () => {
    const page = await openPlayground(given);
    const codes: Record<string, string> = {};
    for (const fault of faultNames) {
      await page.getByLabel('What should happen').selectOption(fault);
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('heading', { name: /^(Error|Success)/ }).waitFor();
      codes[fault] = await page.getByLabel('Result').getByRole('heading', { level: 2 }).innerText();
    }
    expect(codes).toEqual({
      BAD_GATEWAY: 'Error UNKNOWN_ERROR, HTTP 502',
      TRUNCATED_BODY: 'Error INVALID_RESPONSE, HTTP 201',
      EMPTY_BODY: 'Error INVALID_RESPONSE, HTTP 201',
      CONNECTION_RESET: 'Error NETWORK_ERROR',
      SLOW_BODY: 'Error TIMEOUT, HTTP 201',
      TOO_MANY_REQUESTS: 'Error RATE_LIMITED, HTTP 429',
      UNKNOWN_CODE: 'Error UNKNOWN_ERROR, HTTP 400',
      CROSS_ORIGIN_REDIRECT: 'Error REDIRECT_REFUSED, HTTP 307',
    });
  });

  test('can be used with only the keyboard: choose, edit, send, read', async () => {
    const page = await openPlayground(given);
    const tabTo = async (label: string) => {
      for (let presses = 0; presses < 120; presses++) {
        if (
          await page
            .getByLabel(label, { exact: true })
            .evaluate((element) => element === document.activeElement)
        )
          return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The Tab key does not lead to ${label}.`);
    };
    await tabTo('What should happen');
    await page.keyboard.type('P427');
    await tabTo('Body, as JSON');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ');
    await tabTo('What the fields mean');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const send = page.getByRole('button', { name: 'Send' });
    expect(await send.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await result(page, 'Error P427, HTTP 404');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('More on P427');
  });

  test('discards an answer that arrives when the form already shows another operation', async () => {
    const page = await openPlayground(given);
    await page.getByLabel('What should happen').selectOption('SLOW_BODY');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByLabel('Operation').selectOption('getPartnerBalances');
    await page.getByRole('button', { name: 'Send' }).click();
    await result(page, /^Success, HTTP 2/);
    await page.waitForTimeout(timeoutMs + 300);
    await result(page, /^Success, HTTP 2/);
  });

  test('sends an edited body, and shows the request with the key masked', async () => {
    const page = await openPlayground(given);
    await page.getByLabel('Body, as JSON').fill('{ "externalUserId": "user-7" }');
    await page.getByRole('button', { name: 'Send' }).click();
    await result(page, 'Error P473, HTTP 400');
    const text = await page.getByLabel('Result').innerText();
    expect(text).toContain('"externalUserId": "user-7"');
    expect(text).toMatch(/x-api-key: \*+\n/);
    expect(text).not.toContain('playground-key');
  });

  test('reports a body that is not JSON, and keeps it', async () => {
    const page = await openPlayground(given);
    await page.getByLabel('Body, as JSON').fill('{ "externalUserId": ');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('The body is not JSON').waitFor();
    expect(await page.getByLabel('Body, as JSON').inputValue()).toBe('{ "externalUserId": ');
  });

  test('?operation= chooses the operation', async () => {
    const page = await openPlayground(given, '?operation=getUserBalances');
    await page.getByText('GET /v1/user/balances/{externalUserId}').waitFor();
  });

  test('can call a mock on the same port instead of the one on the page', async () => {
    const page = await openPlayground(given);
    await page.getByLabel(/Ask the mock/).check();
    const asked = page.waitForRequest((request) => request.url().endsWith('/v1/user/verification'));
    await page.getByLabel('What should happen').selectOption('P427');
    await page.getByRole('button', { name: 'Send' }).click();
    await result(page, 'Error P427, HTTP 404');
    expect((await asked).method()).toBe('POST');
  });
}

const summaries = Object.fromEntries(
  operations
    .flatMap(({ responses }) => responses.flatMap(({ errors }) => errors))
    .map(({ name, example }) => [name, { summary: example.summary ?? '' }]),
);

async function openPlayground(given: Given, query = ''): Promise<Page> {
  const context = await given().browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${given().site.url}playground${query}`);
  // The page looks for the mock when its scripts run.
  await page.getByText(/Ask the mock/).waitFor();
  return page;
}

async function result(page: Page, name: string | RegExp): Promise<void> {
  await page.getByLabel('Result').getByRole('heading', { level: 2, name }).waitFor({ timeout: 5000 });
}

function plain(text: string): string {
  return text.replace(/[\s`]+/g, '');
}
