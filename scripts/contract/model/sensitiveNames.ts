import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isMarked } from './isMarked.js';
import type { OperationModel } from './operationModel.js';
import { resolve } from './resolve.js';

type Node = Record<string, unknown>;

/** The keywords that hold schemas by name. */
const maps = /^(properties|patternProperties|dependentSchemas|\$defs|definitions)$/;

/** The keywords that hold data, in which a `$ref` is no reference. */
const data = /^(x-|(default|enum|const|examples?)$)/;

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
    for (const [keyword, child] of Object.entries(schema)) {
      if (maps.test(keyword)) Object.values(Object(child)).forEach(visit);
      else if (typeof child === 'object' && !data.test(keyword)) visit(child);
    }
  }

  function isSensitive(node: unknown): boolean {
    return isMarked(document, node, 'x-pii') || isMarked(document, node, 'x-secret');
  }
}
