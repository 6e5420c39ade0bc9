/** @throws TypeError with `message`, unless `condition` holds. */
export function must(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(message);
}

/** @throws TypeError if there are properties that the caller's object must not have. */
export function mustBeEmpty(rest: object, what: string): void {
  const [name] = Object.keys(rest);
  must(name === undefined, `There is no ${what} "${name}".`);
}
