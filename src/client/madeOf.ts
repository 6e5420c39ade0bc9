import type { Descriptor, Group } from './operation.js';
import type { Settings } from './settingsOf.js';

interface Parts {
  settings: Settings;
  operations: Readonly<Record<string, Descriptor | Group>>;
}

/**
 * What each client was made of, for functions that take a client. The functions are exports of their own, so that an app
 * that doesn't use them doesn't carry them.
 */
export const madeOf = new WeakMap<object, Parts>();
