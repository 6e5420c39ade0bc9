import type { Browser } from 'playwright-core';
import type { Site } from './builtSite.js';

/** What the tests of the site share, once it is there. */
export type Given = () => { site: Site; browser: Browser };
