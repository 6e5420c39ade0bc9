import type { Browser } from 'playwright-core';
import type { Site } from './builtSite.js';

/** Returns the site and the browser that the tests share, after both were started. */
export type Given = () => { site: Site; browser: Browser };
