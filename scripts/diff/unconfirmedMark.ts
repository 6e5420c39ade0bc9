import type { KeyKind } from './keyKind.js';
import { methods } from './methods.js';
import { isNode, type Node } from './node.js';

/** Whether a node is marked with `x-unconfirmed`, or is a path or webhook in which every operation is. */
export function isMarked(node: Node, kind: KeyKind): boolean {
  if (kind !== 'keywords') return false;
  const operations = methods.map((method) => node[method]).filter(isNode);
  return node['x-unconfirmed'] === true || isEvery(operations);
}

/** Whether a node is a map in which everything is marked, such as the fields of a schema. */
export function isMapOfMarked(node: Node, kind: KeyKind): boolean {
  return (kind === 'names' || kind === 'namesOrExtensions') && isEvery(Object.values(node).filter(isNode));
}

function isEvery(nodes: Node[]): boolean {
  return nodes.length > 0 && nodes.every((node) => isMarked(node, 'keywords'));
}

/** Returns the error codes that a response marks, because only a public integration shows that it has them. */
export function markedCodes({ 'x-unconfirmed': mark }: Node): unknown[] | undefined {
  return Array.isArray(mark) ? mark : undefined;
}
