import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import { isNode, type Node } from './node.js';
import { meaningOf } from './schemas/meaningOf.js';

/** The keys of two children of two nodes. The children belong together. */
export interface Partners {
  base: string;
  revision: string;
}

type InDocument = [document: Oas3_1Definition, node: Node];

/**
 * Returns which children of two nodes belong together. `key` is the key of the two nodes. Items of a list are the same
 * if they have the same identity: a parameter its place and name, a server its URL, a member of `oneOf`, `anyOf` or
 * `allOf` its `$ref`, its title or the value that tells it apart. Members without any of these are the same if they mean
 * the same. All others are paired in their order.
 */
export function partnersOf(before: InDocument, after: InDocument, key: string): Partners[] {
  if (!Array.isArray(before[1]) || !Array.isArray(after[1])) return sameNames(before[1], after[1]);
  const items = new Map(before[1].map((item, i) => [`${i}`, identitiesOf(before[0], item, key)]));
  const others = new Map(after[1].map((item, i) => [`${i}`, identitiesOf(after[0], item, key)]));
  const found: Partners[] = [];
  for (const rank of ['name', 'likeness'] as const) {
    for (const [position, identities] of items) {
      const id = identities[rank];
      const partner = [...others].find(([, other]) => id !== undefined && other[rank] === id)?.[0];
      if (partner !== undefined) pair(position, partner);
    }
  }
  if (withIdentity.has(key)) return found;
  for (const position of [...items.keys()]) {
    const [partner] = others.keys();
    if (partner !== undefined) pair(position, partner);
  }
  return found;

  function pair(base: string, revision: string): void {
    items.delete(base);
    others.delete(revision);
    found.push({ base, revision });
  }
}

/** The lists whose items all have an identity, so that two that are left are different ones. */
const withIdentity = new Set(['parameters', 'servers']);
const memberLists = new Set(['oneOf', 'anyOf', 'allOf']);

/** Pairs children with the same name. The names of path parameters may differ. */
function sameNames(before: Node, after: Node): Partners[] {
  const paths = new Map(
    Object.keys(after)
      .filter((name) => name.startsWith('/'))
      .map((path) => [withoutNames(path), path]),
  );
  return Object.keys(before).flatMap((name) => {
    const partner = Object.hasOwn(after, name) ? name : paths.get(withoutNames(name));
    return partner === undefined ? [] : [{ base: name, revision: partner }];
  });
}

/** Returns a path without the names of its parameters. Callers do not send these. */
export function withoutNames(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}');
}

interface Identities {
  /** What makes an item unique in its list. */
  name?: string;
  /** What makes it likely to be the same, if no item has its name. */
  readonly likeness?: string;
}

function identitiesOf(document: Oas3_1Definition, item: unknown, key: string): Identities {
  if (!isNode(item)) return {};
  const target = resolve<Node>(document, item) ?? {};
  if (key === 'servers') return { name: `${target.url}` };
  if (key === 'parameters') {
    const { in: place, name } = target;
    // A path parameter can be renamed without a change of the path.
    if (place === 'path') return { name: `path ${name}`, likeness: 'path' };
    return { name: `${place} ${place === 'header' ? String(name).toLowerCase() : name}` };
  }
  if (!memberLists.has(key)) return {};
  const { $ref, title } = item;
  const name = typeof $ref === 'string' ? $ref : typeof title === 'string' ? title : tagsOf(item);
  return {
    ...(name && { name }),
    // Most items are found by their names, so this is made only when it is needed.
    get likeness() {
      return JSON.stringify(meaningOf(target));
    },
  };
}

/** Returns the fields of a member that have only one value: they tell it apart from the others. */
function tagsOf({ properties }: Node): string {
  return Object.entries(isNode(properties) ? properties : {})
    .flatMap(([name, field]) => {
      const { const: constant, enum: values } = isNode(field) ? field : {};
      const value = constant ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
      return value === undefined ? [] : [`${name}=${JSON.stringify(value)}`];
    })
    .join();
}
