/** Whether a field or parameter of this name holds the id of a user: `externalUserId`, `sourceExternalUserId`. */
export function namesUser(name: string): boolean {
  return /externalUserId$/i.test(name);
}

/** The ids of the users that a request is about, by path parameter or field of the body. */
export function usersOf(...parts: unknown[]): Record<string, string> {
  const entries = parts.flatMap((part) => (isPlain(part) ? Object.entries(part) : []));
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => namesUser(entry[0]) && typeof entry[1] === 'string'),
  );
}

/** Not a text, whose every letter would be looked at. */
function isPlain(part: unknown): part is object {
  return typeof part === 'object' && part !== null;
}

/** The id of the user that `number` stands for: up to twelve hexadecimal digits, such as `412`. */
export function userNumbered(number: string): string {
  return `00000000-0000-4000-8000-${number.padStart(12, '0')}`;
}

/**
 * The id that {@link userNumbered} makes, for an id that ends like one: its first two groups can be any, so that every
 * test can have a user of its own. `undefined` for any other id.
 */
export function numberedUser(user: string): string | undefined {
  const [, number] = /^[0-9a-f]{8}-[0-9a-f]{4}-4000-8000-([0-9a-f]{12})$/i.exec(user) ?? [];
  return number && userNumbered(number.toLowerCase());
}
