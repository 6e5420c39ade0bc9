import { removeTrailingSlash } from 'openapi-fetch';
import { isLoopback } from '../shared/isLoopback.js';
import type { Hooks } from './hooks.js';
import type { Description } from './operation.js';

/** The service to call: one of the description's environments, or an address of your own. */
export type Target<Environment extends string> =
  | { environment: Environment; baseUrl?: undefined }
  | {
      /** `https:` only, except on this machine (`localhost`, `127.0.0.1`, `[::1]`). */
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
  readonly body: { cancel(): Promise<void> } | null;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}

/** Sends a request, as the global `fetch` does. Must respect `redirect: 'manual'` and `signal`. */
export type Fetch = (url: string, init: RequestInit) => Promise<FetchResponse>;

export interface CommonOptions extends Hooks {
  /** Time limit of each call in milliseconds, including response body, retries and waits. Default: 30 000. */
  timeoutMs?: number | undefined;
  /**
   * How often a call may be repeated: only after 429 or a code that the contract marks as retryable, and never if the
   * call may have had an effect. Default: 0.
   */
  retries?: number | undefined;
  /** Sends the requests. Default: the global `fetch` at the time of the call. */
  fetch?: Fetch | undefined;
  /** Allows the client in a browser's page, where everybody can read the key. Default: `false`. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** The settings that all calls of a client share. */
export interface Settings extends Hooks {
  description: Description;
  baseUrl: string;
  /** Empty if the description requires no key. */
  apiKey: string;
  timeoutMs: number;
  retries: number;
  fetch: Fetch;
}

/**
 * Checks the options of a new client, and returns its settings.
 *
 * @throws TypeError that names the wrong option, without its value if that is secret.
 */
export function settingsOf(
  options: Target<string> & Partial<Credentials> & CommonOptions,
  description: Description,
): Settings {
  const { environments, auth } = description;
  const { apiKey = '', timeoutMs = 30_000, retries = 0 } = options;
  must(
    options.dangerouslyAllowBrowser || !inBrowser(),
    'In a browser everybody can read the apiKey. Call from a server, or set dangerouslyAllowBrowser: true.',
  );
  const baseUrl = removeTrailingSlash(baseUrlOf(options, environments));
  must(
    !auth || /^[\x21-\x7e]+$/.test(apiKey),
    'apiKey is missing, or has a character that is not allowed, such as a space or a line break.',
  );
  checkLimits(timeoutMs, retries);
  // Called without `this`, because a browser's fetch fails if `this` is not the window. The global fetch is looked up
  // at each call, so that a test can replace it.
  const fetch: Fetch = (url, init) => (options.fetch ?? globalThis.fetch)(url, init);
  return { ...options, description, baseUrl, apiKey, timeoutMs, retries, fetch };
}

/** @throws TypeError if timers cannot measure `timeoutMs`, or `retries` is not 0 or a positive integer. */
export function checkLimits(timeoutMs: number, retries: number): void {
  must(
    Number.isFinite(timeoutMs) && timeoutMs > 0 && timeoutMs < 2 ** 31,
    'timeoutMs must be more than 0 and less than 2147483648.',
  );
  must(Number.isInteger(retries) && retries >= 0, 'retries must be 0 or a positive integer.');
}

function baseUrlOf(
  { environment, baseUrl }: Target<string>,
  environments: Description['environments'],
): string {
  if (baseUrl === undefined || environment !== undefined) {
    must(
      baseUrl === undefined && Object.hasOwn(environments, environment),
      `Give either baseUrl or environment: ${Object.keys(environments).join(', ') || 'the description has none'}.`,
    );
    return environments[environment] as string;
  }
  const { protocol, hostname, href, origin, pathname } = new URL(URL.canParse(baseUrl) ? baseUrl : 'x:');
  must(
    (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) && href === origin + pathname,
    'baseUrl must be an https:// URL without user, query and fragment, or http:// on this machine.',
  );
  return href;
}

function must(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(message);
}

function inBrowser(): boolean {
  return typeof (globalThis as { window?: { document?: unknown } }).window?.document === 'object';
}
