import { isRef, type Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf, valueAt } from '../contract/model/pointer.js';
import { isNode, type Node } from './node.js';

/** One of the two descriptions that are compared. */
export interface DescriptionSide {
  document: Oas3_1Definition;
  /** Follows the `$ref`s of a node. What stands beside a `$ref` replaces what it leads to. */
  resolve(node: unknown): Node | undefined;
  /** Returns the JSON Pointer of a node, or of its child. Its `$ref`s are not followed. */
  pointerOf(node: object, ...keys: string[]): string;
  /** Gives a node that was made from others a place. */
  place(node: object, pointer: string): void;
}

/** Prepares a bundled description for a comparison. */
export function descriptionSide(document: Oas3_1Definition): DescriptionSide {
  const pointers = new WeakMap<object, string>();
  const merged = new WeakMap<object, Node>();
  visit(document as unknown as Node, '#');
  return { document, resolve, pointerOf: pointerIn, place: (node, at) => pointers.set(node, at) };

  function visit(node: Node, pointer: string): void {
    if (pointers.has(node)) return;
    pointers.set(node, pointer);
    for (const [key, child] of Object.entries(node)) {
      if (isNode(child)) visit(child, pointer + pointerOf(key).slice(1));
    }
  }

  function resolve(node: unknown): Node | undefined {
    if (!isNode(node)) return undefined;
    if (!isRef(node)) return node;
    const known = merged.get(node);
    if (known) return known;
    const { $ref, ...beside } = node as Node & { $ref: string };
    const target = resolve(valueAt(document, keysOf($ref)));
    if (!target || Object.keys(beside).length === 0) return target;
    const whole = { ...target, ...beside };
    pointers.set(whole, pointers.get(target) ?? '#');
    merged.set(node, whole);
    return whole;
  }

  function pointerIn(node: object, ...keys: string[]): string {
    return (pointers.get(node) ?? '#') + pointerOf(...keys).slice(1);
  }
}
