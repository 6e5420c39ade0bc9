import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createUnzip } from 'node:zlib';
import { UserError } from '../../cli/userError.js';

/** What can be read, for the messages of errors. */
export const accepted = 'Pass a HAR file, or a file with the lines that `recordFetch` writes.';

/**
 * Reads a file in chunks. A file that is compressed with gzip or zlib, as mitmproxy's `.zhar`, is decompressed.
 * @throws UserError for a file that does not exist, a folder and an empty file
 */
export async function openFile(file: string): Promise<AsyncIterator<Buffer>> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!found) throw new UserError(`${file} does not exist. ${accepted}`);
  if (found.isDirectory()) throw new UserError(`${file} is a folder. Pass the files in it one by one.`);

  const bytes = createReadStream(file, { highWaterMark: 256 * 1024 });
  const chunks = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) throw new UserError(`${file} is empty. ${accepted}`);
  const all = startingWith(first.value, chunks);
  if (!isCompressed(first.value)) return all;
  // An error of the file also ends the stream that is returned, so it is not lost.
  return pipeline(all, createUnzip(), () => {})[Symbol.asyncIterator]();
}

/** Whether a file begins like gzip or zlib. */
function isCompressed([first, second]: Buffer): boolean {
  return (
    (first === 0x1f && second === 0x8b) || (first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second ?? 0))
  );
}

/** Puts a chunk that was read already before the others. Ends the others when it is not read to its end. */
export async function* startingWith(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield first;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  } finally {
    await chunks.return?.();
  }
}
