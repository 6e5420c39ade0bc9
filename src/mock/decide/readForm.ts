import { parseMultipart } from '@remix-run/multipart-parser';
import { essence } from '../../shared/mediaType.js';
import type { BodyRule } from '../model/mockContract.js';
import { invalid, type Problem } from './problem.js';

/** What the mock keeps of a file. */
interface FilePart {
  /** In bytes. */
  size: number;
  /** The media type, without parameters. */
  type: string;
}

type Part = string | FilePart;

/** A form with more parts, or with a longer header of a part, is refused: to read it would keep other callers waiting. */
const limits = { maxParts: 1000, maxHeaderSize: 8192, maxFileSize: Infinity, maxTotalSize: Infinity };

/** Reads a form: its fields by name, with the size and the media type in place of each file. Or says what is wrong. */
export function readForm(
  { files = [], lists = [] }: BodyRule,
  body: string | Uint8Array,
  contentType: string,
): { value?: Record<string, unknown>; problem?: Problem } {
  const fields = new Map<string, Part[]>();
  try {
    for (const [name, part] of /^multipart\//i.test(contentType)
      ? multipartOf(body, contentType, files)
      : urlEncodedOf(body)) {
      const earlier = fields.get(name);
      if (earlier) earlier.push(part);
      else fields.set(name, [part]);
    }
  } catch {
    return { problem: invalid(`The body is not ${essence(contentType)}, or has too many parts.`) };
  }
  const entries = [...fields].map(([name, parts]) => [
    name,
    parts.length > 1 || lists.includes(name) ? parts : parts[0],
  ]);
  return { value: Object.fromEntries(entries) };
}

function* multipartOf(
  body: string | Uint8Array,
  contentType: string,
  files: readonly string[],
): Generator<[name: string, part: Part]> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new TypeError('There is no boundary.');
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  for (const part of parseMultipart(bytes, { boundary, ...limits })) {
    const { name } = part;
    if (name === undefined) throw new TypeError('A part has no name.');
    const type = part.headers['content-type'];
    const isFile = part.filename !== undefined || type !== undefined;
    // A text in place of a file is refused, whatever it says.
    const text = isFile || files.includes(name) ? '' : part.text;
    yield [name, isFile ? { size: part.size, type: essence(type ?? '') } : text];
  }
}

function* urlEncodedOf(body: string | Uint8Array): Generator<[name: string, part: Part]> {
  let count = 0;
  for (const pair of new URLSearchParams(typeof body === 'string' ? body : new TextDecoder().decode(body))) {
    if (++count > limits.maxParts) throw new TypeError('There are too many fields.');
    yield pair;
  }
}
