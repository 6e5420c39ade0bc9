/** Takes secrets out of a text that somebody else wrote. */
export type Redact = (text: string) => string;

const mask = '[redacted]';

/** A redactor of the key, and of the values that an input's personal fields have where these stand as words. */
export function redactor(apiKey: string, personal: readonly string[], input: unknown): Redact {
  const values: string[] = [];
  const seen = new Set<unknown>();
  collect(input);
  // The longest first: a shorter one may be a part of it.
  values.sort((a, b) => b.length - a.length);
  return (text) =>
    values.reduce(
      (rest, value) =>
        rest.replaceAll(value, (found, at: number, all: string) =>
          isInWord(all[at - 1]) || isInWord(all[at + found.length]) ? found : mask,
        ),
      apiKey ? text.replaceAll(apiKey, mask) : text,
    );

  function collect(value: unknown, isPersonal = false): void {
    if (Object(value) !== value) {
      // Also as JSON writes it: a service may quote the whole request.
      if (isPersonal && (value ?? '') !== '')
        values.push(String(value), JSON.stringify(String(value)).slice(1, -1));
    } else if (!seen.has(value)) {
      seen.add(value);
      for (const [name, item] of Object.entries(value as object)) {
        collect(item, isPersonal || personal.includes(name));
      }
    }
  }
}

/** A value such as `IT` must not take letters out of LIMIT. */
function isInWord(neighbour = ''): boolean {
  return /[\p{L}\p{N}]/u.test(neighbour);
}
