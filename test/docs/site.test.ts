import type { Browser } from 'playwright-core';
import { beforeAll, describe } from 'vitest';
import { launchBrowser } from '../support/browser/launchBrowser.js';
import { accessibilityTests } from './site/accessibility.js';
import { budgetTests } from './site/budget.js';
import { builtSite, type Site } from './site/builtSite.js';
import { completenessTests } from './site/completeness.js';
import { linkTests } from './site/links.js';
import { machineReadableTests } from './site/machineReadable.js';
import { playgroundTests } from './site/playground.js';
import { serveTests } from './site/serve.js';

// All tests share one build and one browser.
let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), launchBrowser()]);
}, 120_000);

const given = () => ({ site, browser });
describe('npm start', () => serveTests(given));
describe('links', () => linkTests(given));
describe('without JavaScript', () => completenessTests(given));
describe('machine-readable files', () => machineReadableTests(given));
describe('playground', () => playgroundTests(given));
describe('size', () => budgetTests(given));
describe('accessibility', () => accessibilityTests(given));
