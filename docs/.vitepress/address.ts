/**
 * Reads the address of the site from `DOCS_URL`: its root, such as `https://docs.example/partner-api/`, its origin, and
 * its path as `base`. @throws Error if it is not an http or https address
 */
export function addressOf(url = 'http://127.0.0.1:4010/'): { root: string; origin: string; base: string } {
  const { protocol, origin, pathname } = new URL(URL.canParse(url) ? url : 'x:');
  if (!/^https?:$/.test(protocol)) {
    throw new Error(`DOCS_URL must be an address such as https://docs.example/partner-api/, not "${url}".`);
  }
  const base = pathname.replace(/\/?$/, '/');
  return { root: origin + base, origin, base };
}
