/**
 * Whether a page is one of many that the same generator makes: the pages of operations, of webhooks and of
 * evidence. Only `test:full` checks all of them in every way.
 */
export function isOneOfMany(path: string): boolean {
  return (
    /^reference\/(operations|webhooks|evidence)\//.test(path) &&
    !/addUserVerification|userStatus|shared-parts/.test(path)
  );
}
