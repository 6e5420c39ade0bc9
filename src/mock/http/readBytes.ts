import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request. Stops when it exceeds `limit` bytes, and discards the rest.
 * @throws if the caller has disconnected.
 */
export function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => resolve(Buffer.concat(chunks));
    request
      .on('data', (chunk: Buffer) => {
        if (size > limit) return;
        size += chunk.length;
        chunks.push(chunk);
        if (size > limit) finish();
      })
      .on('end', finish)
      .on('error', reject);
  });
}
