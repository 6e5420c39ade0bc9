import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { timeoutMs } from '../../../docs/.vitepress/theme/tryIt/call.js';
import { outcomesOf } from '../../../docs/.vitepress/theme/tryIt/outcomes.js';
import { samplesOf } from '../../../scripts/reference/samplesOf.js';
import { faultNames } from '../../../src/mock/decide/faults.js';
import { contract, operations } from '../../support/contract/contract.js';
import { succeed } from '../../support/package/packedTarball.js';
import { run, temporaryFolder } from '../../support/repository/copy.js';
import { full } from '../../support/runner/full.js';
import type { Given } from './given.js';

const addUserVerification = 'reference/operations/addUserVerification';

export function tryItTests(given: Given): void {
  test('on the page of an operation: open, choose, edit, send and read with only the keyboard', async () => {
    const page = await openPage(given, addUserVerification);
    await tabTo(page, page.getByRole('link', { name: 'Skip to content' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Try it' }));
    await page.keyboard.press('Enter');
    await page.getByLabel('What should happen').waitFor();
    await tabTo(page, page.getByLabel('What should happen'));
    await page.keyboard.type('P427');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send');
    await tabTo(page, page.getByLabel('documentNumber', { exact: true }));
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await result(page, 'Error P427, HTTP 404');
    expect(await page.getByLabel('Result').innerText()).toContain('AddUserVerificationError');
    await tabTo(page, page.getByRole('link', { name: 'More on P427' }), 'Shift+Tab');
  });

  test('a success has the data, the type of the result and the event that follows', async () => {
    const page = await openPage(given, `${addUserVerification}#try-it`);
    await send(page);
    await result(page, 'Success, HTTP 201');
    const text = await page.getByLabel('Result').innerText();
    expect(text).toContain('Verification documents to user added successfully');
    expect(text).toContain("AddUserVerificationResult['data']");
    expect(text).toMatch(/webhook userStatus[\s\S]*"status": "ACTIVE"/);
  });

  test('a wrong date is sent, and gets the code of the contract', async () => {
    const page = await openPage(given, `${addUserVerification}#try-it`);
    await page.getByLabel('documentExpirationDate', { exact: true }).fill('31.12.2030');
    await send(page);
    await result(page, 'Error P403, HTTP 400');
  });

  test('form and JSON are two views of one body, and a body that is not JSON is kept', async () => {
    const page = await openPage(given, 'reference/operations/updateTravelRule#try-it');
    await page.getByLabel('iAmOwnerOfWallet').selectOption('false');
    await page.getByLabel('firstName').fill('Ann');
    await page.getByLabel('walletType').fill('');
    await show(page, 'JSON');
    const json = page.getByLabel('Body, as JSON');
    expect(JSON.parse(await json.inputValue())).toEqual({
      externalUserId: expect.any(String),
      details: { iAmOwnerOfWallet: false, firstName: 'Ann' },
    });
    await json.fill('{ "walletType": "CUSTODIAL", "more": 1 }');
    await show(page, 'Form');
    expect(await page.getByLabel('walletType').inputValue()).toBe('CUSTODIAL');
    expect(await page.getByLabel('firstName').inputValue()).toBe('');
    await page.getByText('does not show: more').waitFor();
    await show(page, 'JSON');
    await json.fill('{ "walletType": ');
    await show(page, 'Form');
    await page.getByText("So the form can't show it").waitFor();
    await send(page);
    await page.getByLabel('Result').getByText('The body is not JSON').waitFor();
    await show(page, 'JSON');
    expect(await json.inputValue()).toBe('{ "walletType": ');
  });

  test('a number can be typed digit by digit, and is sent as a number', async () => {
    const page = await openPage(given, 'reference/operations/updateCardLimits#try-it');
    await page.getByLabel('monthlyTrxAll').fill('');
    await page.getByLabel('monthlyTrxAll').pressSequentially('1.05');
    expect(await page.getByLabel('monthlyTrxAll').inputValue()).toBe('1.05');
    await send(page);
    await result(page, /^Success/);
    await page.getByText('The request as sent').click();
    expect(await page.getByLabel('Result').innerText()).toContain('"monthlyTrxAll": 1.05');
  });

  test('the example file is sent at once, and chosen files in its place', async () => {
    const page = await openPage(given, 'reference/operations/addPoaFile#try-it');
    await send(page);
    await result(page, /^Success/);
    const choose = (name: string, mimeType: string) =>
      page.getByLabel('files').setInputFiles({ name, mimeType, buffer: Buffer.from('%PDF-1.7') });
    await choose('bill.pdf', 'application/pdf');
    await send(page);
    await result(page, /^Success/);
    await page.getByText('The request as sent').click();
    expect(await page.getByLabel('Result').innerText()).toContain('file bill.pdf, application/pdf, 8 bytes');
    await choose('bill.txt', 'text/plain');
    await send(page);
    await result(page, 'Error P426, HTTP 400');
    await page.getByRole('button', { name: 'Send the example instead' }).click();
    await send(page);
    await result(page, /^Success/);
  });

  test('the copied curl line gets the same answer as the form', async () => {
    const page = await openPage(given, `${addUserVerification}#try-it?outcome=P427`);
    await page.getByLabel(/Ask the mock/).check();
    await page.getByLabel('documentNumber', { exact: true }).fill('it\'s "$HOME" `id`');
    await page.locator('.panel').getByRole('button', { name: 'Copy as curl' }).click();
    await page.getByText('Copied.').waitFor();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    await send(page);
    await result(page, 'Error P427, HTTP 404');
    const folder = temporaryFolder(onTestFinished);
    writeFileSync(join(folder, 'call.sh'), `${line} --silent --write-out ' %{http_code}'`);
    const answer = await succeed(run('bash', ['call.sh'], folder));
    expect(answer).toMatch(/"errorCode":\s*"P427"[\s\S]* 404$/);
  });

  test('shows the same samples as the reference', async () => {
    const page = await openPage(given, 'playground');
    for (const [index, operation] of operations.entries()) {
      if (!full && index % 12 > 0) continue;
      await page.getByLabel('Operation').selectOption(operation.name);
      await page.getByLabel('The request in').scrollIntoViewIfNeeded();
      for (const { label, code } of samplesOf(contract, operation)) {
        await page.getByLabel('The request in').selectOption(label);
        expect(await page.getByLabel('The request as code').locator('pre').textContent()).toBe(code);
      }
    }
  });

  test('the address follows what is chosen, without personal values, and leads back to it', async () => {
    const page = await openPage(given, 'reference/operations/updateTravelRule');
    const state = await page.evaluate(() => JSON.stringify(history.state));
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByLabel('What should happen').selectOption('P500');
    await page.getByLabel('firstName').fill('Ann');
    await page.getByLabel('walletType').fill('CUSTODIAL & more');
    await page.getByLabel('externalUserId').fill('user-7');
    await page.waitForURL(/#try-it\?outcome=P500&body.walletType=CUSTODIAL/);
    expect(page.url()).not.toMatch(/Ann|user-7|externalUserId|firstName/);
    expect(await page.evaluate(() => JSON.stringify(history.state))).toBe(state);
    const other = await openPage(given, page.url().slice(given().site.url.length));
    await other.getByLabel('walletType').waitFor();
    expect(await other.getByLabel('walletType').inputValue()).toBe('CUSTODIAL & more');
    expect(await other.getByLabel('What should happen').inputValue()).toBe('P500');
    expect(await other.getByLabel('firstName').inputValue()).toBe('');
    await other.evaluate(() => {
      location.hash = '#try-it?view=json&lang=TypeScript';
    });
    await other.getByLabel('Body, as JSON').waitFor();
    expect(await other.getByLabel('What should happen').inputValue()).toBe('success');
    await other.getByText('import { createPartnerApi }').first().waitFor();
  });

  test('ignores what is wrong in a link', async () => {
    const wrong = [
      'operation=nothing&outcome=nothing&view=nothing&lang=nothing&body.nothing=1&body.externalUserId=me',
      'outcome=constructor&lang=__proto__&view=toString&body.__proto__.polluted=1&__proto__=1&body=1&path=2',
      '%&%zz=%E0%A4%A&=&&body.details=%00',
      `body.walletType=${'x'.repeat(100_000)}`,
    ];
    const page = await openPage(given, `playground#try-it?operation=updateTravelRule&${wrong[0]}`);
    for (const link of wrong) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#try-it?operation=updateTravelRule&${link}`);
      await send(page);
      await result(page, /^Success/);
    }
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });
}

export function playgroundTests(given: Given): void {
  test('shows Send without scrolling, and the address follows the operation', async () => {
    const page = await openPage(given, 'playground');
    await page.setViewportSize({ width: 1280, height: 800 });
    const box = await page.getByRole('button', { name: 'Send' }).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(800);
    await page.getByLabel('Operation').selectOption('getUserBalances');
    await page.waitForURL(/playground#try-it\?operation=getUserBalances$/);
    await page.reload();
    await page.getByText('GET /v1/user/balances/{externalUserId}').waitFor();
  });

  test('older links with ?operation= and &scenario= lead to the same choice', async () => {
    const page = await openPage(given, 'playground?operation=getUserBalances&scenario=P412');
    await page.getByText('GET /v1/user/balances/{externalUserId}').waitFor();
    await send(page);
    await result(page, /^Error P412/);
  });

  // The page shows a code in the same way for every operation. So only `test:full` asks each operation for each code.
  test('every operation has a success, and every scenario user gets its code, with the remedy', async () => {
    const page = await openPage(given, 'playground');
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
    const page = await openPage(given, 'playground');
    const codes: Record<string, string> = {};
    for (const fault of faultNames) {
      await page.getByLabel('What should happen').selectOption(fault);
      await send(page);
      const heading = page.getByLabel('Result').getByRole('heading');
      await heading.waitFor();
      codes[fault] = await heading.innerText();
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

  test('discards an answer that arrives when the form already shows another outcome', async () => {
    const page = await openPage(given, 'playground');
    await page.getByLabel('What should happen').selectOption('SLOW_BODY');
    await send(page);
    await page.getByLabel('What should happen').selectOption('success');
    await send(page);
    await result(page, /^Success, HTTP 2/);
    await page.waitForTimeout(timeoutMs + 300);
    await result(page, /^Success, HTTP 2/);
  });

  test('sends an edited body, and shows the request with the key masked', async () => {
    const page = await openPage(given, 'playground#try-it?view=json');
    await page.getByLabel('Body, as JSON').fill('{ "externalUserId": "user-7" }');
    await send(page);
    await result(page, 'Error P473, HTTP 400');
    await page.getByText('The request as sent').click();
    const text = await page.getByLabel('Result').innerText();
    expect(text).toContain('"externalUserId": "user-7"');
    expect(text).toMatch(/x-api-key: \*+\n/);
    expect(text).not.toContain('playground-key');
  });

  // A panel that is shorter than the window, and one that is longer.
  test.each(['getPartnerBalances', 'addUserVerification'])(
    '%s: nothing moves when the mock on the server is found, nor when the samples are loaded',
    async (name) => {
      for (const path of [`reference/operations/${name}#try-it`, `playground#try-it?operation=${name}`]) {
        const page = await newPage(given);
        const found = await hold(page, '**/mock.json');
        const loaded = await hold(page, '**/requestSamples.*.js');
        const mounted = page.waitForRequest('**/mock.json');
        await page.goto(given().site.url + path);
        await mounted;
        await page.getByLabel('The request in').scrollIntoViewIfNeeded();
        const boxes = await boxesOf(page);
        found();
        await page.getByText(/Ask the mock/).waitFor();
        expect(await boxesOf(page)).toEqual(boxes);
        loaded();
        await page.getByLabel('The request as code').getByText('curl --request').waitFor();
        expect(await boxesOf(page)).toEqual(boxes);
      }
    },
  );

  test('says what to do if it could not be loaded', async () => {
    const page = await openPage(given, 'reference/operations/addUserVerification');
    await page.route('**/TryItPanel.*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('Check your connection, then load the page again.').waitFor();
  });

  test('can call a mock on the same port instead of the one on the page', async () => {
    const page = await openPage(given, 'playground');
    await page.getByLabel(/Ask the mock/).check();
    const asked = page.waitForRequest((request) => request.url().endsWith('/v1/user/verification'));
    await page.getByLabel('What should happen').selectOption('P427');
    await send(page);
    await result(page, 'Error P427, HTTP 404');
    expect((await asked).method()).toBe('POST');
  });
}

const summaries = Object.fromEntries(
  operations
    .flatMap(({ responses }) => responses.flatMap(({ errors }) => errors))
    .map(({ name, example }) => [name, { summary: example.summary ?? '' }]),
);

/** All tests share one context: then the browser has the files of the site in its cache. */
let context: BrowserContext | undefined;

/** Returns an empty page. The test fails if it calls another host. */
async function newPage(given: Given): Promise<Page> {
  const { site, browser } = given();
  context ??= await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const foreign: string[] = [];
  onTestFinished(async () => {
    await page.close();
    expect(foreign).toEqual([]);
  });
  const { origin } = new URL(site.url);
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) foreign.push(request.url());
  });
  return page;
}

async function openPage(given: Given, path: string): Promise<Page> {
  const page = await newPage(given);
  await page.goto(given().site.url + path);
  // The page looks for the mock when its scripts run.
  if (path.includes('#try-it') || path.startsWith('playground'))
    await page.getByText(/Ask the mock/).waitFor();
  else await page.getByRole('link', { name: 'Mock', exact: true }).waitFor();
  return page;
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** Holds the requests for a file until the returned function is called. */
async function hold(page: Page, file: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, (route) => released.then(() => route.continue()));
  return release;
}

/** Where the parts of the page are. */
function boxesOf(page: Page): Promise<string[]> {
  return page.locator('main :is(h2, p, label, select, button, pre)').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName}.${element.classList[0]} ${[x, y, width, height].map(Math.round)}`;
    }),
  );
}

/** Shows the body as form or as JSON. */
async function show(page: Page, view: 'Form' | 'JSON'): Promise<void> {
  await page.locator('form').getByText(view, { exact: true }).click();
}

async function result(page: Page, name: string | RegExp): Promise<void> {
  await page.getByLabel('Result').getByRole('heading', { name }).waitFor({ timeout: 5000 });
}

/** Presses Tab, or another key, until the element has the focus. */
async function tabTo(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await element.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} does not lead to ${element}.`);
}

function plain(text: string): string {
  return text.replace(/[\s`]+/g, '');
}
