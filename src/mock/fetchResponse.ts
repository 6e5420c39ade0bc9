import { type Answer, takesBody } from './answer.js';
import type { Incoming } from './incoming.js';

/** A `Response` of an answer. @throws TypeError as `fetch` does: where the connection is reset, or a redirect leads nowhere. */
export function responseOf(
  { status, headers, body, trouble }: Answer,
  { redirect, signal }: Pick<Incoming, 'redirect' | 'signal'>,
): Response {
  if (trouble === 'reset') throw failedFetch('read ECONNRESET', 'ECONNRESET');
  if (headers.location && redirect !== 'manual')
    throw failedFetch('there is nothing to follow a redirect to', 'ENOTFOUND');
  if (!takesBody(status)) {
    const { 'content-type': _, ...others } = headers;
    return new Response(null, { status, headers: others });
  }
  return new Response(trouble === 'slow' && body ? trickle(body, signal) : body || null, { status, headers });
}

function failedFetch(message: string, code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

/** A body that takes a second per byte. */
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
