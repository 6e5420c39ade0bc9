import type { Browser } from 'playwright-core';
import { beforeAll, describe } from 'vitest';
import { launchBrowser } from '../support/browser/launchBrowser.js';
import { accessibilityTests } from './site/accessibility.js';
import { anchorTests } from './site/anchors.js';
import { budgetTests } from './site/budget.js';
import { builtSite, type Site } from './site/builtSite.js';
import { completenessTests } from './site/completeness.js';
import { flowTests } from './site/flow.js';
import { linkTests } from './site/links.js';
import { machineReadableTests } from './site/machineReadable.js';
import { mockPageTests } from './site/mockPage.js';
import { referencePageTests } from './site/referencePage.js';
import { searchTests } from './site/search.js';
import { serveTests } from './site/serve.js';
import { playgroundTests, tryItTests } from './site/tryIt.js';

// All tests share one build and one browser.
let site: Site;
let launch: Promise<Browser>;
beforeAll(async () => {
  // At the same time as the build. Without a browser, only the tests below that need one fail.
  launch = launchBrowser();
  launch.catch(() => {});
  site = await builtSite();
}, 240_000);

describe('npm start', () => serveTests(() => ({ site })));
describe('machine-readable files', () => machineReadableTests(() => ({ site })));
describe('anchors', () => anchorTests(() => ({ site })));

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch;
  }, 60_000);

  const given = () => ({ site, browser });
  describe('links', () => linkTests(given));
  describe('without JavaScript', () => completenessTests(given));
  describe('reference page', () => referencePageTests(given));
  describe('Try it', () => tryItTests(given));
  describe('playground', () => playgroundTests(given));
  describe('guide to a flow', () => flowTests(given));
  describe('search', () => searchTests(given));
  describe('page of the mock', () => mockPageTests(given));
  describe('size', () => budgetTests(given));
  describe('accessibility', () => accessibilityTests(given));
});
