import { maxBytes, tooLarge, tooSlow } from './limits.js';
import { readBodies, wasRead } from './readBodies.js';
import type { WebhookAnswer } from './webhookAnswer.js';

/** Bytes, or what a body parser has made. If the body is past a limit, the answer to it. */
type ReadBody = { body: unknown; refused: undefined } | { body: undefined; refused: WebhookAnswer };

/**
 * Reads a request body, at most {@link maxBytes}, in at most `timeoutMs`. Past a limit, the rest is discarded.
 *
 * @throws if it can't be read, for example because the connection broke off.
 */
export async function readBody(request: Request, timeoutMs: number): Promise<ReadBody> {
  const resultOfParser = readBodies.get(request);
  if (resultOfParser) {
    const body = resultOfParser();
    if (body === undefined) throw new TypeError(wasRead);
    return { body, refused: undefined };
  }
  if (request.bodyUsed) throw new TypeError(wasRead);
  const reader = request.body?.getReader();
  if (!reader) return { body: '', refused: undefined };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeLimit = new Promise<ReadBody>((resolve) => {
    timer = setTimeout(() => resolve({ body: undefined, refused: tooSlow }), timeoutMs);
  });
  try {
    return await Promise.race([collect(reader), timeLimit]);
  } finally {
    clearTimeout(timer);
    // Not awaited: it may never settle.
    reader.cancel().catch(() => {});
  }
}

/** Collects the bytes in one buffer: many small chunks would need far more memory than their bytes. */
async function collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadBody> {
  let bytes = new Uint8Array(1024);
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { body: bytes.subarray(0, size), refused: undefined };
    if (!ArrayBuffer.isView(value)) throw new TypeError('The request body must consist of bytes.');
    const start = size;
    size += value.byteLength;
    if (size > maxBytes) return { body: undefined, refused: tooLarge };
    if (size > bytes.length) {
      const larger = new Uint8Array(Math.min(2 * size, maxBytes));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(value, start);
  }
}
