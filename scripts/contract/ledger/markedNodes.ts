import { isRef, type Oas3_1Definition } from '@redocly/openapi-core';
import type { Claim } from '../claims.js';
import { keysOf, valueAt } from '../model/pointer.js';

/** A node of the description with its evidence. */
export interface MarkedNode {
  'x-source'?: string;
  'x-unconfirmed'?: true | string[];
  'x-assumption'?: { about?: Claim[] };
}

/** Returns a node and the nodes that it refers to. Each of them can have evidence of its own. */
export function markedNodes(document: Oas3_1Definition, node: unknown): MarkedNode[] {
  if (typeof node !== 'object' || node === null) return [];
  if (!isRef(node)) return [node];
  return [node as MarkedNode, ...markedNodes(document, valueAt(document, keysOf(node.$ref)))];
}
