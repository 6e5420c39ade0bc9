import type { Answer } from './answer.js';

/** A `Response` of an answer. @throws TypeError as `fetch` does, where the connection is reset. */
export function responseOf(
  { status, headers, body, trouble }: Answer,
  signal?: AbortSignal | null,
): Response {
  if (trouble === 'reset') {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    throw new TypeError('fetch failed', { cause });
  }
  return new Response(trouble === 'slow' && body ? trickle(body, signal) : body || null, { status, headers });
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
