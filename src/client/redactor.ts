import { anyFormOf, withoutRuns } from './anyFormOf.js';
import type { Operation } from './operation.js';
import type { WrittenRequest } from './requestOf.js';
import { secretsOf } from './secretsOf.js';
import type { Settings } from './settingsOf.js';

/**
 * Replaces the secrets in a text that the client did not write, such as the service's error message. Returns undefined
 * for anything else than a text.
 */
export type Redact = (text: unknown) => string | undefined;

const mask = '[redacted]';

/** A longer text is cut, so that the search for many values stays fast. */
const maxLength = 2000;

/**
 * Returns a redactor for the keys and the personal values of a request, as they were sent. It also finds them in the
 * forms in which a service may quote the request.
 */
export function redactor(
  settings: Pick<Settings, 'description'>,
  operation: Pick<Operation, 'allSensitive'>,
  request: WrittenRequest,
): Redact {
  let secrets: string[] | undefined;
  return (whole) => {
    if (typeof whole !== 'string') return undefined;
    // Most calls succeed, and nobody reads their headers. Then this is never done.
    secrets ??= secretsOf(settings, operation, request);
    const original = whole.slice(0, 2 * maxLength);
    const isEncoded = /[\\%&+]/.test(original);
    const found = secrets.filter((value) => isEncoded || original.includes(value));
    if (found.length === 0) return original.slice(0, maxLength);
    const text = withoutRuns(original);
    let redacted: string;
    try {
      redacted = text.replace(new RegExp(found.map(anyFormOf).join('|'), 'g'), mask);
    } catch {
      // The values are too large for a regular expression.
      return mask;
    }
    const kept = redacted === text ? original : redacted;
    // The cut may have left the beginning of a value at the end. An escape has at most twelve characters.
    const unsure = whole === original ? 0 : 12 * (secrets[0]?.length ?? 0);
    return kept.slice(0, Math.min(maxLength, Math.max(kept.length - unsure, 0)));
  };
}
