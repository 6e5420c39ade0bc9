import type { Operation } from './operation.js';
import type { Settings } from './options.js';

/**
 * What each client and each of its methods was made of, for functions that take them. The functions are exports of their
 * own, so that an app that doesn't use them doesn't carry them.
 */
export const madeOf = new WeakMap<object, { settings: Settings; operation?: Operation }>();
