import type { Page } from 'playwright-core';
import { windowSize } from '../openSite.js';
import type { Facts } from './factsOf.js';

/**
 * Opens everything that `folded` matches, goes through the whole page, and returns the text that was in it. @throws
 * Error if an operation is missing
 */
export async function wholeText(page: Page, folded: string, { beginnings }: Facts): Promise<string> {
  await page.evaluate((folded) => {
    for (const button of document.querySelectorAll<HTMLElement>(folded)) button.click();
  }, folded);
  const texts = new Set<string>();
  for (let top = 0; top < (await page.evaluate(() => document.documentElement.scrollHeight)); ) {
    await page.waitForTimeout(50);
    const text = await page.evaluate((top) => {
      scrollTo(0, top);
      return document.body.textContent;
    }, top);
    texts.add(text ?? '');
    top += windowSize.height * 2;
  }
  const whole = [...texts].join('\n');
  const missing = beginnings.filter((beginning) => !whole.includes(beginning));
  if (missing.length > 0) throw new Error(`Not the whole text, without ${missing.join(', ')}`);
  return whole;
}

export function expectAbsent(text: string, fact: string | RegExp): void {
  const found = typeof fact === 'string' ? text.includes(fact) : fact.exec(text)?.[0];
  if (found) throw new Error(`It is there after all: ${fact} matches ${found}`);
}
