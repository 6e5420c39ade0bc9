/** Takes secrets out of a text that somebody else wrote. */
export type Redact = (text: string) => string;

const mask = '[redacted]';

/** A redactor of the key, and of the values that an input's personal fields have where these stand as words. */
export function redactor(apiKey: string, personal: readonly string[], input: unknown): Redact {
  const values: string[] = [];
  const seen = new Set<unknown>();
  collect(input);
  return (text) =>
    // Also as JSON writes it: a service may quote the whole request.
    [...values, ...(text.includes('\\') ? values.map((value) => JSON.stringify(value).slice(1, -1)) : [])]
      .filter((value) => text.includes(value))
      // The longest first: a shorter one may be a part of it.
      .sort((a, b) => b.length - a.length)
      .reduce(
        (rest, value) =>
          rest.replaceAll(value, (found, at: number, all: string) =>
            // A value such as `IT` must not take letters out of LIMIT.
            /[a-z\d]/i.test(all.charAt(at - 1) + all.charAt(at + found.length)) ? found : mask,
          ),
        apiKey ? text.replaceAll(apiKey, mask) : text,
      );

  function collect(value: unknown, isPersonal = false): void {
    if (typeof value === 'object') {
      if (seen.has(value)) return;
      seen.add(value);
      for (const name in value) {
        collect(value[name as keyof typeof value], isPersonal || personal.includes(name));
      }
    } else if (isPersonal && value) values.push(String(value));
  }
}
