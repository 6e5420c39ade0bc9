/**
 * Returns a copy of an object without a prototype. Other code may have added properties to `Object.prototype`, which must
 * not count as properties of the object.
 */
export function own<T extends object>(value: T): T {
  return Object.assign(Object.create(null), value);
}
