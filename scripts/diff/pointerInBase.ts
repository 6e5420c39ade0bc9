import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf } from '../contract/model/pointer.js';
import { isNode, withReferred } from './node.js';
import { partnersOf } from './partners.js';

/**
 * Returns the pointer of the place in `base` that belongs to a place in `revision`. Both pointers go through `$ref`s. If
 * there is no such place, returns that of its nearest parent.
 */
export function pointerInBase(base: Oas3_1Definition, revision: Oas3_1Definition, pointer: string): string {
  let [before, after, list, found]: [unknown, unknown, string, string] = [base, revision, '', '#'];
  for (const key of keysOf(pointer)) {
    // Redocly names the step from a `$ref` to its target, if something stands beside the `$ref`.
    if (key === '$ref') continue;
    if (!isNode(before) || !isNode(after)) break;
    const [old, now] = [withReferred(base, before), withReferred(revision, after)];
    const partner = partnersOf([base, old], [revision, now], list).find((pair) => pair.revision === key);
    if (!partner) break;
    [before, after, list] = [old[partner.base], now[key], key];
    found += `/${escapePointerFragment(partner.base)}`;
  }
  return found;
}
