import type { Browser } from 'playwright-core';
import { temporaryFolder } from '../repository/copy.js';
import { atEndOfFile } from '../runner/atEndOfFile.js';
import { startChromium } from './startChromium.js';

/** Starts a real browser for all tests of a file. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await startChromium(temporaryFolder(atEndOfFile));
  atEndOfFile(() => browser.close());
  return browser;
}
