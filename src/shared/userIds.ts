/** The value of `x-id` that marks the id of a user. */
export const userKind = 'user';

/**
 * Returns the id of the scenario user with this number, such as `412`: up to twelve hexadecimal digits. `first` and
 * `second` are the first two groups of the id, which can have any value.
 */
export function scenarioUserId(number: string, first = '00000000', second = '0000'): string {
  return `${first}-${second}-4000-8000-${number.padStart(12, '0')}`;
}

/**
 * Returns the id that {@link scenarioUserId} makes by default, for an id that differs from it only in the first two
 * groups: they can have any value, so that every test can have a user of its own. Returns undefined for any other id.
 */
export function withDefaultGroups(user: string): string | undefined {
  const [, number] = /^[0-9a-f]{8}-[0-9a-f]{4}-4000-8000-([0-9a-f]{12})$/i.exec(user) ?? [];
  return number && scenarioUserId(number.toLowerCase());
}
