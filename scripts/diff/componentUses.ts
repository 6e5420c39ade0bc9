import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf } from '../contract/model/pointer.js';
import { isKeyword, type KeyKind, kindOfChild } from './keyKind.js';
import { isNode } from './node.js';
import { isMarked, markedCodes } from './unconfirmedMark.js';

/** A place that uses a component. Components are named by kind and name: `schemas/UserId`. */
export interface Use {
  component: string;
  /** The component that the place is in; `undefined` for a place outside of the components. */
  from: string | undefined;
  /** Whether the place is in something with the mark `x-unconfirmed`. */
  marked: boolean;
}

/** Returns every place of a bundled description that uses a component. */
export function componentUses({ components = {}, ...rest }: Oas3_1Definition): Use[] {
  const inComponents = Object.entries(components).flatMap(([kind, named]) =>
    Object.entries(named as object).map(([name, component]) => [`${kind}/${name}`, component] as const),
  );
  return [
    ...usesIn(rest, undefined),
    ...inComponents.flatMap(([from, component]) => [...usesIn(component, from)]),
  ];
}

/** Yields the uses of components in a node. */
export function* usesIn(
  node: unknown,
  from: string | undefined,
  kind: KeyKind = 'keywords',
  within: { marked: boolean; codes: readonly unknown[] } = { marked: false, codes: [] },
): Generator<Use> {
  if (!isNode(node)) return;
  const marked = within.marked || isMarked(node, kind);
  const codes = markedCodes(node) ?? within.codes;
  if (typeof node.$ref === 'string') yield { component: componentOf(node.$ref), from, marked };
  for (const [key, child] of Object.entries(node)) {
    if (key === 'security' && isKeyword(kind, key) && Array.isArray(child)) {
      for (const name of child.flatMap(Object.keys))
        yield { component: `securitySchemes/${name}`, from, marked };
    }
    const keys = kindOfChild(kind, key, child);
    if (keys === 'data') continue;
    yield* usesIn(child, from, keys, { marked: marked || (kind === 'names' && codes.includes(key)), codes });
  }
}

/** Returns the component that a pointer leads to, or into. */
export function componentOf(pointer: string): string {
  const [, kind, name] = keysOf(pointer);
  return `${kind}/${name}`;
}

/** Returns the components that are used from `start` on, directly or by other components. */
export function reached(
  start: string[],
  usesOf: (component: string) => { component: string }[],
): Set<string> {
  const found = new Set(start);
  // A loop over a set also visits what is added meanwhile.
  for (const component of found) for (const use of usesOf(component)) found.add(use.component);
  return found;
}

/** Returns the components that something outside of the components uses, directly or by others. */
export function usedComponents(description: Oas3_1Definition): Set<string> {
  const uses = componentUses(description);
  const outside = uses.filter(({ from }) => from === undefined).map(({ component }) => component);
  return reached(outside, (component) => uses.filter(({ from }) => from === component));
}
