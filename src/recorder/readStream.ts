import { maxBytes } from './readBody.js';

/** A stream that takes longer is not read to its end. So an app that gives up an answer gets its connection back. */
const maxMs = 30_000;

/**
 * Reads a copy of a stream. Returns undefined if it is larger than is told, takes too long or breaks off. Then the rest is
 * not read.
 */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  let isGivenUp = false;
  const giveUp = () => {
    isGivenUp = true;
    // Not awaited: the copy's `cancel()` settles only when the app has read or canceled its own.
    reader.cancel().catch(() => {});
  };
  const timer = setTimeout(giveUp, maxMs);
  // In Node, the timer must not keep the app's process running.
  if (typeof timer === 'object') timer.unref();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (!isGivenUp) {
      const { value, done } = await reader.read();
      if (done) break;
      chunks.push(value);
      size += value.byteLength;
      if (size > maxBytes) giveUp();
    }
  } catch {
    isGivenUp = true;
  } finally {
    clearTimeout(timer);
  }
  return isGivenUp ? undefined : joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
