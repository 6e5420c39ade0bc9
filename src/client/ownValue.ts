/**
 * Returns a property of a value, or undefined if the value itself does not have it. Other code may have added properties
 * to `Object.prototype`, which must not count.
 */
export function ownValue(value: unknown, name: string): unknown {
  const object = Object(value);
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
