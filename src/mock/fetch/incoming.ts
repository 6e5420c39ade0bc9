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

/** The methods that `fetch` writes in upper case. It sends others, such as `patch`, as they are. */
const methods = /^(delete|get|head|options|post|put|DELETE|GET|HEAD|OPTIONS|POST|PUT|PATCH)$/;

/** Reads the arguments of a `fetch` call. @throws TypeError as `fetch` does, for example for an invalid URL. */
export function incoming(input: string | URL | Request, init: RequestInit = {}): Incoming {
  const { body: given } = init;
  const method = init.method ?? 'GET';
  const isSimple = (typeof input === 'string' || input instanceof URL) && methods.test(method);
  const hasNoBody = given === undefined || given === null;
  // `Request` refuses a body of these methods.
  const isText = typeof given === 'string' && !/^(get|head)$/i.test(method);
  const url = isSimple ? new URL(input) : undefined;
  if (url && (isText || hasNoBody) && /^https?:$/.test(url.protocol) && !url.username && !url.password) {
    // Creates no `Request`, because it costs more than the rest of the call.
    const { pathname, searchParams } = url;
    const headers = new Headers(init.headers);
    if (given && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8');
    return {
      method: method.toUpperCase(),
      pathname,
      query: searchParams,
      header: (name) => headers.get(name),
      signal: init.signal,
      redirect: init.redirect ?? 'follow',
      body: async () => (isText ? given : ''),
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
