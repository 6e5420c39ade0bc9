import { anyFormOf, withoutRuns } from './anyFormOf.js';
import type { Operation } from './operation.js';
import type { WrittenRequest } from './requestOf.js';
import { sentValues } from './sentValues.js';
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
 * Returns a redactor for the key and the personal values of a request, as they were sent. It also finds them in the
 * forms in which a service may quote the request.
 */
export function redactor(
  { apiKey, description }: Pick<Settings, 'apiKey' | 'description'>,
  { allSensitive }: Pick<Operation, 'allSensitive'>,
  request: WrittenRequest,
): Redact {
  const forms = new Set<string>();
  add(apiKey);
  collect(sentValues(request), allSensitive);
  // The longest value first, because a shorter one may be a part of it.
  const values = [...forms].sort((a, b) => b.length - a.length);
  return (whole) => {
    if (typeof whole !== 'string') return undefined;
    const original = whole.slice(0, 2 * maxLength);
    const isEncoded = /[\\%&+]/.test(original);
    const found = values.filter((value) => isEncoded || original.includes(value));
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
    const unsure = whole === original ? 0 : 12 * (values[0]?.length ?? 0);
    return kept.slice(0, Math.min(maxLength, Math.max(kept.length - unsure, 0)));
  };

  function collect(value: unknown, isSensitive: boolean | undefined): void {
    if (typeof value === 'object') {
      for (const [name, item] of Object.entries(value ?? {})) {
        collect(item, isSensitive || description.sensitive.includes(name));
      }
    } else if (isSensitive && value && value !== true) add(String(value).trim());
  }

  /** Adds a value as it is, as SQL quotes it, and with its UTF-8 read as Latin-1, as in headers. */
  function add(value: string): void {
    if (!value) return;
    forms.add(value).add(value.replace(/['"]/g, '$&$&'));
    // Only what is not ASCII differs.
    if (/[^ -~]/.test(value)) {
      let latin1 = '';
      for (const byte of new TextEncoder().encode(value)) latin1 += String.fromCharCode(byte);
      forms.add(latin1);
    }
  }
}
