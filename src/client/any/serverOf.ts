import { must } from '../must.js';
import { ownValue } from '../ownValue.js';
import { baseUrlOf } from '../settingsOf.js';
import type { AnyDescription } from './description.js';

/** Addresses to use in place of servers that operations have for themselves, by the description's address. */
export type Servers = Readonly<Record<string, string | undefined>>;

/**
 * Returns the address of an operation that has servers of its own: the `baseUrl` if it is one of them, otherwise the
 * first. If the client calls another service than the description's, such as a mock, the app must say where such an
 * operation is: its call, with the key, must not go to the real service then. So must a client of another server than the
 * description's first one, such as that of a test environment, if the operation is not on one server for all of them.
 *
 * @throws TypeError if the app did not say it
 */
export function serverOf(
  { servers: described }: AnyDescription,
  { baseUrl, allowInsecureHttp }: { baseUrl: string; allowInsecureHttp: boolean },
  servers: Servers | undefined,
  all: readonly [string, ...string[]],
): string {
  const [server, ...others] = all;
  const given = ownValue(servers, server);
  const isHere = (url: string) => withoutSlash(new URL(url, `${baseUrl}/`).href) === baseUrl;
  if (given === undefined && all.some(isHere)) return baseUrl;
  const own = new URL(server, `${baseUrl}/`);
  const place = described.findIndex((url) => URL.canParse(url) && isHere(url));
  const isForAll = others.length === 0 && !described.includes(server);
  must(
    typeof given === 'string' ||
      own.origin === new URL(baseUrl).origin ||
      place === 0 ||
      (place > 0 && isForAll),
    `its server is ${all.join(' or ')}, and not the baseUrl. Give the address to use as servers: { "${server}": "…" }.`,
  );
  const url = String(given ?? own.href);
  try {
    return withoutSlash(baseUrlOf({ baseUrl: url, environment: undefined, allowInsecureHttp }, {}));
  } catch {
    must(
      false,
      `the address of the server ${server} must be an https:// URL without query and fragment, or http:// on this machine.`,
    );
  }
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
