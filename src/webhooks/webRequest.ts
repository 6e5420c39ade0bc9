import { nodeBody } from './nodeBody.js';
import type { NodeRequest } from './nodeTypes.js';
import { readBodies } from './readBodies.js';

/** Returns a request of Node as a web-standard one. Reads its body only on demand. */
export function webRequest(request: NodeRequest): Request {
  const url = urlOf(request);
  // A handler accepts only POST, and `Request` refuses some other methods, so all of them are passed on as GET.
  if (request.method !== 'POST') return new Request(url);
  const [headers, body] = [headersOf(request), nodeBody(request)];
  const init = { __proto__: null, method: 'POST', headers, body, duplex: 'half' };
  const result = new Request(url, init as RequestInit);
  if (request.readableEnded) readBodies.set(result, () => request.body);
  return result;
}

function headersOf(request: NodeRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const item of [value ?? []].flat()) {
      // Not a header for the web: a pseudo-header of HTTP/2, such as `:path`, or a value that only a lenient parser accepts.
      try {
        headers.append(name, item);
      } catch {}
    }
  }
  return headers;
}

/** Returns the URL of a request. Its scheme is not known here; a check of the request needs only path and query. */
function urlOf({ url, originalUrl = url, headers }: NodeRequest): string {
  const target = originalUrl ?? '/';
  const host = headers.host ?? headers[':authority'] ?? 'localhost';
  const candidates = target.startsWith('/')
    ? [`http://${host}${target}`, `http://localhost${target}`]
    : [target];
  return candidates.find(isAllowed) ?? 'http://localhost/';
}

/** Whether `Request` accepts the URL. It refuses one with credentials, which every caller can write into the host. */
function isAllowed(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return /^https?:$/.test(protocol) && !username && !password;
}
