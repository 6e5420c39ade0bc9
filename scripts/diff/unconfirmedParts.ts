import { isRef, type Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, valueAt } from '../contract/model/pointer.js';
import { componentOf, componentUses, reached } from './componentUses.js';
import { type KeyKind, kindOfChild } from './keyKind.js';
import { isNode, type Node } from './node.js';
import { isMapOfMarked, isMarked, markedCodes } from './unconfirmedMark.js';

/** The parts of a description that are known only from a public integration (`x-unconfirmed`). */
export interface UnconfirmedParts {
  /**
   * Whether a JSON Pointer leads to something that is unconfirmed, or that only unconfirmed parts use. The pointer may
   * go through `$ref`s.
   */
  include(pointer: string): boolean;
}

/** Finds the unconfirmed parts of a bundled description. */
export function unconfirmedParts(description: Oas3_1Definition): UnconfirmedParts {
  const uses = componentUses(description);
  const used = new Set(uses.map(({ component }) => component));
  const unused = namesOf(description).filter((component) => !used.has(component));
  const outside = uses.filter(({ from }) => from === undefined);
  const confirmed = reached(
    [...unused, ...outside.filter(({ marked }) => !marked).map(({ component }) => component)],
    (component) => uses.filter(({ from, marked }) => from === component && !marked),
  );
  const unconfirmed = reached(
    uses.filter(({ marked }) => marked).map(({ component }) => component),
    (component) => uses.filter(({ from }) => from === component),
  );
  const isOnlyUnconfirmed = (component: string) => unconfirmed.has(component) && !confirmed.has(component);
  return { include };

  function include(pointer: string): boolean {
    if (isUnconfirmed(pointer)) return true;
    let [node, kind, codes]: [unknown, KeyKind, readonly unknown[]] = [description, 'keywords', []];
    for (const key of keysOf(pointer)) {
      while (isRef(node)) {
        if (isMarked(node as unknown as Node, kind) || isUnconfirmed(node.$ref)) return true;
        node = valueAt(description, keysOf(node.$ref));
      }
      if (!isNode(node)) return false;
      if (isMarked(node, kind)) return true;
      codes = markedCodes(node) ?? codes;
      if (kind === 'names' && codes.includes(key)) return true;
      [node, kind] = [node[key], kindOfChild(kind, key, node[key])];
    }
    return isNode(node) && (isMarked(node, kind) || isMapOfMarked(node, kind));
  }

  function isUnconfirmed(pointer: string): boolean {
    return pointer.startsWith('#/components/') && isOnlyUnconfirmed(componentOf(pointer));
  }
}

/** Returns the components of a description, each by its kind and name. */
function namesOf({ components = {} }: Oas3_1Definition): string[] {
  return Object.entries(components).flatMap(([kind, named]) =>
    Object.keys(named as object).map((name) => `${kind}/${name}`),
  );
}
