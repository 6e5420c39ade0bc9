import type { Browser } from 'playwright-core';
import { openSite, windowSize } from '../openSite.js';
import type { Facts } from './factsOf.js';
import { Reader } from './Reader.js';
import { type Task, taskNames, type Ways } from './tasks.js';

export type Effort = { clicks: number; screens: number } | { impossible: string };

export interface TaskResult {
  efforts: Record<Task, Effort>;
  /** The other hosts that the site asked for something. They were blocked. */
  otherHosts: string[];
  /** The screens to scroll without a click, if the first operation is on the start page. */
  byScrolling?: Partial<Record<Task, number>>;
}

/** Does every task once on a site, each from a fresh start page. @throws Error if a task does not go as `ways` says */
export async function measureTasks(
  browser: Browser,
  url: string,
  ways: Ways,
  facts: Facts,
): Promise<TaskResult> {
  const otherHosts = new Set<string>();
  const efforts: Partial<Record<Task, Effort>> = {};
  for (const task of taskNames) {
    const { page, blockedHosts } = await openSite(browser, url);
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    const reader = new Reader(page);
    const way = ways[task];
    try {
      await ('check' in way ? way.check : way)(reader, facts);
    } catch (error) {
      throw new Error(`The task "${task}" failed at ${url}`, { cause: error });
    }
    const { clicks, scrolledPx } = reader;
    efforts[task] = 'why' in way ? { impossible: way.why } : { clicks, screens: screensOf(scrolledPx) };
    for (const host of blockedHosts) otherHosts.add(host);
    await page.context().close();
  }
  return { efforts: efforts as Record<Task, Effort>, otherHosts: [...otherHosts].toSorted() };
}

/**
 * Measures how far a reader scrolls from the start page, without a click, to facts about the first operation. Only for
 * a site that shows all operations on its start page.
 */
export async function measureScrolling(
  browser: Browser,
  url: string,
  { required, followUp }: Facts,
): Promise<Partial<Record<Task, number>>> {
  const screens: Partial<Record<Task, number>> = {};
  for (const [task, text] of Object.entries({ required, followUp })) {
    const { page } = await openSite(browser, url);
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    const reader = new Reader(page);
    await reader.scrollTo(page.getByText(text).first());
    screens[task as Task] = screensOf(reader.scrolledPx);
    await page.context().close();
  }
  return screens;
}

function screensOf(px: number): number {
  return Math.round((px / windowSize.height) * 10) / 10;
}
