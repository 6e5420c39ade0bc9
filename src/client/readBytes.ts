import type { Bytes } from './operation.js';
import type { FetchResponse } from './options.js';

/** The parts of a `ReadableStream` that are used. */
interface AnswerStream {
  getReader?(): {
    read(): Promise<{ value?: Bytes }>;
    cancel(): Promise<void>;
  };
}

/**
 * Reads the decoded body of an answer. Returns undefined if it is larger than `limit` bytes. Then the rest is not read,
 * so a small compressed body can't fill the memory.
 */
export async function readBytes(response: FetchResponse, limit: number): Promise<Bytes | undefined> {
  const reader = (response.body as AnswerStream | null)?.getReader?.();
  // Some implementations of fetch, such as React Native's, have no stream.
  if (!reader) {
    const bytes = new DataView(await response.arrayBuffer());
    return bytes.byteLength > limit ? undefined : bytes;
  }
  const chunks: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { value } = await reader.read();
    // A Blob would be slow for the usual single chunk.
    if (!value) return chunks.length === 1 ? chunks[0] : new DataView(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    size += value.byteLength;
    if (size > limit) {
      // Not awaited: it may never settle.
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
}
