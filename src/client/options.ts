import { removeTrailingSlash } from 'openapi-fetch';
import { isLoopback } from '../shared/isLoopback.js';
import type { Hooks } from './hooks.js';
import { isReadableByUsers } from './isReadableByUsers.js';
import { must, mustBeEmpty } from './must.js';
import type { Description } from './operation.js';

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
  readonly body: AnswerStream | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The parts of a `ReadableStream` that the client uses. Without `getReader`, it reads the body by `arrayBuffer()`. */
export interface AnswerStream {
  cancel(): Promise<void>;
  getReader?(): {
    read(): Promise<{ value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
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
  /** Undefined where it must not be set. */
  userAgent: string | undefined;
  timeoutMs: number;
  retries: number;
  maxResponseBytes: number;
  fetch: Fetch;
  /** The names of the fields with personal or secret values, in lower case. */
  sensitive: ReadonlySet<string>;
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
  const {
    environment,
    baseUrl,
    apiKey = '',
    timeoutMs = 30_000,
    retries = 0,
    maxResponseBytes = 10 * 1024 * 1024,
    fetch,
    onRequest,
    onResponse,
    dangerouslyAllowBrowser,
    allowInsecureHttp,
    ...rest
  } = options;
  mustBeEmpty(rest, 'option');
  const isReadable = isReadableByUsers();
  must(
    dangerouslyAllowBrowser || !isReadable,
    'In a browser or a mobile app every user can read the apiKey. Call from a server, or set dangerouslyAllowBrowser: true.',
  );
  must(
    !description.auth || (typeof apiKey === 'string' && /^[\x21-\x7e]+$/.test(apiKey)),
    'apiKey is missing, is no string, or has a character that is not allowed, such as a space or a line break.',
  );
  checkLimits(timeoutMs, retries);
  must(maxResponseBytes > 0, 'maxResponseBytes must be more than 0.');
  for (const [name, value] of Object.entries({ fetch, onRequest, onResponse })) {
    must(value === undefined || typeof value === 'function', `${name} must be a function.`);
  }
  return {
    description,
    baseUrl: removeTrailingSlash(
      baseUrlOf(environment, baseUrl, description.environments, allowInsecureHttp),
    ),
    apiKey,
    // In a browser, this header would make the server refuse the call (CORS).
    userAgent: isReadable ? undefined : description.userAgent,
    timeoutMs,
    retries,
    maxResponseBytes,
    // Called without `this`, because a browser's fetch fails if `this` is not the window. The global fetch is looked up
    // at each call, so that a test can replace it.
    fetch: (url, init) => (fetch ?? globalThis.fetch)(url, init),
    onRequest,
    onResponse,
    sensitive: new Set(description.sensitive.map((name) => name.toLowerCase())),
  };
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
  environment: string | undefined,
  baseUrl: string | undefined,
  environments: Description['environments'],
  allowInsecureHttp: boolean | undefined,
): string {
  if (baseUrl === undefined || environment !== undefined) {
    must(
      baseUrl === undefined && Object.hasOwn(environments, environment as string),
      `Give either baseUrl or environment: ${Object.keys(environments).join(', ') || 'the description has none'}.`,
    );
    return environments[environment as string] as string;
  }
  const { protocol, hostname, href, origin, pathname } = new URL(URL.canParse(baseUrl) ? baseUrl : 'x:');
  const isSafe =
    protocol === 'https:' || (protocol === 'http:' && (allowInsecureHttp || isLoopback(hostname)));
  must(
    isSafe && href === origin + pathname,
    'baseUrl must be an https:// URL without user, query and fragment, or http:// on this machine.',
  );
  return href;
}
