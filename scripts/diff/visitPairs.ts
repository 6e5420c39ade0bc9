import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import type { Change } from './change.js';

export type Node = Record<string, unknown>;

type Pointers = Record<Change['side'], string>;

/**
 * Calls `visit` with each two nodes that have the same place in two bundled descriptions, and with their JSON Pointers.
 * Components are visited once, where they are defined. If `visit` returns false, the children of the nodes are skipped.
 */
export function visitPairs(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  visit: (before: Node, after: Node, at: Pointers) => boolean,
): void {
  const compared = new Set<string>();
  compare(base, revision, { base: '#', revision: '#' });

  function compare(before: unknown, after: unknown, at: Pointers): void {
    if (!isNode(before) || !isNode(after)) return;
    if (before.$ref || after.$ref) {
      const pair = `${before.$ref ?? at.base} ${after.$ref ?? at.revision}`;
      const alone = Object.keys(before).length === 1 && Object.keys(after).length === 1;
      if ((before.$ref === after.$ref && alone) || compared.has(pair)) return;
      compared.add(pair);
    }
    const [old, now] = [withReferred(base, before), withReferred(revision, after)];
    if (!visit(old, now, at)) return;
    const partners = new Map(children(revision, now).map(({ id, ...child }) => [id, child]));
    for (const { id, key, child } of children(base, old)) {
      const partner = partners.get(id);
      if (!partner) continue;
      compare(child, partner.child, {
        base: `${at.base}/${escapePointerFragment(key)}`,
        revision: `${at.revision}/${escapePointerFragment(partner.key)}`,
      });
    }
  }
}

/** Returns the node that a `$ref` refers to, merged with the properties beside the `$ref`. */
function withReferred(document: Oas3_1Definition, node: Node): Node {
  const { $ref, ...beside } = node;
  return $ref ? { ...resolve(document, node), ...beside } : node;
}

/**
 * Returns the children of a node. The id says which children of two nodes belong together. It is the order for a path
 * parameter, the location and the name for any other parameter, and the key for everything else.
 */
function children(document: Oas3_1Definition, node: Node) {
  let inPath = 0;
  return Object.entries(node).map(([key, child]) => {
    const { in: location, name } = isNode(child) && Array.isArray(node) ? resolve<Node>(document, child) : {};
    const id = location === 'path' ? `path ${inPath++}` : location ? `${location} ${name}` : key;
    return { id, key, child };
  });
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null;
}
