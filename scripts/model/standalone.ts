import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from './openapi.js';

type Node = Record<string, unknown>;

/** Keywords of JSON Schema whose value is a schema, a list of schemas, or schemas by name. */
const oneSchema = new Set([
  'items',
  'additionalProperties',
  'not',
  'contains',
  'propertyNames',
  'if',
  'then',
  'else',
]);
const manySchemas = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const namedSchemas = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** Keywords that say nothing of whether a value is valid. */
const annotations = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
]);

/**
 * A schema of a bundled description as a JSON Schema that stands alone: what it refers to is under `$defs`, and
 * annotations are left out. `without` names further keywords to leave out.
 */
export function standalone(document: Oas3_1Definition, schema: unknown, without: string[] = []): Node {
  const definitions: Node = {};
  const root = copy(schema) as Node;
  return Object.keys(definitions).length > 0 ? { ...root, $defs: definitions } : root;

  function copy(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(
          ([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-') && !without.includes(keyword),
        )
        .map(([keyword, value]) => [
          keyword,
          keyword === '$ref' ? define(value as string) : copyValue(keyword, value),
        ]),
    );
  }

  function copyValue(keyword: string, value: unknown): unknown {
    if (oneSchema.has(keyword)) return copy(value);
    if (manySchemas.has(keyword)) return (value as unknown[]).map(copy);
    if (!namedSchemas.has(keyword)) return value;
    return Object.fromEntries(Object.entries(value as Node).map(([name, child]) => [name, copy(child)]));
  }

  function define($ref: string): string {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    if (!Object.hasOwn(definitions, name)) {
      // Before its own references are followed, one of which may lead back here.
      definitions[name] = undefined;
      definitions[name] = copy(resolve(document, { $ref }));
    }
    return `#/$defs/${name}`;
  }
}
