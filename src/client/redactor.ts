import { anyFormOf } from './anyFormOf.js';

/** Replaces the secrets in a text that the client did not write, such as the service's error message. */
export type Redact = (text: string) => string;

const mask = '[redacted]';

/**
 * Returns a redactor for secrets and for the values of sensitive fields. It knows a value also as JSON, a URL or HTML
 * would write it, because a service may quote the request.
 *
 * @param sensitive Names of the fields, in lower case, or `true` for all.
 * @param sent The values of the request, by name.
 */
export function redactor(
  secrets: readonly string[],
  sensitive: ReadonlySet<string> | true,
  sent: unknown,
): Redact {
  const values = new Set(secrets.filter(Boolean));
  const seen = [new Set<unknown>(), new Set<unknown>()];
  try {
    collect(sent, sensitive === true);
  } catch {
    // If the input throws when it is read, redact everything.
    return () => mask;
  }
  // The longest value first, because a shorter one may be a part of it.
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  return (text) => {
    try {
      return redacted(text);
    } catch {
      // A value is too large for a regular expression.
      return mask;
    }
  };

  function redacted(text: string): string {
    const isEncoded = /[\\%&+]/.test(text);
    const found = longestFirst.filter((value) => isEncoded || text.includes(value));
    if (found.length === 0) return text;
    const pattern = found.map((value) => anyFormOf(value, isEncoded)).join('|');
    return text.replace(new RegExp(pattern, 'g'), (match, at: number) =>
      // A short value inside a word is kept: `IT` must not change LIMIT, and a test's key `any` must not change Many.
      match.length < 5 && /[a-z\d]/i.test(text.charAt(at - 1) + text.charAt(at + match.length))
        ? match
        : mask,
    );
  }

  function collect(value: unknown, isSensitive: boolean): void {
    if (typeof value === 'object') {
      const visited = seen[+isSensitive];
      if (visited?.has(value)) return;
      visited?.add(value);
      for (const name in value) {
        collect(
          value[name as keyof typeof value],
          isSensitive || (sensitive as ReadonlySet<string>).has(name.toLowerCase()),
        );
      }
    } else if (isSensitive && value && value !== true) values.add(String(value));
  }
}
