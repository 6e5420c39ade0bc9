/**
 * Returns the name of a value's class, such as `FormData`. A package can have classes of its own, as undici has, so
 * `instanceof` would not find them.
 */
export function kindOf(value: unknown): string {
  return {}.toString.call(value).slice(8, -1);
}
