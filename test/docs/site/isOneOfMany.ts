/**
 * Whether a page is one of many that the same generator makes: the pages of operations and of webhooks. Only
 * `test:full` checks all of them in every way.
 */
export function isOneOfMany(path: string): boolean {
  return /^reference\/(operations|webhooks)\//.test(path) && !/addUserVerification|userStatus/.test(path);
}
