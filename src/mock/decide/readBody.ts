import { essence, isJson } from '../../shared/mediaType.js';
import { type Violation, violationsOf } from '../../shared/violations.js';
import type { BodyRule, MockOperation } from '../model/mockContract.js';
import { isTooDeep } from './isTooDeep.js';
import type { MockRequest } from './mockRequest.js';
import { invalid, type Problem } from './problem.js';
import { readForm } from './readForm.js';

const megabyte = 1024 * 1024;

interface ReadBody {
  /** The JSON value, or the fields of the form. */
  value?: unknown;
  problem?: Problem | undefined;
  violations?: Violation[];
}

/** Returns the maximum size of a body, in bytes. The contract limits only files; this protects the mock. */
export function sizeLimit(contentType: string): number {
  return /^multipart\//i.test(contentType) ? 20 * megabyte : megabyte;
}

/** Reads and checks the body of a request, if the operation has one. */
export function readBody({ body: rule, checkBody }: MockOperation, { header, body }: MockRequest): ReadBody {
  if (!rule) return {};
  const contentType = header('content-type') ?? '';
  const problem = bodyProblem(rule, contentType, body);
  if (problem || body.length === 0) return { problem };
  const read = rule.files ? readForm(rule, body, contentType) : isJson(contentType) ? readJson(body) : {};
  if (read.problem || !checkBody || !('value' in read)) return read;
  return { ...read, violations: violationsOf(checkBody, read.value) };
}

/** Checks a body without reading its content: its presence, its media type and its size. */
function bodyProblem(
  { required, mediaTypes }: BodyRule,
  contentType: string,
  body: string | Uint8Array,
): Problem | undefined {
  if (body.length === 0) return required ? invalid('The body is missing.') : undefined;
  const given = essence(contentType);
  const fits = (range: string) => range === '*/*' || range === given || range === anyOf(given);
  if (!mediaTypes.some((mediaType) => fits(essence(mediaType)))) {
    return invalid(`The header content-type must be ${mediaTypes.join(' or ')}.`);
  }
  const limit = sizeLimit(contentType);
  return isLarger(body, limit)
    ? { when: 'fileSize', message: `The body is larger than ${limit} bytes.` }
    : undefined;
}

/** Returns the range of media types that a media type is in, such as `image/*`. */
function anyOf(mediaType: string): string {
  return `${mediaType.slice(0, mediaType.indexOf('/') + 1)}*`;
}

/** Whether a body has more than `limit` bytes. A character of a text has up to three of them. */
function isLarger(body: string | Uint8Array, limit: number): boolean {
  if (typeof body !== 'string' || body.length > limit) return body.length > limit;
  return body.length * 3 > limit && new TextEncoder().encode(body).length > limit;
}

function readJson(body: string | Uint8Array): ReadBody {
  let text: string;
  try {
    // Removes a byte order mark, as TextDecoder does.
    text = typeof body === 'string' ? (body.startsWith('\ufeff') ? body.slice(1) : body) : utf8.decode(body);
  } catch {
    return { problem: invalid('The body is not UTF-8.') };
  }
  if (isTooDeep(text)) return { problem: invalid('The body has too many levels.') };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: invalid('The body is not valid JSON.') };
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
