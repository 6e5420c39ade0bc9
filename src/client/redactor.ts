/** Replaces the secrets in a text that the client did not write, such as the service's error message. */
export type Redact = (text: string) => string;

const mask = '[redacted]';

/** Returns a redactor for the key and for the values of an input's sensitive fields, as they were sent. */
export function redactor(apiKey: string, sensitive: readonly string[], input: unknown): Redact {
  const values = apiKey ? [apiKey] : [];
  const seen = [new Set<unknown>(), new Set<unknown>()];
  try {
    collect(input);
  } catch {
    // If the input throws when it is read, redact everything.
    return () => mask;
  }
  return (text) => {
    const known = [...values];
    // The text may quote the request or its URL, so escaped and percent-encoded values are redacted as well.
    if (/[\\%]/.test(text)) {
      for (const value of values) {
        known.push(JSON.stringify(value).slice(1, -1), encodeURIComponent(value.replace(/\p{Cs}/gu, '')));
      }
    }
    let rest = text;
    const found = known.filter((value) => text.includes(value));
    // The longest value first, because a shorter one may be a part of it.
    for (const value of found.sort((a, b) => b.length - a.length)) {
      rest = rest.replaceAll(value, (match, at: number, all: string) =>
        // A short value inside a word is kept: `IT` must not change LIMIT, and a test's key `any` must not change Many.
        value.length < 5 && /[a-z\d]/i.test(all.charAt(at - 1) + all.charAt(at + match.length))
          ? match
          : mask,
      );
    }
    return rest;
  };

  function collect(value: unknown, isSensitive = false): void {
    if (typeof value === 'object') {
      const visited = seen[+isSensitive];
      if (visited?.has(value)) return;
      visited?.add(value);
      for (const name in value) {
        collect(value[name as keyof typeof value], isSensitive || sensitive.includes(name));
      }
    } else if (isSensitive && value) values.push(String(value));
  }
}
