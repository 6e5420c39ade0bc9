import { must } from '../must.js';
import type { AnyDescription, KeyPlace, Security } from './description.js';
import { keyIn } from './keyIn.js';

/** The keys that an app gave, by security scheme. */
export type Keys = ReadonlyMap<string, string>;

/**
 * Reads the option `apiKey`: one key, or a key for each security scheme. One key is that of the first scheme.
 *
 * @throws TypeError that does not contain the key
 */
export function keysOf({ keys: places, security }: AnyDescription, given: unknown): Keys {
  const names = Object.keys(places);
  const isOptional = security.length === 0 || security.some((scheme) => scheme.length === 0);
  must(given !== undefined || isOptional, 'apiKey must be given.');
  if (given === undefined || names.length === 0) return new Map();
  const first = security.flat()[0] ?? names[0];
  const entries: [string, unknown][] =
    typeof given === 'object' && given ? Object.entries(given) : [[first ?? '', given]];
  const keys = new Map<string, string>();
  for (const [name, key] of entries) {
    if (key === undefined) continue;
    must(names.includes(name), `apiKey has no "${name}". It may have: ${names.join(', ')}.`);
    keys.set(name, keyIn(places[name]?.in, key));
  }
  return keys;
}

/**
 * Returns the security schemes that a call uses: those of the first alternative for which all keys are given.
 *
 * @throws TypeError if there is none
 */
export function schemesFor(security: Security, keys: Keys): readonly string[] {
  const complete = security.filter((names) => names.every((name) => keys.has(name)));
  const chosen = complete.find(({ length }) => length > 0) ?? complete[0];
  const ways = security.map((names) => names.join(' and ')).join(', or ');
  must(chosen || security.length === 0, `it needs a key: give ${ways} in apiKey.`);
  return chosen ?? [];
}

/** Returns a text as a cookie can hold it (RFC 6265, section 4.1.1). One that is already encoded is not encoded again. */
function inCookie(text: string): string {
  return /^[!#-+\--:<-[\]-~]+$/.test(text) ? text : encodeURIComponent(text);
}

/** Adds keys to a request. */
export function withKeys(
  url: string,
  headers: Headers,
  schemes: readonly string[],
  keys: Keys,
  places: AnyDescription['keys'],
): string {
  let target = url;
  const cookies: string[] = [];
  for (const scheme of schemes) {
    const { in: place, name, scheme: prefix } = places[scheme] as KeyPlace;
    const key = keys.get(scheme) ?? '';
    if (place === 'header') headers.set(name, prefix ? `${prefix} ${key}` : key);
    else if (place === 'cookie') cookies.push(`${inCookie(name)}=${inCookie(key)}`);
    else {
      const pair = `${encodeURIComponent(name)}=${encodeURIComponent(key)}`;
      target += (target.includes('?') ? '&' : '?') + pair;
    }
  }
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
  return target;
}
