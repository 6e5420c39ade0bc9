import { must } from './must.js';

/**
 * Returns `defaults` with the properties of `given` that are not `undefined`. Only own properties count, because other
 * code may have added some to `Object.prototype`.
 *
 * @throws TypeError if there is a property that `defaults` does not have. `what` is the name of such a property.
 */
export function withDefaults<T extends object>(given: object | undefined, defaults: T, what: string): T {
  const all = own(defaults);
  for (const [name, value] of Object.entries(given ?? {})) {
    must(name in all, `There is no ${what} "${name}".`);
    if (value !== undefined) all[name as keyof T] = value as T[keyof T];
  }
  return all;
}

/** Returns a copy of an object without a prototype. */
export function own<T extends object>(value: T): T {
  return Object.assign(Object.create(null), value);
}
