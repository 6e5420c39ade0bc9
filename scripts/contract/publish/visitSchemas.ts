import type { Oas3_1Definition } from '@redocly/openapi-core';

export interface SchemaNode {
  description?: string;
  examples?: unknown[];
  'x-extensible-enum'?: unknown;
  'x-unconfirmed'?: boolean;
  [keyword: string]: unknown;
}

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const single = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else'];
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const maps = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Calls `visit` once with every schema of a bundled description, at any depth. */
export function visitSchemas(document: Oas3_1Definition, visit: (schema: SchemaNode) => void): void {
  const seen = new Set<unknown>();
  for (const schema of Object.values(document.components?.schemas ?? {})) visitSchema(schema);
  visitPart(document);

  /** Finds the schemas of parameters, headers and bodies. */
  function visitPart(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'schema') visitSchema(child);
      else if (key !== 'schemas' && key !== 'example' && key !== 'examples') visitPart(child);
    }
  }

  function visitSchema(node: unknown): void {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const schema = node as SchemaNode;
    visit(schema);
    for (const keyword of single) visitSchema(schema[keyword]);
    for (const keyword of [...lists, ...maps]) Object.values(Object(schema[keyword])).forEach(visitSchema);
  }
}
