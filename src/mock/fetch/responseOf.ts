import { type Answer, takesBody } from '../decide/answer.js';
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

/** Returns a body that takes one second per byte. It takes time only while it is read, so that it keeps no test running. */
function trickle(body: string, signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  let sent = 0;
  let stop = () => {};
  return new ReadableStream(
    {
      async pull(controller) {
        signal?.throwIfAborted();
        await new Promise<void>((resolve, reject) => {
          const timer = setTimeout(resolve, 1000);
          const abort = () => reject(signal?.reason);
          signal?.addEventListener('abort', abort);
          stop = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', abort);
          };
        }).finally(() => stop());
        controller.enqueue(bytes.slice(sent, ++sent));
        if (sent === bytes.length) controller.close();
      },
      cancel: () => stop(),
    },
    { highWaterMark: 0 },
  );
}
