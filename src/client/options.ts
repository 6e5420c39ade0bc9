import { isLoopback } from '../shared/isLoopback.js';
import type { Hooks } from './hooks.js';
import { isReadableByUsers } from './isReadableByUsers.js';
import { must } from './must.js';
import type { Description } from './operation.js';
import { withDefaults } from './withDefaults.js';

/** The service to call: one of the description's environments, or an address of your own. */
export type Target<Environment extends string> =
  | { environment: Environment; baseUrl?: undefined }
  | {
      /** `https:` only, except on this machine (`localhost`, `127.0.0.1`, `[::1]`), or with `allowInsecureHttp`. */
      baseUrl: string;
      environment?: undefined;
    };

export interface Credentials {
  /** The partner's secret key. It leaves the client only in the request header for the key. */
  apiKey: string;
}

/** The parts of a response that the client reads. The `Response` of every `fetch` has them. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  /** A `ReadableStream`. If it is another kind of stream, the body is read with `arrayBuffer()`. */
  readonly body: { cancel?(): Promise<void> } | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Sends a request, as the global `fetch` does. Must respect `redirect: 'manual'` and `signal`. */
export type Fetch = (url: string, init: RequestInit) => Promise<FetchResponse>;

export interface CommonOptions extends Hooks {
  /** Time limit of each call in milliseconds, including response body, retries and waits. Default: 30 000. */
  timeoutMs?: number | undefined;
  /**
   * How often a call may be repeated, if the error may pass and the call certainly had no effect: after 429, a code that
   * the contract marks as retryable, or a failure to connect. A call that only reads is also repeated after a lost
   * connection, 502, 503 and 504. Default: 0.
   */
  retries?: number | undefined;
  /** The largest answer that is read, in bytes after decompression. Default: 10 485 760 (10 MiB). */
  maxResponseBytes?: number | undefined;
  /** Sends the requests. Default: the global `fetch` at the time of the call. */
  fetch?: Fetch | undefined;
  /**
   * Allows the client in a browser's page or worker and in React Native, where every user can read the key.
   * Default: `false`.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** Allows `http:` to any host, for a mock in a network of containers. Never for the service. Default: `false`. */
  allowInsecureHttp?: boolean | undefined;
}

/** The settings that all calls of a client share. */
export interface Settings extends Hooks {
  description: Description;
  baseUrl: string;
  /** Empty if the description requires no key. */
  apiKey: string;
  /** Undefined where it must not be sent. */
  userAgent: string | undefined;
  timeoutMs: number;
  retries: number;
  maxResponseBytes: number;
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
  maxResponseBytes: 10 * 1024 * 1024,
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
    'apiKey must be a string without spaces and line breaks.',
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
    userAgent: isReadable ? undefined : description.userAgent,
    // Called without `this`, because a browser's fetch fails if `this` is not the window. The global fetch is looked up
    // at each call, so that a test can replace it.
    fetch: (url, init) => (fetch ?? globalThis.fetch)(url, init),
  };
}

/** The limits of a call. */
export interface Limits {
  timeoutMs: number;
  retries: number;
  maxResponseBytes?: number;
}

/** @throws TypeError if a limit is wrong. Timers cannot measure more than 2147483647 ms. */
export function checkLimits({ timeoutMs, retries, maxResponseBytes = 1 }: Limits): void {
  mustBeFrom(1, { timeoutMs, maxResponseBytes });
  mustBeFrom(0, { retries });
}

function mustBeFrom(least: number, limits: Record<string, number>): void {
  for (const [name, value] of Object.entries(limits)) {
    must(
      Number.isFinite(value) && value >= least && value < 2 ** 31,
      `${name} must be a number from ${least} to 2147483647.`,
    );
  }
}

function baseUrlOf(
  { environment, baseUrl, allowInsecureHttp }: AllOptions,
  environments: Description['environments'],
): string {
  if (baseUrl === undefined || environment !== undefined) {
    must(
      baseUrl === undefined && Object.hasOwn(environments, environment as string),
      `Give either baseUrl or environment: ${Object.keys(environments).join(', ')}.`,
    );
    return environments[environment as string] as string;
  }
  const { protocol, hostname, href, origin, pathname } = new URL(URL.canParse(baseUrl) ? baseUrl : 'x:');
  const mayBePlain = allowInsecureHttp === true || isLoopback(hostname);
  must(
    (protocol === 'https:' || (protocol === 'http:' && mayBePlain)) && href === origin + pathname,
    'baseUrl must be an https:// URL without user, query and fragment, or http:// on this machine.',
  );
  return href;
}
