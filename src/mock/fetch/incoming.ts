/** The parts of a `fetch` call that the mock reads. */
export interface Incoming {
  method: string;
  pathname: string;
  query: URLSearchParams;
  /** Returns the value of a header. */
  header(name: string): string | null;
  signal: AbortSignal | null | undefined;
  redirect: string;
  body(): Promise<string | Uint8Array>;
}

/** Reads the arguments of a `fetch` call. @throws TypeError as `fetch` does, for example for an invalid URL. */
export function incoming(input: string | URL | Request, init: RequestInit = {}): Incoming {
  const { body: given } = init;
  const isSimple = typeof input === 'string' || input instanceof URL;
  if (isSimple && (typeof given === 'string' || given === undefined || given === null)) {
    // Creates no `Request`, because it costs more than the rest of the call.
    const { pathname, searchParams } = new URL(input);
    const headers = new Headers(init.headers);
    if (given && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
    return {
      method: (init.method ?? 'GET').toUpperCase(),
      pathname,
      query: searchParams,
      header: (name) => headers.get(name),
      signal: init.signal,
      redirect: init.redirect ?? 'follow',
      body: async () => given ?? '',
    };
  }
  // Node refuses a stream as the body without `duplex`, which TypeScript's `RequestInit` lacks.
  const request = new Request(input, given ? ({ duplex: 'half', ...init } as RequestInit) : init);
  const { pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    pathname,
    query: searchParams,
    header: (name) => request.headers.get(name),
    // `request.signal` is another signal that only follows `init.signal`.
    signal: init.signal ?? request.signal,
    redirect: request.redirect,
    body: async () => new Uint8Array(await request.arrayBuffer()),
  };
}
