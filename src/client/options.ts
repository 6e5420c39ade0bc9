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
  /** The partner's secret key. Never leaves the client but in its header. */
  apiKey: string;
}

export interface CommonOptions {
  /** Bounds each call, body included, in milliseconds. Default: 30 000. */
  timeoutMs?: number | undefined;
  /** Sends the request. Default: the global `fetch` of the moment of the call. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Allows the client in a browser, where everybody who loads the page can read the key. Default: `false`. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

export interface Settings {
  baseUrl: string;
  apiKey: string | undefined;
  timeoutMs: number;
  fetch: (request: Request) => Promise<Response>;
}

/** Checks the options of a new client. @throws TypeError that says which one is wrong, without its value if secret. */
export function settingsOf(
  options: Target<string> & Partial<Credentials> & CommonOptions,
  { environments, auth }: Description,
): Settings {
  if (inBrowser() && options.dangerouslyAllowBrowser !== true) {
    throw new TypeError(
      'The API key is a secret and everybody can read it in a browser. Call the service from a server, or set dangerouslyAllowBrowser: true.',
    );
  }
  return {
    baseUrl: baseUrlOf(options, environments),
    apiKey: auth && apiKeyOf(options.apiKey),
    timeoutMs: timeoutOf(options.timeoutMs ?? 30_000),
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  };
}

/** @throws TypeError unless `timeoutMs` is a time that timers can measure. */
export function timeoutOf(timeoutMs: number): number {
  if (!(timeoutMs > 0 && timeoutMs <= 0x7fff_ffff)) {
    throw new TypeError(`timeoutMs must be more than 0 and at most ${0x7fff_ffff}, not ${timeoutMs}.`);
  }
  return timeoutMs;
}

function apiKeyOf(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || apiKey === '') throw new TypeError('apiKey is missing.');
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError(
      'apiKey has a character that a header cannot carry, such as a space or a line break.',
    );
  }
  return apiKey;
}

function baseUrlOf(
  { environment, baseUrl }: Target<string>,
  environments: Description['environments'],
): string {
  const names = Object.keys(environments).join(', ') || 'none';
  if ((environment === undefined) === (baseUrl === undefined)) {
    throw new TypeError(`Give either environment (${names}) or baseUrl.`);
  }
  if (environment !== undefined) {
    if (!Object.hasOwn(environments, environment)) {
      throw new TypeError(`There is no environment "${environment}". Known: ${names}.`);
    }
    return environments[environment] as string;
  }
  if (!URL.canParse(baseUrl)) throw new TypeError('baseUrl is not an absolute URL.');
  const { protocol, hostname, username, search, hash } = new URL(baseUrl);
  if (username || search || hash) throw new TypeError('baseUrl must have no user, query or fragment.');
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback)) {
    throw new TypeError('baseUrl must start with https://; http:// is for this machine only.');
  }
  return baseUrl;
}

function inBrowser(): boolean {
  return typeof (globalThis as { window?: { document?: unknown } }).window?.document === 'object';
}
