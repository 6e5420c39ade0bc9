import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';

const decompressors: Record<string, (bytes: Buffer, limit: ZlibOptions) => Buffer> = {
  identity: (bytes) => bytes,
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate(bytes, limit) {
    try {
      return inflateSync(bytes, limit);
    } catch {
      // Some services send the compressed data without the header that the standard asks for.
      return inflateRawSync(bytes, limit);
    }
  },
  br: brotliDecompressSync,
};

/**
 * Undoes the compressions that `content-encoding` lists. Returns undefined if that is impossible, or if the result has more
 * bytes than `maxOutputLength`: a small body can decompress to gigabytes. zstd is not in Node.js 20.
 */
export function decompressed(
  bytes: Buffer,
  contentEncoding: string,
  maxOutputLength: number,
): Buffer | undefined {
  const codings = contentEncoding
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  let result = bytes;
  try {
    // The last coding was applied last. A body without content is not compressed.
    for (const coding of bytes.length > 0 ? codings.reverse() : []) {
      const decompress = Object.hasOwn(decompressors, coding) ? decompressors[coding] : undefined;
      if (!decompress) return undefined;
      result = decompress(result, { maxOutputLength });
    }
  } catch {
    return undefined;
  }
  return result;
}
