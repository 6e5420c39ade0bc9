import { essence } from '../shared/mediaType.js';
import { invalid, type Problem } from './problem.js';

/** The request body that an operation accepts. */
export interface BodyRule {
  required: boolean;
  mediaTypes: readonly string[];
}

const megabyte = 1024 * 1024;

/** Returns the maximum size of a body, in bytes. An upload has up to three files of 5 MB (AddPoaFileRequest). */
export function sizeLimit(contentType: string): number {
  return /^multipart\//i.test(contentType) ? 20 * megabyte : megabyte;
}

/** Checks a body without reading its content: its presence, its media type and its `size` in bytes. */
export function bodyProblem(
  { required, mediaTypes }: BodyRule,
  contentType: string,
  size: number,
): Problem | undefined {
  if (size === 0) return required ? invalid('The body is missing.') : undefined;
  const given = essence(contentType);
  const fits = (range: string) =>
    range === '*/*' || range === given || range === given.replace(/[^/]*$/, '*');
  if (!mediaTypes.some((mediaType) => fits(essence(mediaType)))) {
    return invalid(`The header content-type must be ${mediaTypes.join(' or ')}.`);
  }
  const limit = sizeLimit(contentType);
  return size > limit ? invalid(`The body is larger than ${limit} bytes.`) : undefined;
}

/** Parses JSON from a string or from UTF-8 bytes. Returns its value, or the problem with it. */
export function readJson(body: string | Uint8Array): { value?: unknown; problem?: Problem } {
  let text: string;
  try {
    // Removes a byte order mark, as TextDecoder does.
    text = typeof body === 'string' ? body.replace(/^\ufeff/, '') : utf8.decode(body);
  } catch {
    return { problem: invalid('The body is not UTF-8.') };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: invalid('The body is not valid JSON.') };
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Parses a multipart body. Returns its parts by name, or the problem with it. */
export async function readForm(
  body: string | Uint8Array,
  contentType: string,
): Promise<{ value?: Record<string, unknown>; problem?: Problem }> {
  try {
    const response = new Response(body as BodyInit, { headers: { 'content-type': contentType } });
    return { value: Object.fromEntries(await response.formData()) };
  } catch {
    return { problem: invalid('The body is not multipart/form-data.') };
  }
}
