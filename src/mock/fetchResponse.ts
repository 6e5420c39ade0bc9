import { type Answer, takesBody } from './answer.js';
import type { Incoming } from './incoming.js';

/**
 * Converts an answer to a `Response`.
 * @throws TypeError as `fetch` does: if the connection is reset, and for a redirect unless `redirect` is `manual`.
 */
export function responseOf(
  { status, headers, body, networkFault }: Answer,
  { redirect, signal }: Pick<Incoming, 'redirect' | 'signal'>,
): Response {
  if (networkFault === 'reset') throw failedFetch('read ECONNRESET', 'ECONNRESET');
  if (headers.location && redirect !== 'manual')
    throw failedFetch('the target of the redirect does not exist', 'ENOTFOUND');
  if (!takesBody(status)) {
    const { 'content-type': _, ...others } = headers;
    return new Response(null, { status, headers: others });
  }
  return new Response(networkFault === 'slow' && body ? trickle(body, signal) : body || null, {
    status,
    headers,
  });
}

function failedFetch(message: string, code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

/** Returns a body that takes one second per byte. */
function trickle(body: string, signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  let sent = 0;
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      const timer = setInterval(() => {
        controller.enqueue(bytes.slice(sent, ++sent));
        if (sent < bytes.length) return;
        stop();
        controller.close();
      }, 1000);
      const abort = () => {
        stop();
        controller.error(signal?.reason);
      };
      stop = () => {
        clearInterval(timer);
        signal?.removeEventListener('abort', abort);
      };
      signal?.addEventListener('abort', abort);
    },
    cancel: () => stop(),
  });
}
