import type { IncomingMessage } from 'node:http';
import { sizeLimit } from './body.js';

/**
 * Reads a request body. Stops when it exceeds the size limit, and discards the rest.
 * @throws if the caller has disconnected.
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  const limit = sizeLimit(request.headers['content-type'] ?? '');
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
