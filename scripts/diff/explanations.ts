import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isKeyword, type KeyKind, kindOfChild } from './keyKind.js';
import { isNode, type Node } from './node.js';
import { identityKey } from './partners.js';

/** Keywords that only explain something, or say where it is known from. No caller relies on them. */
const explanations = new Set([
  ...['description', 'summary', 'title', '$comment', 'externalDocs', 'info', 'tags', 'links'],
  ...['example', 'examples', 'value', 'externalValue', 'remedy'],
  ...['x-source', 'x-assumption', 'x-stability-level'],
]);

/** Whether a key of a node whose keys are of the kind `kind` only explains something. */
export function isExplanation(kind: KeyKind, key: string): boolean {
  return isKeyword(kind, key) && explanations.has(key);
}

/**
 * Returns a copy of a bundled description without everything that only explains something, and without the marks
 * `x-unconfirmed`, which `markChanges.ts` compares. Adds the texts that identify items of lists.
 */
export function withoutExplanations(
  document: Oas3_1Definition,
  identities: ReadonlyMap<Node, string>,
): Oas3_1Definition {
  const { components, ...rest } = stripped(document, 'keywords') as Node;
  const isEmpty = !isNode(components) || Object.keys(components).length === 0;
  return (isEmpty ? rest : { ...rest, components }) as unknown as Oas3_1Definition;

  function stripped(node: unknown, kind: KeyKind): unknown {
    if (!isNode(node) || kind === 'data') return node;
    if (kind === 'texts') return Object.fromEntries(Object.keys(node).map((key) => [key, '']));
    const children = Object.entries(node)
      .filter(([key]) => !isExplanation(kind, key) && !(key === 'x-unconfirmed' && isKeyword(kind, key)))
      .map(([key, child]) => [key, stripped(child, kindOfChild(kind, key, child))] as const);
    if (Array.isArray(node)) return children.map(([, child]) => child);
    const identity = identities.get(node);
    return Object.fromEntries(identity === undefined ? children : [...children, [identityKey, identity]]);
  }
}
