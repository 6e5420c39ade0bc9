import { must } from './must.js';
import { own } from './own.js';

/**
 * Returns `defaults` with the own properties of `given` that are not `undefined`.
 *
 * @throws TypeError if there is a property that `defaults` does not have. `what` is the word for a property in the message.
 */
export function withDefaults<T extends object>(given: object | undefined, defaults: T, what: string): T {
  const all = own(defaults);
  for (const [name, value] of Object.entries(given ?? {})) {
    must(name in all, `There is no ${what} "${name}".`);
    if (value !== undefined) all[name as keyof T] = value as T[keyof T];
  }
  return all;
}
