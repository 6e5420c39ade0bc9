import type { WebhookHandler } from './createWebhookHandler.js';

/** What is used of `node:http`'s IncomingMessage, and of the requests of Express and others that build on it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** In Express: `url` as it was before a router cut it. */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  /** What a body parser has made of the body. */
  readonly body?: unknown;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

/** What is used of `node:http`'s ServerResponse. */
export interface NodeResponse {
  readonly headersSent: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * Mounts a webhook handler in `node:http`, Express and what else builds on it:
 * `createServer(toNodeListener(handler))`, `app.post('/webhook/user/status', toNodeListener(handler))`. Where a parser
 * such as `express.json()` has read the body already, what it made of it is written as JSON again.
 */
export function toNodeListener(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await handler(webRequest(request));
    const text = await answer.text();
    // Somebody else may have been faster, such as with a time limit.
    if (response.headersSent) return;
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(text);
  };
}

function webRequest(request: NodeRequest): Request {
  const url = urlOf(request);
  // A handler knows this method alone, and `Request` refuses some of the others.
  if (request.method !== 'POST') return new Request(url);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // HTTP/2 has its method and path there.
    if (!name.startsWith(':')) for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  const init = { method: 'POST', headers, body: bodyOf(request), duplex: 'half' };
  return new Request(url, init as RequestInit);
}

/** The scheme is not known here; what matters to a check of the request is path and query. */
function urlOf({ url, originalUrl = url, headers }: NodeRequest): string {
  const address = `http://${headers.host ?? headers[':authority'] ?? 'localhost'}${originalUrl ?? '/'}`;
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  // A `Request` refuses credentials, which anybody can write into a host.
  return parsed && !parsed.username && !parsed.password ? parsed.href : 'http://localhost/';
}

function bodyOf(request: NodeRequest): BodyInit {
  if (!request.readableEnded) return streamOf(request);
  const { body } = request;
  if (body === undefined) return failedStream('The body of the request was read before it got here.');
  return typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
}

function failedStream(message: string): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.error(new TypeError(message)) });
}

/** Begins to read when somebody asks. What nobody wants is read and thrown away, so that the caller gets an answer. */
function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let done = false;
  let listening = false;
  return new ReadableStream(
    {
      pull(controller) {
        if (listening) return;
        listening = true;
        // Where the caller is gone, nobody hears that half a body is refused.
        const end = () => {
          if (!done) controller.close();
          done = true;
        };
        request.on('data', (chunk) => {
          if (!done) controller.enqueue(new Uint8Array(chunk));
        });
        request.on('end', end);
        request.on('close', end);
        // Both may have been and gone.
        if (request.readableEnded || request.destroyed) end();
      },
      cancel() {
        done = true;
      },
    },
    { highWaterMark: 0 },
  );
}
