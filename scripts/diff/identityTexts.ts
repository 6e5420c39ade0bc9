import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import type { Node } from './node.js';
import type { Pair } from './pairsOf.js';

/** Longer than the JSON of an item usually is. */
const length = 2000;

/**
 * Returns texts that make `redocly diff` pair the items of a list by identity: parameters, servers, and members of
 * `oneOf`, `anyOf` and `allOf`. Redocly pairs the items whose JSON has the most characters in common. So two items that
 * are the same get the same long text, which has no character in common with the text of another item.
 */
export function identityTexts(
  pairs: readonly Pair[],
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
): Map<Node, string> {
  const texts = new Map<string, string>();
  const byItem = new Map<Node, string>();
  for (const { before, after, written, identity } of pairs) {
    if (identity === undefined || isDeepStrictEqual(before, after)) continue;
    const text = texts.get(identity) ?? String.fromCharCode(0x4e00 + texts.size).repeat(length);
    texts.set(identity, text);
    byItem.set(resolve<Node>(base, written.before), text);
    byItem.set(resolve<Node>(revision, written.after), text);
  }
  return byItem;
}
