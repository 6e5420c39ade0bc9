/** A call of `fetch`, as far as the mock looks at it. */
export interface Incoming {
  method: string;
  pathname: string;
  query: URLSearchParams;
  headers: Headers;
  signal: AbortSignal | null | undefined;
  redirect: string;
  body(): Promise<string | Uint8Array>;
}

/** Reads what `fetch` is called with. @throws TypeError as `fetch` does, such as for a URL that is none. */
export function incoming(input: string | URL | Request, init: RequestInit = {}): Incoming {
  const { body: given } = init;
  const isSimple = typeof input === 'string' || input instanceof URL;
  if (isSimple && (typeof given === 'string' || given === undefined || given === null)) {
    // A `Request` costs more than all the rest of a call.
    const { pathname, searchParams } = new URL(input);
    const headers = new Headers(init.headers);
    if (given && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
    return {
      method: (init.method ?? 'GET').toUpperCase(),
      pathname,
      query: searchParams,
      headers,
      signal: init.signal,
      redirect: init.redirect ?? 'follow',
      body: async () => given ?? '',
    };
  }
  // Node refuses a body that is a stream without it; TypeScript's `RequestInit` does not know it.
  const request = new Request(input, given ? ({ duplex: 'half', ...init } as RequestInit) : init);
  const { pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    pathname,
    query: searchParams,
    headers: request.headers,
    // That of the `Request` is one that follows this one.
    signal: init.signal ?? request.signal,
    redirect: request.redirect,
    body: async () => new Uint8Array(await request.arrayBuffer()),
  };
}
