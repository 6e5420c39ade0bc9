import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { maxBytes } from './bodyCopy.js';

const gunzipped = promisify(gunzip);
const inflated = promisify(inflate);
const rawInflated = promisify(inflateRaw);
const brotliDecoded = promisify(brotliDecompress);

/** A small body can decompress to gigabytes. */
const limit = { maxOutputLength: maxBytes };

const decoders: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  identity: async (bytes) => bytes,
  gzip: (bytes) => gunzipped(bytes, limit),
  'x-gzip': (bytes) => gunzipped(bytes, limit),
  // Some services send the compressed data without the header that the standard asks for.
  deflate: (bytes) => inflated(bytes, limit).catch(() => rawInflated(bytes, limit)),
  br: (bytes) => brotliDecoded(bytes, limit),
};

/** Decompresses a body. Returns undefined if that is impossible, or if the result is too large to observe. */
export async function decoded(
  bytes: Buffer,
  contentEncoding: string | undefined,
): Promise<Buffer | undefined> {
  const codings =
    contentEncoding
      ?.toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean) ?? [];
  let result = bytes;
  try {
    // The last coding was applied last. A body without content is not compressed.
    for (const coding of bytes.length > 0 ? codings.reverse() : []) {
      const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
      if (!decode) return undefined;
      result = await decode(result);
    }
  } catch {
    return undefined;
  }
  return result;
}
