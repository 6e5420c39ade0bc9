import { must } from '../must.js';
import { ownValue } from '../ownValue.js';
import { baseUrlOf } from '../settingsOf.js';
import type { AnyDescription } from './description.js';

/** Addresses to use in place of servers that operations have for themselves, by the description's address. */
export type Servers = Readonly<Record<string, string>>;

/**
 * Returns the address of an operation that has a server of its own. If the client calls another service than the
 * description's, such as a mock, the app must say where such an operation is: its call, with the key, must not go to the
 * real service then.
 *
 * @throws TypeError if the app did not say it
 */
export function serverOf(
  { servers: described }: AnyDescription,
  { baseUrl, allowInsecureHttp }: { baseUrl: string; allowInsecureHttp: boolean },
  servers: Servers | undefined,
  server: string,
): string {
  const given = ownValue(servers, server);
  const own = new URL(server, `${baseUrl}/`);
  const isSafe =
    own.origin === new URL(baseUrl).origin ||
    described.some((url) => URL.canParse(url) && withoutSlash(new URL(url).href) === baseUrl);
  must(
    typeof given === 'string' || isSafe,
    `its server is ${server}, and not the baseUrl. Give the address to use as servers: { "${server}": "…" }.`,
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
