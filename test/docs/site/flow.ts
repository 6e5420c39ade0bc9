import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { loadWorkflows } from '../../../scripts/contract/workflows/loadWorkflows.js';
import type { Flow, FlowStep } from '../../../scripts/reference/flow/flow.js';
import { flowsOf } from '../../../scripts/reference/flow/flowsOf.js';
import { contract } from '../../support/contract/contract.js';
import { findings, loadAxe } from './axe.js';
import type { Given } from './given.js';

const [workflow] = await loadWorkflows('openapi/openapi.yaml', contract);
const [{ steps }] = workflow ? (flowsOf(contract, workflow.description) as [Flow]) : [{ steps: [] }];
const last = steps.at(-1) as FlowStep;
const awaiting = steps.find(({ wait }) => wait?.action) as FlowStep;
const action = awaiting.wait?.action ?? '';

export function flowTests(given: Given): void {
  test('the steps run in order and in another one, fail as the contract says, and start again', async () => {
    const page = await openGuide(given);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));

    // The last step first: it is refused.
    const refused = last.failures.find(({ category }) => category === 'state');
    await runStep(page, last);
    expect(await resultOf(page, last)).toContain(`Error ${refused?.code}: ${refused?.summary}`);
    expect(await resultOf(page, last)).toContain(plain(refused?.remedy));
    expect(loaded.filter((url) => url.includes('/flowRunner.'))).toHaveLength(1);

    // An event can't arrive before the call that leads to it.
    await page.getByRole('button', { name: action }).click();
    await page.getByText("This can't happen yet. Run step").waitFor();

    await page.getByRole('button', { name: 'Run all steps' }).click();
    await page.getByText(`All ${steps.length} steps have run.`).waitFor();
    for (const step of steps) expect(await resultOf(page, step)).toContain('Success, HTTP 2');
    const [field = ''] = Object.keys(
      Object(
        Object.values(last.operation.responses.find(({ success }) => success)?.examples ?? {})[0]?.value,
      ),
    );
    expect(await resultOf(page, last)).toContain(`"${field}"`);
    for (const { wait } of steps)
      if (wait) expect(await resultOf(page, last)).toContain(`${wait.webhook} has reported`);
    expect(await page.getByLabel(`Event ${awaiting.wait?.webhook}`).innerText()).toContain(
      String(Object.values(awaiting.wait?.values ?? {})[0]),
    );

    await page.getByRole('button', { name: 'Start again' }).click();
    await page.locator('.flow-result').first().waitFor({ state: 'detached' });
    await runStep(page, last);
    expect(await resultOf(page, last)).toContain(`Error ${refused?.code}`);
  });

  test('every way in which a step fails can be seen', async () => {
    const page = await openGuide(given);
    for (const step of steps) {
      for (const { code, summary, shared } of step.failures) {
        if (shared) continue;
        await page.getByRole('button', { name: `${code}: see step ${step.number} fail.` }).click();
        await panelOf(page, step).getByText(`Error ${code}: ${summary}`).waitFor();
      }
    }
  });

  test('has no critical or serious finding after use, and is not wider than the window', async () => {
    const page = await openGuide(given);
    await page.getByRole('button', { name: 'Run all steps' }).click();
    await page.getByText(`All ${steps.length} steps have run.`).waitFor();
    await page
      .getByRole('button', { name: /see step 1 fail/ })
      .first()
      .click();
    await page.locator('.flow-title.failed').waitFor();
    await loadAxe(page);
    const guide = { include: ['.flow-panel'] };
    expect(await findings(page, 'light', guide)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findings(page, 'dark and narrow', guide)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });

  test('without JavaScript the guide is complete, and has no buttons', async () => {
    const page = await openGuide(given, false);
    const text = plain(await page.locator('main').innerText());
    for (const { title, operation, failures, wait, after } of steps) {
      const facts = [
        ...[title, operation.path, after, wait?.webhook ?? '', JSON.stringify(wait?.payload, null, 2) ?? ''],
        ...failures.flatMap(({ code, summary, remedy }) => [code, summary, remedy]),
      ];
      for (const fact of facts) expect(text).toContain(plain(fact));
    }
    expect(await page.getByRole('button', { name: /Run|see step/ }).count()).toBe(0);
  });
}

async function openGuide(given: Given, javaScriptEnabled = true): Promise<Page> {
  const context = await given().browser.newContext({ javaScriptEnabled });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${given().site.url}guide/onboarding`, {
    waitUntil: javaScriptEnabled ? 'networkidle' : 'load',
  });
  return page;
}

function panelOf(page: Page, { number }: FlowStep) {
  return page.getByRole('region', { name: `Run step ${number}`, exact: true });
}

async function runStep(page: Page, step: FlowStep): Promise<void> {
  await page.getByRole('button', { name: `Run this step: ${step.number}. ${step.title}` }).click();
}

async function resultOf(page: Page, step: FlowStep): Promise<string> {
  return plain(await panelOf(page, step).locator('.flow-result').innerText());
}

/** Removes backticks, and replaces white space, because a page can break lines anywhere. */
function plain(text = ''): string {
  return text
    .replaceAll('`', '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}
