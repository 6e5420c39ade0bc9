import { isRef, type Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, valueAt } from '../contract/model/pointer.js';
import { componentOf, componentUses, usesIn } from './componentUses.js';
import { copiesKey, copyOf, isInCopy } from './copies.js';
import { type KeyKind, kindOfChild } from './keyKind.js';
import { isNode, type Node } from './node.js';
import { isMapOfMarked, isMarked, markedCodes } from './unconfirmedMark.js';

/** The parts of a description that are known only from a public integration (`x-unconfirmed`). */
export interface UnconfirmedParts {
  /**
   * The description, in which unconfirmed parts refer to copies of the components that confirmed parts use as well. If
   * an unconfirmed part refers to another component later, a comparison finds this change in the copy, and not in what
   * the confirmed parts use.
   */
  separated: Oas3_1Definition;
  /**
   * Whether a JSON Pointer leads to something that is unconfirmed, or that only unconfirmed parts use. The pointer may
   * go through `$ref`s.
   */
  include(pointer: string): boolean;
}

/** Finds the unconfirmed parts of a bundled description. */
export function unconfirmedParts(description: Oas3_1Definition): UnconfirmedParts {
  const separated = structuredClone(description);
  const uses = componentUses(separated);
  const used = new Set(uses.map(({ component }) => component));
  const unused = namesOf(separated).filter((component) => !used.has(component));
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
  const isShared = (component: string) => unconfirmed.has(component) && confirmed.has(component);

  const copies: Record<string, Node> = {};
  for (const component of [...unconfirmed].filter(isShared)) {
    const [kind = '', name = ''] = component.split('/');
    const copy = structuredClone(valueAt(separated, ['components', kind, name]));
    for (const use of usesIn(copy, component)) referToCopy(use);
    copies[kind] = { ...copies[kind], [name]: copy };
  }
  for (const use of uses) {
    if (use.marked || (use.from && isOnlyUnconfirmed(use.from))) referToCopy(use);
  }
  if (Object.keys(copies).length > 0) Object.assign(separated, { [copiesKey]: copies });
  return { separated, include };

  function referToCopy({ component, reference }: { component: string; reference?: Node }): void {
    if (reference && isShared(component)) reference.$ref = copyOf(String(reference.$ref));
  }

  function include(pointer: string): boolean {
    if (isUnconfirmed(pointer)) return true;
    let [node, kind, codes]: [unknown, KeyKind, readonly unknown[]] = [separated, 'keywords', []];
    for (const key of keysOf(pointer)) {
      while (isRef(node)) {
        if (isMarked(node as unknown as Node, kind) || isUnconfirmed(node.$ref)) return true;
        node = valueAt(separated, keysOf(node.$ref));
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
    if (isInCopy(pointer)) return true;
    return pointer.startsWith('#/components/') && isOnlyUnconfirmed(componentOf(pointer));
  }
}

/** Returns the components of a description, each by its kind and name. */
function namesOf({ components = {} }: Oas3_1Definition): string[] {
  return Object.entries(components).flatMap(([kind, named]) =>
    Object.keys(named as object).map((name) => `${kind}/${name}`),
  );
}

/** Returns the components that are used from `start` on, directly or by other components. */
function reached(start: string[], usesOf: (component: string) => { component: string }[]): Set<string> {
  const found = new Set(start);
  // A loop over a set also visits what is added meanwhile.
  for (const component of found) for (const use of usesOf(component)) found.add(use.component);
  return found;
}
