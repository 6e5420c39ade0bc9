import type { Hooks } from './hooks.js';

/** The service to call: one of the description's environments, or an address of your own. */
export type Target<Environment extends string> =
  | { environment: Environment; baseUrl?: undefined }
  | {
      /** `https:` only, except on this machine (`localhost`, `127.0.0.1`, `[::1]`), or with `allowInsecureHttp`. */
      baseUrl: string;
      environment?: undefined;
    };

export interface Credentials {
  /** Your secret key. It leaves the client only in the request header for the key. */
  apiKey: string;
}

/** The parts of a response that the client reads. The `Response` of every `fetch` has them. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly type?: string;
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
