import { isLoopback } from '../shared/isLoopback.js';
import { checkLimits } from './checkLimits.js';
import type { Hooks } from './hooks.js';
import { isReadableByUsers } from './isReadableByUsers.js';
import { must } from './must.js';
import type { Description } from './operation.js';
import type { Fetch } from './options.js';
import { ownValue } from './ownValue.js';
import { withDefaults } from './withDefaults.js';

/** The settings that all calls of a client share. */
export interface Settings extends Hooks {
  description: Description;
  baseUrl: string;
  /** Empty if the description requires no key. */
  apiKey: string;
  /** The headers of every request besides that of the key. */
  headers: Record<string, string>;
  timeoutMs: number;
  retries: number;
  maxResponseBytes: number;
  allowInsecureHttp: boolean;
  fetch: Fetch;
}

/** Only what is used. The compiler takes long to compare its own type of `fetch`. */
interface Global {
  fetch: Fetch;
}

/** The options of a client, with the defaults filled in. */
interface AllOptions extends Hooks {
  environment: string | undefined;
  baseUrl: string | undefined;
  apiKey: string;
  timeoutMs: number;
  retries: number;
  maxResponseBytes: number;
  fetch: Fetch | undefined;
  dangerouslyAllowBrowser: boolean;
  allowInsecureHttp: boolean;
}

const defaults: AllOptions = {
  environment: undefined,
  baseUrl: undefined,
  apiKey: '',
  timeoutMs: 30_000,
  retries: 0,
  maxResponseBytes: 10_485_760,
  fetch: undefined,
  onRequest: undefined,
  onResponse: undefined,
  dangerouslyAllowBrowser: false,
  allowInsecureHttp: false,
};

/**
 * Checks the options of a new client, and returns its settings.
 *
 * @throws TypeError that names the wrong option, without its value if that is secret.
 */
export function settingsOf(options: object, description: Description): Settings {
  const given = withDefaults(options, defaults, 'option');
  const { apiKey, fetch, onRequest, onResponse } = given;
  const isReadable = isReadableByUsers();
  must(
    given.dangerouslyAllowBrowser === true || !isReadable,
    'Users can read the apiKey here. Call from a server, or set dangerouslyAllowBrowser: true.',
  );
  must(
    !description.auth || (typeof apiKey === 'string' && /^[\x21-\x7e]+$/.test(apiKey)),
    'apiKey must be a string of ASCII characters without spaces, and not be empty.',
  );
  checkLimits(given);
  for (const [name, value] of Object.entries({ fetch, onRequest, onResponse })) {
    must(!value || typeof value === 'function', `${name} must be a function.`);
  }
  return {
    ...given,
    description,
    baseUrl: baseUrlOf(given, description.environments).replace(/\/$/, ''),
    // In a browser, the header would make the server refuse the call (CORS).
    headers: isReadable ? {} : { 'user-agent': description.userAgent },
    // Called without `this`, because a browser's fetch fails if `this` is not the window. The global fetch is looked up
    // at each call, so that a test can replace it.
    fetch: (url, init) => (fetch ?? (globalThis as unknown as Global).fetch)(url, init),
  };
}

/** @throws TypeError if there is no address, or if the key could be read on the way to it */
export function baseUrlOf(
  {
    environment,
    baseUrl,
    allowInsecureHttp,
  }: Pick<AllOptions, 'environment' | 'baseUrl' | 'allowInsecureHttp'>,
  environments: Description['environments'],
): string {
  if (baseUrl === undefined || environment !== undefined) {
    const url = ownValue(environments, environment as string);
    must(
      baseUrl === undefined && url,
      `Give either baseUrl or environment: ${Object.keys(environments).join(', ')}.`,
    );
    return url as string;
  }
  const { hostname, href } = new URL(URL.canParse(baseUrl) ? baseUrl : 'x:');
  const scheme = allowInsecureHttp === true || isLoopback(hostname) ? 'https?' : 'https';
  must(
    new RegExp(`^${scheme}://[^/?#@]+/[^?#]*$`).test(href),
    'baseUrl must be an https:// URL without user, query and fragment, or http:// on this machine.',
  );
  return href;
}
