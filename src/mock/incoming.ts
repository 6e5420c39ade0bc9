/** A call of `fetch`, as far as the mock looks at it. */
export interface Incoming {
  method: string;
  pathname: string;
  query: URLSearchParams;
  headers: Headers;
  signal: AbortSignal | null | undefined;
  text(): Promise<string>;
  formData(): Promise<FormData>;
}

/** Reads what `fetch` is called with. @throws TypeError as `fetch` does, such as for a URL that is none. */
export function incoming(input: string | URL | Request, init: RequestInit = {}): Incoming {
  const simple = typeof input === 'string' || input instanceof URL;
  // A `Request` costs more than all the rest of a call, so one is made only for what can't be read without.
  const request = simple && isText(init.body) ? undefined : new Request(input, withDuplex(init));
  const { pathname, searchParams } = new URL(request?.url ?? String(input));
  return {
    method: request?.method ?? (init.method ?? 'GET').toUpperCase(),
    pathname,
    query: searchParams,
    headers: request?.headers ?? new Headers(init.headers),
    signal: init.signal ?? request?.signal,
    text: async () => request?.text() ?? (init.body as string | null | undefined) ?? '',
    formData: async () => (request ?? new Request(input, init)).formData(),
  };
}

function isText(body: RequestInit['body']): boolean {
  return body === undefined || body === null || typeof body === 'string';
}

/** Node demands it of a body that is a stream; TypeScript's `RequestInit` does not know it. */
function withDuplex(init: RequestInit): RequestInit {
  return init.body === undefined ? init : ({ duplex: 'half', ...init } as RequestInit);
}
