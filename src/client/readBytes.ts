import type { FetchResponse } from './options.js';

/** The parts of a `ReadableStream` that are used. */
interface AnswerStream {
  getReader?(): {
    read(): Promise<{ value?: Uint8Array<ArrayBuffer> }>;
    cancel(): Promise<void>;
  };
}

/**
 * Reads the decoded body of an answer. Returns undefined if it is larger than `limit` bytes. Then the rest is not read,
 * so a small compressed body can't fill the memory.
 */
export async function readBytes(response: FetchResponse, limit: number): Promise<ArrayBuffer | undefined> {
  const reader = (response.body as AnswerStream | null)?.getReader?.();
  // Some implementations of fetch, such as React Native's, have no stream.
  if (!reader) {
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > limit ? undefined : bytes;
  }
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) return new Blob(chunks).arrayBuffer();
    chunks.push(value);
    size += value.byteLength;
    if (size <= limit) continue;
    // Not awaited: it may never settle.
    reader.cancel().catch(() => {});
    return undefined;
  }
}
