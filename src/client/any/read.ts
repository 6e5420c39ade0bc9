import { essence } from '../../shared/mediaType.js';
import type { Bytes, Read } from '../operation.js';

/** Reads a text in the charset that the answer names. Default: UTF-8. */
export const textInCharset: Read = (bytes, headers) => {
  const [, charset = 'utf-8'] =
    /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers.get('content-type') ?? '') ?? [];
  return new TextDecoder(charset, { fatal: true }).decode(bytes);
};

/** Reads where a redirect leads to. */
export const location: Read = (_, headers) => ({ location: headers.get('location') });

/** Returns a reader of a body that may be empty: an answer with the status 204 or 205 has none. */
export function orNone(read: Read): Read {
  return (bytes, headers) => (bytes.byteLength === 0 ? undefined : read(bytes, headers));
}

/** Returns a reader that goes by the media type of the answer. If it is not in the list, the first reader is tried. */
export function byType(readers: Readonly<Record<string, Read>>): Read {
  return (bytes: Bytes, headers) => {
    const type = essence(headers.get('content-type') ?? '');
    const found =
      Object.entries(readers).find(([mediaType]) => mediaType === type) ??
      Object.entries(readers).find(([mediaType]) => isIn(type, mediaType)) ??
      Object.entries(readers)[0];
    return found?.[1](bytes, headers);
  };
}

/** Whether a media type is in a range, such as `image/*`. */
function isIn(type: string, range: string): boolean {
  return range.endsWith('/*') && (range === '*/*' || type.startsWith(range.slice(0, -1)));
}
