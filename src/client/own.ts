/**
 * Copies the own properties of `value` to an object without a prototype. Other code may have added properties to
 * `Object.prototype`; they must not count as options.
 */
export function own<T extends object>(value: T | null | undefined): T {
  return Object.assign(Object.create(null), value);
}
