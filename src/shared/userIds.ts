/** The `x-id` of a user's id. */
export const userKind = 'user';

/**
 * The id of the scenario user with this number, such as `412`: up to twelve hexadecimal digits. `first` and `second` are
 * its first two groups, which can be any.
 */
export function userNumbered(number: string, first = '00000000', second = '0000'): string {
  return `${first}-${second}-4000-8000-${number.padStart(12, '0')}`;
}

/**
 * The id that {@link userNumbered} makes, for an id that ends like one: its first two groups can be any, so that every
 * test can have a user of its own. `undefined` for any other id.
 */
export function numberedUser(user: string): string | undefined {
  const [, number] = /^[0-9a-f]{8}-[0-9a-f]{4}-4000-8000-([0-9a-f]{12})$/i.exec(user) ?? [];
  return number && userNumbered(number.toLowerCase());
}
