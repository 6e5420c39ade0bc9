import { isJson } from '../../src/shared/mediaType.js';
import type { Expected } from '../contract/probes.js';
import type { Answer } from './gateway.js';

/**
 * Describes how an answer differs from the expected one. The texts contain nothing of the answer except its status, its
 * media type, its error code and the names of its fields.
 */
export function differencesOf(expected: Expected, answer: Answer): string[] {
  const { status, redirect } = answer;
  const wrongStatus =
    status === expected.status ? [] : [`status: expected ${expected.status}, got ${status}`];
  if (redirect) return [...wrongStatus, `redirects to ${redirect} (not followed)`];
  const body = readBody(answer);
  if (typeof body === 'string') return [...wrongStatus, body];
  const found = [...wrongStatus];
  if (!isJson(answer.mediaType)) {
    found.push(`content type: expected ${expected.mediaType}, got ${mediaTypeOf(answer)}`);
  }
  // The expected fields are those of the expected status.
  if (wrongStatus.length === 0) found.push(...fieldDifferences(expected, body));
  const code = body.errorCode;
  if (expected.codes.length > 0 && typeof code === 'string' && !expected.codes.includes(code)) {
    found.push(`errorCode: expected ${expected.codes.join(' or ')}, got ${codeOf(answer)}`);
  }
  return found;
}

/** Returns the fields of an answer that the contract does not list for its status. */
export function furtherFields({ fields, status }: Expected, answer: Answer): string[] {
  const body = readBody(answer);
  if (typeof body === 'string' || answer.status !== status) return [];
  return Object.keys(body).flatMap((name) => (fields.has(name) ? [] : [nameOf(name)]));
}

/** Returns the error code of an answer. Returns undefined if it has none, and a fixed text if it can't be shown. */
export function codeOf(answer: Answer): string | undefined {
  const body = readBody(answer);
  if (typeof body === 'string' || typeof body.errorCode !== 'string') return undefined;
  // Any other text could be personal data.
  return /^[A-Z]{1,3}\d{1,4}$/.test(body.errorCode) ? body.errorCode : 'a text that is not a code';
}

/** Returns the media type of an answer. Returns `none` if it has none, and `another` if it can't be shown. */
export function mediaTypeOf({ mediaType }: Answer): string {
  if (!mediaType) return 'none';
  return /^[a-z]+\/[a-z0-9.+-]{1,40}$/.test(mediaType) ? mediaType : 'another';
}

type Body = Record<string, unknown>;

/** Returns the body if it is a JSON object. Otherwise returns a text that says what it is. */
function readBody({ text, mediaType }: Answer): Body | string {
  if (text.trim() === '') return 'body: empty';
  if (mediaType === 'text/html' || /^\s*</.test(text)) return 'HTML in place of JSON';
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Body)
      : `body: ${kindOf(body)} in place of object`;
  } catch {
    return isJson(mediaType)
      ? 'body: broken JSON'
      : `content type: expected JSON, got ${mediaTypeOf({ text, mediaType, status: 0 })}`;
  }
}

function fieldDifferences({ fields }: Expected, body: Body): string[] {
  const unknown = Object.keys(body).filter((name) => !fields.has(name));
  return [...fields].flatMap(([name, { kind, required }]) => {
    if (name in body) {
      const got = kindOf(body[name]);
      return kind && got !== kind ? [`body: \`${name}\` is ${got} in place of ${kind}`] : [];
    }
    if (!required) return [];
    const parent = Object.keys(body).find((key) => name in Object(body[key]));
    if (parent) return [`body: \`${name}\` is within ${nameOf(parent)}`];
    const instead = unknown.find((other) => lettersOf(other) === lettersOf(name));
    return [instead ? `body: ${nameOf(instead)} in place of \`${name}\`` : `body: \`${name}\` is missing`];
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function lettersOf(name: string): string {
  return name.replace(/[^a-z0-9]/gi, '').toLowerCase();
}

/** Returns the name of a field if it can be shown. Any other name could be personal data. */
function nameOf(name: string): string {
  return /^[A-Za-z_][\w.-]{0,30}$/.test(name) ? `\`${name}\`` : 'another field';
}
