/** Takes secrets out of a text that somebody else wrote. */
export type Redact = (text: string) => string;

const mask = '[redacted]';

/** A redactor of the key, and of the values that an input's sensitive fields have, as they were sent. */
export function redactor(apiKey: string, sensitive: readonly string[], input: unknown): Redact {
  const values = apiKey ? [apiKey] : [];
  const seen = [new Set<unknown>(), new Set<unknown>()];
  try {
    collect(input);
  } catch {
    // What can't be read can't be told from the rest.
    return () => mask;
  }
  return (text) => {
    const known = [...values];
    // As JSON and as a URL write it: the request, or its address, may be quoted.
    if (/[\\%]/.test(text)) {
      for (const value of values) {
        known.push(JSON.stringify(value).slice(1, -1), encodeURIComponent(value.replace(/\p{Cs}/gu, '')));
      }
    }
    let rest = text;
    const found = known.filter((value) => text.includes(value));
    // The longest first: a shorter one may be a part of it.
    for (const value of found.sort((a, b) => b.length - a.length)) {
      rest = rest.replaceAll(value, (match, at: number, all: string) =>
        // A value such as `IT` must not take letters out of LIMIT, nor a test's key `any` out of Many.
        value.length < 5 && /[a-z\d]/i.test(all.charAt(at - 1) + all.charAt(at + match.length))
          ? match
          : mask,
      );
    }
    return rest;
  };

  function collect(value: unknown, isSensitive = false): void {
    if (typeof value === 'object') {
      const met = seen[+isSensitive];
      if (met?.has(value)) return;
      met?.add(value);
      for (const name in value) {
        collect(value[name as keyof typeof value], isSensitive || sensitive.includes(name));
      }
    } else if (isSensitive && value) values.push(String(value));
  }
}
