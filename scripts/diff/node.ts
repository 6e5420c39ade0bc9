import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';

/** An object or a list of a description. */
export type Node = Record<string, unknown>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Returns the node that a `$ref` refers to, merged with the properties beside the `$ref`. */
export function withReferred(document: Oas3_1Definition, node: Node): Node {
  const { $ref, ...beside } = node;
  return typeof $ref === 'string' ? { ...resolve(document, node), ...beside } : node;
}
