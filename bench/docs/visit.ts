import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openSite } from './openSite.js';

export interface Visit {
  /** Time from the navigation to the first text or image, in milliseconds. */
  firstPaintMs: number;
  /** Time from the navigation until the description of the operation can be read, in milliseconds. */
  readableMs: number;
  /** Size of all JavaScript that the page has loaded when the network is idle, gzipped, in kB. */
  scriptKb: number;
  /** The largest layout shift while the page was loading. */
  layoutShift: number;
}

/** Opens a page with an empty cache, and waits until `text` can be read. */
export async function visit(browser: Browser, url: string, text: string): Promise<Visit> {
  const { page } = await openSite(browser, url);
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    scripts.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  await page.addInitScript((text) => {
    const look = () => {
      const seen = document.body?.textContent?.includes(text);
      if (seen) performance.mark('written');
      else requestAnimationFrame(look);
    };
    look();
  }, text);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('written').length > 0, undefined, {
    timeout: 60_000,
  });
  await page.waitForLoadState('networkidle');
  const { firstPaintMs, written, layoutShift } = await page.evaluate(async () => ({
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    written: performance.getEntriesByName('written')[0]?.startTime ?? Number.NaN,
    layoutShift: await new Promise<number>((resolve) => {
      let largest = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          largest = Math.max(largest, (entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      // Without a shift, the observer is never called.
      setTimeout(() => resolve(largest), 200);
    }),
  }));
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  await page.context().close();
  // Text that is in the document before the first paint can be read only after it.
  return { firstPaintMs, readableMs: Math.max(firstPaintMs, written), scriptKb: bytes / 1000, layoutShift };
}
