import { isObject } from '../../../src/shared/isObject.js';

/** The headers in a HAR. */
export class HarHeaders {
  /** The names in lower case, each once. The pseudo-headers of HTTP/2, such as `:method`, are no headers. */
  readonly names: readonly string[];
  readonly #values = new Map<string, string>();

  constructor(headers: unknown) {
    for (const header of Array.isArray(headers) ? headers : []) {
      if (!isObject(header) || typeof header.name !== 'string' || header.name.startsWith(':')) continue;
      const name = header.name.toLowerCase();
      if (!this.#values.has(name)) this.#values.set(name, String(header.value ?? '').trim());
    }
    this.names = [...this.#values.keys()];
  }

  /** Returns the first value of a header, or undefined if it is missing or empty. */
  get(name: string): string | undefined {
    return this.#values.get(name) || undefined;
  }

  /** The number of bytes that were sent, if a header tells it. */
  get contentLength(): number | undefined {
    const text = this.get('content-length');
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
  }
}
