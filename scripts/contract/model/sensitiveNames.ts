import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from './operationModel.js';
import { resolve } from './resolve.js';

type Node = Record<string, unknown>;

/**
 * Returns the names of the parameters and request fields with personal (`x-pii`) or secret (`x-secret`) values, at any
 * depth.
 */
export function sensitiveNames(document: Oas3_1Definition, operations: OperationModel[]): string[] {
  const names = new Set<string>();
  const visited = new Set<Node>();
  for (const { parameters, input } of operations) {
    for (const parameter of parameters) {
      if (isSensitive(parameter) || isSensitive(parameter.schema)) names.add(parameter.name);
    }
    visit(input.body?.media.schema);
  }
  return [...names].sort();

  function visit(node: unknown): void {
    const schema = resolve(document, Object(node) as Node);
    if (visited.has(schema)) return;
    visited.add(schema);
    for (const [name, property] of Object.entries(Object(schema.properties))) {
      if (isSensitive(property)) names.add(name);
    }
    for (const child of Object.values(schema)) if (typeof child === 'object') visit(child);
  }

  /** Whether a value of the schema is sensitive, or holds a sensitive value that has no field name of its own. */
  function isSensitive(node: unknown, seen = new Set<unknown>()): boolean {
    if (typeof node !== 'object' || node === null || seen.has(node)) return false;
    seen.add(node);
    if ('$ref' in node && isSensitive(resolve(document, node as { $ref: string }), seen)) return true;
    const {
      'x-pii': pii,
      'x-secret': secret,
      items,
      additionalProperties,
      allOf,
      anyOf,
      oneOf,
    } = node as Node;
    return (
      pii === true ||
      secret === true ||
      [items, additionalProperties, allOf, anyOf, oneOf].flat().some((part) => isSensitive(part, seen))
    );
  }
}
