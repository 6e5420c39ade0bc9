/** Whether a field or parameter of this name holds the id of a user: `externalUserId`, `sourceExternalUserId`. */
export function namesUser(name: string): boolean {
  return /externalUserId$/i.test(name);
}

/** The ids of the users that a request is about, from its path parameters and its body. */
export function usersOf(...parts: unknown[]): string[] {
  return parts.flatMap((part) =>
    Object.entries(Object(part)).flatMap(([name, value]) =>
      namesUser(name) && typeof value === 'string' ? [value] : [],
    ),
  );
}

const prefix = '00000000-0000-4000-8000-';

/** The id of the user that `number` stands for: up to twelve hexadecimal digits, such as `412`. */
export function userNumbered(number: string): string {
  return prefix + number.padStart(12, '0');
}

/** Whether an id is of the kind that {@link userNumbered} makes. */
export function isNumbered(user: string): boolean {
  return user.startsWith(prefix);
}
