import { decompressed } from '../body/decompressed.js';
import type { HarHeaders } from './harHeaders.js';

/** The text of a body in a HAR. */
export interface HarText {
  text: string;
  /** In bytes, as the tool wrote it. */
  size: number;
  /** It was decompressed, so it is whole: cut bytes can't be decompressed to their end. */
  isWhole: boolean;
}

const maxOutputLength = 32 * 1024 * 1024;

/**
 * Returns the text of a body: decoded from base64, decompressed and read in its charset, as far as the tool has not done so.
 * Returns undefined if it can't be read, for example a picture, or a compression that Node.js does not know.
 */
export function textOf(
  text: string,
  encoding: unknown,
  headers: HarHeaders,
  type: string,
): HarText | undefined {
  if (typeof encoding !== 'string' || !/^base64$/i.test(encoding)) {
    const isText = encoding === undefined || encoding === null || /^(utf-?8)?$/i.test(String(encoding));
    // A tool that takes compressed bytes for text destroys them.
    const isDestroyed = headers.get('content-encoding') !== undefined && /\uFFFD|[^\P{Cc}\t\n\r]/u.test(text);
    return isText && !isDestroyed ? { text, size: Buffer.byteLength(text), isWhole: false } : undefined;
  }
  const bytes = Buffer.from(text, 'base64');
  const plain = decoded(bytes, 'utf-8');
  if (plain !== undefined) return { text: plain, size: bytes.length, isWhole: false };
  const codings = headers.get('content-encoding');
  const unpacked = codings && decompressed(bytes, codings, maxOutputLength);
  if (unpacked) {
    const read = decoded(unpacked, 'utf-8') ?? decoded(unpacked, charsetOf(type));
    return read === undefined ? undefined : { text: read, size: unpacked.length, isWhole: true };
  }
  const read = decoded(bytes, charsetOf(type));
  return read === undefined ? undefined : { text: read, size: bytes.length, isWhole: false };
}

function charsetOf(type: string): string | undefined {
  return /;\s*charset="?([^\s;"]+)/i.exec(type)?.[1];
}

/** Returns undefined for bytes that are not in the charset, and for an unknown charset. */
function decoded(bytes: Buffer, charset: string | undefined): string | undefined {
  if (!charset) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
