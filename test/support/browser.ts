import type { Browser } from 'playwright-core';
import { atEndOfFile } from './atEndOfFile.js';
import { startChromium } from './chromium.js';
import { temporaryFolder } from './copy.js';

/** A real browser, for all tests of a file. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await startChromium(temporaryFolder(atEndOfFile));
  atEndOfFile(() => browser.close());
  return browser;
}
