import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { valueAt } from '../contract/model/pointer.js';
import { componentUses, usesIn } from './componentUses.js';

/**
 * Returns a function that says whether two parts are the same, with everything that they refer to. Most operations are,
 * so they need no comparison.
 */
export function unchangedParts(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
): (before: unknown, after: unknown) => boolean {
  const uses = componentUses(base);
  const used = new Set(uses.map(({ component }) => component));
  const changed = new Set([...used].filter((component) => !isEqual(component)));
  // A loop over a set also visits what is added meanwhile.
  for (const component of changed) {
    for (const use of uses) if (use.component === component && use.from) changed.add(use.from);
  }
  return (before, after) =>
    isDeepStrictEqual(before, after) &&
    [...usesIn(before, undefined)].every(({ component }) => !changed.has(component));

  function isEqual(component: string): boolean {
    const keys = ['components', ...component.split('/')];
    return isDeepStrictEqual(valueAt(base, keys), valueAt(revision, keys));
  }
}
