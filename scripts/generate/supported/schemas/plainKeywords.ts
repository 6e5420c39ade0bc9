import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isNode, type Node, walk } from '../walk.js';
import { allParts, listOf, propertiesIn } from './propertiesIn.js';

/** What is said of the schema as a whole. */
const about = new Set(['title', 'description', 'deprecated', 'nullable']);
/** The keywords that narrow a schema besides `anyOf`. */
const narrowing = ['properties', 'additionalProperties', 'patternProperties', 'allOf', 'oneOf'];
const composing = ['allOf', 'anyOf', 'oneOf'];

/** Rewrites what openapi-typescript reads wrongly, so that each type allows what its schema allows. */
export function plainKeywords(document: Oas3_1Definition): void {
  for (const { kind, node } of walk(document)) {
    if (kind !== 'schema' || '$ref' in node) continue;
    // Only their `$ref`s count, and these lead to components by now.
    delete node.$defs;
    delete node.definitions;
    if (node.const === null) {
      delete node.const;
      node.type = 'null';
    }
    // openapi-typescript takes these values for schemas.
    if (node.type === 'object') delete node.enum;
    if (Array.isArray(node.allOf)) node.allOf = node.allOf.filter((part) => part !== true).map(asObject);
    listItems(node);
    unevaluatedProperties(document, node);
    furtherProperties(node);
    separateTypes(node);
    separateUnion(node);
  }
}

/** Writes the schema `false`, which nothing fits, as an object. */
function asObject(schema: unknown): unknown {
  return schema === false ? { not: {} } : schema;
}

/** `prefixItems` alone requires no item and allows more of them, unlike a tuple. */
function listItems(node: Node): void {
  const first = listOf(node.prefixItems ?? (Array.isArray(node.items) ? node.items : undefined));
  if (first.length === 0) return;
  const others = Array.isArray(node.items) ? node.additionalItems : node.items;
  const isTuple =
    Number(node.minItems) >= first.length && (others === false || Number(node.maxItems) <= first.length);
  if (isTuple) return;
  delete node.prefixItems;
  const all = others === false ? first : [...first, isNode(others) ? others : {}];
  node.items = { anyOf: all };
}

/** `unevaluatedProperties` is what `additionalProperties` is, but it also knows the properties of the other parts. */
function unevaluatedProperties(document: Oas3_1Definition, node: Node): void {
  const further = node.unevaluatedProperties;
  delete node.unevaluatedProperties;
  if (!further || node.additionalProperties !== undefined) return;
  const parts = allParts(document, node);
  const named = [...propertiesIn(parts).values()].flat();
  const isKnown = !parts.some(({ schema: { oneOf, anyOf, if: condition } }) => oneOf || anyOf || condition);
  node.additionalProperties =
    isKnown && isNode(further) && named.every(isNode) ? anyOf([further, ...named]) : {};
}

/**
 * The schema of further properties does not count for the named ones, but an index signature of TypeScript does. So it
 * gets the types of all.
 */
function furtherProperties(node: Node): void {
  const patterns = Object.values(Object(node.patternProperties));
  const further = node.additionalProperties;
  if (patterns.length > 0) {
    delete node.patternProperties;
    node.additionalProperties =
      further === false ? anyOf(patterns) : isNode(further) ? anyOf([...patterns, further]) : {};
  }
  const named = Object.values(Object(node.properties));
  const index = node.additionalProperties;
  if (named.length > 0 && isNode(index) && Object.keys(index).length > 0) {
    node.additionalProperties = named.every(isNode) ? anyOf([index, ...named]) : {};
  }
}

function anyOf(schemas: unknown[]): unknown {
  return schemas.length === 1 ? schemas[0] : { anyOf: schemas };
}

/** A list of types beside a union becomes a union of the types: openapi-typescript would lose `null`. */
export function separateTypes(node: Node): void {
  const types = listOf(node.type);
  if (types.length < 2 || !composing.some((keyword) => listOf(node[keyword]).length > 0)) return;
  const { type: _, ...rest } = node;
  for (const keyword of Object.keys(node)) if (!about.has(keyword)) delete node[keyword];
  for (const keyword of about) delete rest[keyword];
  node.anyOf = types.map((type) => (type === 'null' ? { type } : { ...rest, type }));
}

/** `anyOf` holds together with what stands beside it, and is not another way. */
function separateUnion(node: Node): void {
  const isNarrowed =
    narrowing.some((keyword) => isNode(node[keyword])) ||
    (typeof node.type === 'string' && node.type !== 'object');
  if (listOf(node.anyOf).length === 0 || !isNarrowed) return;
  const { anyOf: union, ...rest } = node;
  for (const keyword of Object.keys(node)) if (!about.has(keyword)) delete node[keyword];
  for (const keyword of about) delete rest[keyword];
  node.allOf = [rest, { anyOf: union }];
}
