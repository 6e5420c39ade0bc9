import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import { originOf } from './copies.js';
import { isNode, type Node } from './node.js';

/** The key of the text with which `identityTexts.ts` makes items of a list the same. */
export const identityKey = 'x-identity';

/** The keys of two children of two nodes. The children belong together. */
export interface Partners {
  base: string;
  revision: string;
  /** What makes them the same item of a list, if that is neither their `$ref` nor their position. */
  identity?: string;
}

type InDocument = [document: Oas3_1Definition, node: Node];

/**
 * Returns which children of two nodes belong together. `key` is the key of the two nodes. Items of a list are the same
 * if they have the same identity: a parameter its place and name, a server its URL, a member of `oneOf`, `anyOf` or
 * `allOf` its `$ref` or title. Members without either are the same if they are equal. All others are paired by position.
 */
export function partnersOf(before: InDocument, after: InDocument, key: string): Partners[] {
  if (!Array.isArray(before[1]) || !Array.isArray(after[1])) return sameNames(before[1], after[1]);
  const [items, others] = [identified(before[0], before[1], key), identified(after[0], after[1], key)];
  const found: Partners[] = [];
  const rest: string[] = [];
  for (const [position, { id, isNamed }] of items) {
    const partner = [...others].find(([, other]) => id !== undefined && other.id === id)?.[0];
    if (partner === undefined) rest.push(position);
    else {
      others.delete(partner);
      found.push({ base: position, revision: partner, ...(isNamed && { identity: id }) });
    }
  }
  const unnamed = rest.filter((position) => !withIdentity.has(key) && others.has(position));
  return [...found, ...unnamed.map((position) => ({ base: position, revision: position }))];
}

/** The lists whose items all have an identity, so that items at the same position can be different ones. */
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
    const partner = name in after ? name : paths.get(withoutNames(name));
    return partner === undefined ? [] : [{ base: name, revision: partner }];
  });
}

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}');
}

/** Returns the items of a list by their positions, each with its identity, if it has one. */
function identified(document: Oas3_1Definition, list: unknown[], key: string) {
  let inPath = 0;
  return new Map(
    list.map((item, i): [string, { id?: string; isNamed?: boolean }] => {
      if (!isNode(item)) return [`${i}`, {}];
      const { in: place, name, url } = resolve<Node>(document, item) ?? {};
      if (key === 'servers') return [`${i}`, { id: `${url}`, isNamed: true }];
      if (key === 'parameters' && place === 'path') return [`${i}`, { id: `path ${inPath++}` }];
      if (key === 'parameters') return [`${i}`, { id: `${place} ${name}`, isNamed: true }];
      if (!memberLists.has(key)) return [`${i}`, {}];
      const { $ref, title, [identityKey]: identity = title } = item;
      if (typeof $ref === 'string') return [`${i}`, { id: originOf($ref) }];
      return [
        `${i}`,
        typeof identity === 'string' ? { id: identity, isNamed: true } : { id: JSON.stringify(item) },
      ];
    }),
  );
}
