import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export interface Visit {
  /** Time from the navigation to the first text or image, in milliseconds. */
  firstPaintMs: number;
  /** Time from the navigation until the description of the operation can be read, in milliseconds. */
  readableMs: number;
  /** Size of all JavaScript that the page has loaded when the network is idle, gzipped, in kB. */
  scriptKb: number;
}

/** Opens a page with an empty cache, and waits until `text` can be read. Blocks requests to other origins. */
export async function visit(browser: Browser, url: string, text: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-US' });
  await context.route(
    (address) => address.origin !== new URL(url).origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
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
  const { firstPaintMs, written } = await page.evaluate(() => ({
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    written: performance.getEntriesByName('written')[0]?.startTime ?? Number.NaN,
  }));
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  await context.close();
  // Text that is in the document before the first paint can be read only after it.
  return { firstPaintMs, readableMs: Math.max(firstPaintMs, written), scriptKb: bytes / 1000 };
}
