import type { Exchange } from '../shared/observation/exchange.js';
import { maxBytes, readBody } from './readBody.js';
import { readStream } from './readStream.js';

/** The parts of a `Response` that are read. The answer of another `fetch` may lack any of them. */
type Answer = Partial<Pick<Response, 'status' | 'url' | 'redirected' | 'headers' | 'body'>> & {
  clone?(): Pick<Response, 'body'>;
};

/**
 * Copies an answer at once and reads the copy, without changing the answer. Returns undefined if such an answer is not
 * recorded: its status is hidden, as that of an opaque one, its content is in a cache, or it belongs to another URL than
 * the call.
 */
export function answerOf(
  response: Answer,
): Promise<Pick<Exchange, 'status' | 'answerType' | 'answer' | 'url'>> | undefined {
  const { status = 0, redirected, url = '', headers, body } = response;
  if (status < 200 || status === 304 || redirected) return undefined;
  const answerType = headers?.get('content-type') ?? undefined;
  const isLong = Number(headers?.get('content-length') ?? 0) > maxBytes;
  const copy = isLong || isEndless(answerType) ? undefined : copyOf(response);
  const reading = copy && readStream(copy);
  return (async () => ({
    status,
    url,
    answerType,
    answer: body === null ? { kind: 'empty' } : await readBody(await reading, answerType),
  }))();
}

/** Streams of events end only when the app cancels them, and a copy would keep the connection open. */
function isEndless(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^text\/event-stream/i.test(mediaType);
}

/**
 * Returns undefined if the answer can't be copied, such as one that was already read, or if the copy is no stream. If the
 * app aborts the call after this and before it reads the answer, Node's error for that is a TypeError, not an AbortError.
 */
function copyOf(response: Answer): ReadableStream<Uint8Array> | undefined {
  if (!response.body?.getReader || !response.clone) return undefined;
  try {
    return response.clone().body ?? undefined;
  } catch {
    return undefined;
  }
}
