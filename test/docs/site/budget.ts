import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { Given } from './given.js';

export function budgetTests(given: Given): void {
  test('a reference page loads at most 80 KB of JavaScript, gzipped, and the playground at most 40 KB more', async () => {
    const reference = await scriptBytes(given, 'reference/operations/addUserVerification');
    const playground = await scriptBytes(given, 'playground');
    console.log(`JavaScript, KB gzipped: reference ${kb(reference)}, playground ${kb(playground)}`);
    expect(reference).toBeGreaterThan(0);
    expect(reference).toBeLessThanOrEqual(80_000);
    expect(playground - reference).toBeLessThanOrEqual(40_000);
  });
}

/** Returns the gzipped size of all JavaScript that a browser loads until the network is idle. */
async function scriptBytes(given: Given, path: string): Promise<number> {
  const context = await given().browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(given().site.url + path, { waitUntil: 'networkidle' });
  return (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
