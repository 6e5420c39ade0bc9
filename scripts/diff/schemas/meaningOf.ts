import { isDeepStrictEqual } from 'node:util';
import { isExplanation } from '../explanations.js';
import { type KeyKind, kindOfChild } from '../keyKind.js';
import { isNode } from '../node.js';

/** Whether two values of a keyword mean the same. */
export function meansTheSame(keyword: string, before: unknown, after: unknown): boolean {
  const [old, now] = [before, after].map((value) =>
    meaningOf(value, kindOfChild('keywords', keyword, value)),
  );
  return isDeepStrictEqual(old, now);
}

/** Returns a copy of a part without what only explains it. Two parts with the same meaning have equal copies. */
export function meaningOf(part: unknown, kind: KeyKind = 'keywords'): unknown {
  if (!isNode(part) || kind === 'data') return part;
  const children = Object.entries(part)
    .filter(([key]) => !isExplanation(kind, key))
    .map(([key, child]) => [key, meaningOf(child, kindOfChild(kind, key, child))] as const);
  return Array.isArray(part) ? children.map(([, child]) => child) : Object.fromEntries(children);
}
