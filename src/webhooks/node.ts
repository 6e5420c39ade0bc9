import type { WebhookHandler } from './handler.js';
import { maxBytes } from './readText.js';

/** What is used of `node:http`'s IncomingMessage, and of the requests of Express and others that build on it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableEnded: boolean;
  /** What a body parser has made of the body. */
  readonly body?: unknown;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

/** What is used of `node:http`'s ServerResponse. */
export interface NodeResponse {
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
    const answer = await handler(await webRequest(request));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  };
}

async function webRequest(request: NodeRequest): Promise<Request> {
  // A handler knows this method alone, and `Request` refuses some of the others.
  if (request.method !== 'POST') return new Request('http://localhost/');
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // HTTP/2 has its method and path there.
    if (!name.startsWith(':')) for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  return new Request('http://localhost/', { method: 'POST', headers, body: await bodyOf(request) });
}

async function bodyOf(request: NodeRequest): Promise<BodyInit> {
  if (!request.readableEnded) return read(request);
  const { body } = request;
  return typeof body === 'string' || body instanceof Uint8Array
    ? (body as BodyInit)
    : JSON.stringify(body ?? null);
}

/** Reads a body as far as the handler will. What is more is read and thrown away, so that the caller gets an answer. */
function read(request: NodeRequest): Promise<Blob> {
  return new Promise((resolve) => {
    const chunks: BlobPart[] = [];
    let size = 0;
    const finish = () => resolve(new Blob(chunks));
    request.on('data', (chunk) => {
      if (size > maxBytes) return;
      chunks.push(new Uint8Array(chunk));
      size += chunk.length;
      if (size > maxBytes) finish();
    });
    request.on('end', finish);
    request.on('close', finish);
  });
}
