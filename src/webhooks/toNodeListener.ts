import type { WebhookHandler } from './createWebhookHandler.js';

/** The parts of `node:http`'s IncomingMessage that are used. Express and other frameworks have them too. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** In Express: `url` before a router removed its own path from it. */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  /** The result of a body parser. */
  readonly body?: unknown;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

/** The parts of `node:http`'s ServerResponse that are used. */
export interface NodeResponse {
  readonly headersSent: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * Makes a webhook handler a listener for `node:http`, Express and other frameworks that build on it:
 * `createServer(toNodeListener(handler))`, `app.post('/webhook/user/status', toNodeListener(handler))`.
 *
 * If a parser such as `express.json()` has read the body already, its result is used: text and bytes unchanged,
 * everything else written as JSON again.
 */
export function toNodeListener(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await handler(webRequest(request));
    const text = await answer.text();
    // Other code, such as a time limit, may have answered already.
    if (response.headersSent) return;
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(text);
  };
}

function webRequest(request: NodeRequest): Request {
  const url = urlOf(request);
  // A handler accepts only POST, and `Request` refuses some other methods, so all of them are passed on as GET.
  if (request.method !== 'POST') return new Request(url);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // HTTP/2 has pseudo-headers, such as `:method` and `:path`. They are not headers.
    if (!name.startsWith(':')) for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  const init = { method: 'POST', headers, body: bodyOf(request), duplex: 'half' };
  return new Request(url, init as RequestInit);
}

/** Returns the URL of a request. Its scheme is not known here; a check of the request needs only path and query. */
function urlOf({ url, originalUrl = url, headers }: NodeRequest): string {
  const address = `http://${headers.host ?? headers[':authority'] ?? 'localhost'}${originalUrl ?? '/'}`;
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  // `Request` refuses a URL with credentials, which every caller can write into the host.
  return parsed && !parsed.username && !parsed.password ? parsed.href : 'http://localhost/';
}

function bodyOf(request: NodeRequest): BodyInit {
  if (!request.readableEnded) return streamOf(request);
  const { body } = request;
  if (body === undefined)
    return failedStream('The request body was read before the webhook handler was called.');
  return typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
}

function failedStream(message: string): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.error(new TypeError(message)) });
}

/** Reads the body only on demand. After a cancel, the rest is read and discarded, so that the caller gets an answer. */
function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let done = false;
  let listening = false;
  return new ReadableStream(
    {
      pull(controller) {
        if (listening) return;
        listening = true;
        // If the caller has disconnected, the handler refuses the incomplete body, and nobody receives the answer.
        const end = () => {
          if (!done) controller.close();
          done = true;
        };
        request.on('data', (chunk) => {
          if (!done) controller.enqueue(new Uint8Array(chunk));
        });
        request.on('end', end);
        request.on('close', end);
        // Both events may have been emitted already.
        if (request.readableEnded || request.destroyed) end();
      },
      cancel() {
        done = true;
      },
    },
    { highWaterMark: 0 },
  );
}
