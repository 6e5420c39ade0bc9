import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { evidenceOf } from '../../../scripts/contract/evidence.js';
import { resolve } from '../../../scripts/contract/model/resolve.js';
import { webhooksOf } from '../../../scripts/contract/model/webhookModel.js';
import { evidenceGroupOf } from '../../../scripts/reference/evidenceGroups.js';
import { samplesOf } from '../../../scripts/reference/samplesOf.js';
import { contract, operations } from '../../support/contract/contract.js';
import { full } from '../../support/runner/full.js';
import type { Given } from './given.js';
import { isOneOfMany } from './isOneOfMany.js';

export function completenessTests(given: Given): void {
  test('the pages show every operation, parameter, field, status, code, sample and webhook', async () => {
    const page = await openPage(given);
    const missing: string[] = [];
    for (const operation of operations) {
      const { name, method, path, responses } = operation;
      const bodies = [operation.operation.requestBody, ...Object.values(operation.operation.responses ?? {})];
      const fields = await lookFor(page, `reference/operations/${name}`, missing, [
        method.toUpperCase(),
        path,
        ...responses.map(({ status }) => status),
        ...responses.flatMap(({ errors }) => errors.map(({ code }) => code)),
        ...samplesOf(contract, operation).map(({ code }) => code),
      ]);
      const names = [...operation.parameters.map(({ name }) => name), ...bodies.flatMap(fieldsOf)];
      missing.push(...names.filter((field) => !fields.includes(field)).map((field) => `${name}: ${field}`));
    }
    for (const { name, operation, header } of webhooksOf(contract)) {
      const facts = [
        name,
        header,
        ...fieldsOf(operation.requestBody),
        ...Object.keys(operation.responses ?? {}),
      ];
      await lookFor(page, `reference/webhooks/${name}`, missing, facts);
    }
    expect(missing).toEqual([]);
  });

  test('the catalogue has every code with its remedy, and the evidence pages every assumption and source', async () => {
    const page = await openPage(given);
    const missing: string[] = [];
    const errors = operations.flatMap(({ responses }) => responses.flatMap(({ errors }) => errors));
    await lookFor(
      page,
      'reference/errors',
      missing,
      errors.flatMap(({ code, example }) => [code, example.summary ?? '', example['x-error']?.remedy ?? '']),
    );
    const evidence = evidenceOf(contract);
    const evidencePages = new Set(evidence.map(({ pointer }) => evidenceGroupOf(contract, pointer).path));
    for (const path of evidencePages) {
      const entries = evidence.filter(({ pointer }) => evidenceGroupOf(contract, pointer).path === path);
      const facts = entries.flatMap(({ pointer, source, assumption }) => [
        pointer,
        source ?? '',
        assumption?.reason ?? '',
      ]);
      await lookFor(page, path.slice(1), missing, facts);
    }
    expect(missing).toEqual([]);
    expect(evidencePages.size).toBeGreaterThan(10);
    const written = JSON.stringify(contract).match(/"x-(source|assumption)":/g);
    expect(evidence.flatMap(({ source, assumption }) => [source, assumption].filter(Boolean))).toHaveLength(
      written?.length ?? 0,
    );
  });

  test('a narrow page has the menu at its end', async () => {
    const page = await openPage(given);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(given().site.url);
    await page.locator('.VPSidebar').getByText('The whole contract').click();
    await page.locator('.VPSidebar').getByRole('link', { name: 'Error catalogue' }).click();
    expect(await page.title()).toContain('Error catalogue');
  });

  test('the playground says that it needs JavaScript, and hides its form', async () => {
    const page = await openPage(given);
    await page.goto(`${given().site.url}playground`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('The playground needs JavaScript.');
    expect(await page.getByRole('button', { name: 'Send' }).isVisible()).toBe(false);
  });
}

async function openPage(given: Given): Promise<Page> {
  const context = await given().browser.newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  return Object.assign(await context.newPage(), { site: given().site });
}

/** Adds the facts that a page does not show to `missing`. Returns the names of the fields that it shows. */
async function lookFor(page: Page, path: string, missing: string[], facts: string[]): Promise<string[]> {
  const { site } = page as Page & { site: { url: string } };
  const { text, fields } = await contentOf(page, path, site.url + path);
  const shown = plain(text);
  missing.push(...facts.filter((fact) => !shown.includes(plain(fact))).map((fact) => `${path}: ${fact}`));
  return fields;
}

interface Content {
  text: string;
  fields: string[];
}

async function contentOf(page: Page, path: string, url: string): Promise<Content> {
  if (full || !isOneOfMany(path)) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const fields = await page.locator('.field code').allTextContents();
    return { text: await page.locator('main').innerText(), fields };
  }
  const html = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  return page.evaluate(parse, html);
}

/**
 * Parses a page. Runs in the browser, but does not show the page, which would take ten times as long. So it also finds
 * what is hidden. The pages that are shown have the same styles.
 */
function parse(html: string): Content {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const fields = [...page.querySelectorAll('.field code')].map((field) => field.textContent ?? '');
  return { text: page.querySelector('main')?.textContent ?? '', fields };
}

/** Removes white space, because a page can break lines anywhere, and the backticks around code. */
function plain(text: string): string {
  return text.replace(/[\s`\u200b]+/g, '');
}

/** Returns the names of all fields below a node of the contract. */
function fieldsOf(node: unknown): string[] {
  const names = new Set<string>();
  const visited = new Set<unknown>();
  visit(node);
  return [...names];

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const target = resolve(contract, value);
    if (visited.has(target)) return;
    visited.add(target);
    const { properties, ...rest } = target as Record<string, unknown>;
    for (const [name, property] of Object.entries(Object(properties))) {
      names.add(name);
      visit(property);
    }
    for (const [key, child] of Object.entries(rest)) if (!key.startsWith('example')) visit(child);
  }
}
