import type { Expected } from '../contract/probes.js';
import { type Fields, kindOf } from './parseBody.js';
import type { Answer } from './sendProbe.js';
import { shownCode, shownMediaType, shownName } from './shown.js';
import { lettersOf } from './withoutKey.js';

/**
 * Describes how an answer differs from the expected one. The texts contain nothing of the answer except its status, its
 * media type, its error code and the names of its fields. Fields that the contract does not list are no difference.
 */
export function differencesOf(expected: Expected, answer: Answer): string[] {
  const { status, mediaType, body, redirect } = answer;
  const wrongStatus =
    status === expected.status ? [] : [`status: expected ${expected.status}, got ${status}`];
  if (redirect) return [...wrongStatus, `redirects to ${redirect} (not followed)`];
  if (typeof body === 'string') return [...wrongStatus, body];
  const found = [...wrongStatus];
  if (mediaType !== expected.mediaType) {
    found.push(`content type: expected ${expected.mediaType}, got ${shownMediaType(mediaType)}`);
  }
  // The expected fields are those of the expected status.
  if (wrongStatus.length === 0) found.push(...fieldDifferences(expected, body));
  const code = body.errorCode;
  if (expected.codes.length > 0 && typeof code === 'string' && !expected.codes.includes(code)) {
    found.push(`errorCode: expected ${expected.codes.join(' or ')}, got ${shownCode(code)}`);
  }
  return found;
}

/** Returns the fields of an answer that the contract does not list for its status. */
export function furtherFields({ fields, status }: Expected, { body, ...answer }: Answer): string[] {
  if (typeof body === 'string' || answer.status !== status) return [];
  return Object.keys(body).flatMap((name) => (fields.has(name) ? [] : [shownName(name)]));
}

function fieldDifferences({ fields }: Expected, body: Fields): string[] {
  const unknown = Object.keys(body).filter((name) => !fields.has(name));
  return [...fields].flatMap(([name, { kind, required }]) => {
    if (name in body) {
      const got = kindOf(body[name]);
      return kind && got !== kind ? [`body: \`${name}\` is ${got} in place of ${kind}`] : [];
    }
    if (!required) return [];
    const parent = Object.keys(body).find((key) => name in Object(body[key]));
    if (parent) return [`body: \`${name}\` is within ${shownName(parent)}`];
    const instead = unknown.find((other) => lettersOf(other) === lettersOf(name));
    return [instead ? `body: ${shownName(instead)} in place of \`${name}\`` : `body: \`${name}\` is missing`];
  });
}
