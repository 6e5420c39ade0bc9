import { isLoopback } from '../shared/isLoopback.js';
import { must } from './must.js';

/**
 * Returns the address of a service as a URL. `name` is that of the option.
 *
 * @throws TypeError if the key could be read on the way to it, or if it has parts that no address may have
 */
export function httpUrl(name: string, url: string, allowInsecureHttp: boolean): string {
  const { hostname, href } = new URL(URL.canParse(url) ? url : 'x:');
  const scheme = allowInsecureHttp === true || isLoopback(hostname) ? 'https?' : 'https';
  must(
    new RegExp(`^${scheme}://[^/?#@]+/[^?#]*$`).test(href),
    `${name} must be an https:// URL without user, query and fragment, or http:// on this machine.`,
  );
  return href;
}
