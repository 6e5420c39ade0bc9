import type { Descriptor, Group } from './operation.js';
import type { Settings } from './settingsOf.js';

interface Parts {
  settings: Settings;
  operations: Readonly<Record<string, Descriptor | Group>>;
}

/**
 * The settings and operations of each client, for `linkTo()` and `request()`. These are exports of their own, so that a
 * bundler can leave them out.
 */
export const madeOf = new WeakMap<object, Parts>();
