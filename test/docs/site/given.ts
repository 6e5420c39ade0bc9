import type { Browser } from 'playwright-core';
import type { Site } from './builtSite.js';

/** Returns the site that the tests share, after it was built. */
export type GivenSite = () => { site: Site };

/** Returns the site and the browser that the tests share, after both were started. */
export type Given = () => { site: Site; browser: Browser };
