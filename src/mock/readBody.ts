import type { IncomingMessage } from 'node:http';

/** JSON bodies are small; the contract's largest upload is three files of 5 MB. */
const megabyte = 1024 * 1024;
const limits = { multipart: 20 * megabyte, other: megabyte };

/**
 * Reads a body. `undefined` where it is larger than the mock takes; the rest of it is then read and thrown away.
 * @throws where the caller is gone.
 */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const multipart = /^multipart\//i.test(request.headers['content-type'] ?? '');
  const limit = multipart ? limits.multipart : limits.other;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request
      .on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= limit) {
          chunks.push(chunk);
          return;
        }
        chunks.length = 0;
        resolve(undefined);
      })
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject);
  });
}
