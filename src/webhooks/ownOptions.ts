/**
 * Returns the own properties of the options. Other code may have added properties to `Object.prototype`; they must not
 * count as options.
 *
 * @throws TypeError if the options are no object, or have a property that is not in `known`.
 */
export function ownOptions<Options extends object>(
  options: Options,
  known: readonly (keyof Options & string)[],
): Options {
  const list = known.join(', ');
  if (typeof options !== 'object' || options === null) throw new TypeError(`Pass an object with ${list}.`);
  const own: Options = Object.assign(Object.create(null), options);
  const unknown = Object.keys(own).find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined) throw new TypeError(`There is no option ${unknown}, only ${list}.`);
  return own;
}
