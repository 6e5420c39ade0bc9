import { anyFormOf } from './anyFormOf.js';
import type { Operation } from './operation.js';
import type { Settings } from './options.js';
import type { WrittenRequest } from './requestOf.js';
import { sentValues } from './sentValues.js';

/** Replaces the secrets in a text that the client did not write, such as the service's error message. */
export type Redact = (text: string) => string;

const mask = '[redacted]';

/** A longer text is cut, so that the search for many values stays fast. */
const maxLength = 5000;

/**
 * Returns a redactor for the key and the personal values of a request, as they were sent. It also finds them in the
 * forms in which a service may quote the request.
 */
export function redactor(
  { apiKey, description }: Pick<Settings, 'apiKey' | 'description'>,
  { allSensitive }: Pick<Operation, 'allSensitive'>,
  request: WrittenRequest,
): Redact {
  const values: string[] = apiKey ? [apiKey] : [];
  collect(sentValues(request), allSensitive);
  // The longest value first, because a shorter one may be a part of it.
  values.sort((a, b) => b.length - a.length);
  return (whole) => {
    // A backslash in a URL belongs to JSON in that URL.
    const text = whole.slice(0, maxLength).replace(/%(?:25){0,3}5c/gi, '\\');
    const isEncoded = /[\\%&+\x80-\xff]/.test(text);
    const found = values.filter((value) => isEncoded || text.includes(value));
    if (found.length === 0) return text;
    try {
      return text.replace(new RegExp(found.map(anyFormOf).join('|'), 'g'), (match, at: number) =>
        // A short value inside a word is kept: `IT` must not change LIMIT, and a test's key `any` must not change Many.
        match.length < 5 && /[a-z\d]/i.test(text.charAt(at - 1) + text.charAt(at + match.length))
          ? match
          : mask,
      );
    } catch {
      // The values are too large for a regular expression.
      return mask;
    }
  };

  function collect(value: unknown, isSensitive: boolean | undefined): void {
    if (typeof value === 'object') {
      for (const [name, item] of Object.entries(value ?? {})) {
        collect(item, isSensitive || description.sensitive.includes(name));
      }
    } else if (isSensitive && value && value !== true) values.push(String(value));
  }
}
