import type { Browser, Page } from 'playwright-core';

/** What a person can see at once. */
export const windowSize = { width: 1280, height: 800 };

/** Opens an empty page, with an empty cache. Requests to other hosts than that of `url` are blocked, and noted. */
export async function openSite(
  browser: Browser,
  url: string,
): Promise<{ page: Page; blockedHosts: Set<string> }> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: windowSize,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const blockedHosts = new Set<string>();
  await context.route(
    (address) => address.origin !== new URL(url).origin,
    (route) => {
      blockedHosts.add(new URL(route.request().url()).host);
      return route.abort();
    },
  );
  return { page: await context.newPage(), blockedHosts };
}
