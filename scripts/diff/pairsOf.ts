import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import type { Change } from './change.js';
import { type KeyKind, kindOfChild } from './keyKind.js';
import { isNode, type Node, withReferred } from './node.js';
import { partnersOf } from './partners.js';

/** Two nodes that have the same place in two bundled descriptions. */
export interface Pair {
  /** The nodes, each merged with what its `$ref` refers to, unless both refer to the same component. */
  before: Node;
  after: Node;
  /** The nodes as they are written. */
  written: { before: Node; after: Node };
  /** What the keys of the nodes are. */
  kind: KeyKind;
  /** The JSON Pointers of the nodes. They go through the `$ref`s. */
  at: Record<Change['side'], string>;
}

/**
 * Returns every pair of nodes that have the same place in two bundled descriptions. Leaves out values, such as
 * examples. Returns the pairs in a component only once, where it is defined.
 */
export function pairsOf(base: Oas3_1Definition, revision: Oas3_1Definition): Pair[] {
  const pairs: Pair[] = [];
  const compared = new Set<string>();
  add(base, revision, '', { kind: 'keywords', at: { base: '#', revision: '#' } });
  return pairs;

  function add(before: unknown, after: unknown, key: string, pair: Pick<Pair, 'kind' | 'at'>): void {
    const { kind, at } = pair;
    if (!isNode(before) || !isNode(after) || kind === 'data') return;
    const [reference, other] = [referenceOf(before), referenceOf(after)];
    let [old, now] = [before, after];
    if (reference && other && reference === other) {
      // What both refer to is compared where it is defined.
      [old, now] = [withoutReference(before), withoutReference(after)];
    } else if (reference || other) {
      const references = `${reference ?? at.base} ${other ?? at.revision}`;
      if (compared.has(references)) return;
      compared.add(references);
      [old, now] = [withReferred(base, before), withReferred(revision, after)];
    }
    pairs.push({ before: old, after: now, written: { before, after }, ...pair });
    for (const partners of partnersOf([base, old], [revision, now], key)) {
      const [child, partner] = [old[partners.base], now[partners.revision]];
      add(child, partner, partners.base, {
        kind: kindOfChild(kind, partners.base, child),
        at: {
          base: `${at.base}/${escapePointerFragment(partners.base)}`,
          revision: `${at.revision}/${escapePointerFragment(partners.revision)}`,
        },
      });
    }
  }
}

function withoutReference({ $ref, ...beside }: Node): Node {
  return beside;
}

function referenceOf({ $ref }: Node): string | undefined {
  return typeof $ref === 'string' ? $ref : undefined;
}
