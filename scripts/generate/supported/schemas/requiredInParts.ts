import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isNode, type Node, walk } from '../walk.js';
import { allParts, listOf, propertiesIn, requiredOf } from './propertiesIn.js';

/**
 * Writes `required` where the property stands. It may name a property of another part of `allOf`, or of the schema around
 * a member of `oneOf` or `anyOf`; openapi-typescript does not see that, so the property would be optional in the types.
 */
export function requiredInParts(document: Oas3_1Definition): void {
  for (const { kind, node } of [...walk(document)]) {
    if (kind !== 'schema' || '$ref' in node) continue;
    const parts =
      listOf(node.allOf).length > 0 ? allParts(document, node) : [{ schema: node, isInline: true }];
    const properties = propertiesIn(parts);
    if (properties.size === 0) continue;
    requireHere(node, parts, properties);
    for (const member of [...listOf(node.oneOf), ...listOf(node.anyOf)]) {
      if (isNode(member) && !('$ref' in member)) requireIn(member, properties);
    }
  }
}

/** Restates each property that is required by one part and described only by others. */
function requireHere(
  node: Node,
  parts: ReturnType<typeof allParts>,
  properties: Map<string, unknown[]>,
): void {
  if (parts.length === 1) return;
  const required = new Set(parts.flatMap(({ schema }) => requiredOf(schema)));
  const inline = propertiesIn(parts.filter(({ isInline }) => isInline));
  const missing = [...required].filter(
    (name) =>
      properties.has(name) &&
      !inline.has(name) &&
      !parts.some(
        ({ schema }) => requiredOf(schema).includes(name) && Object.hasOwn(Object(schema.properties), name),
      ),
  );
  // openapi-typescript makes them required in the inline parts, and is wrong about the others.
  node.required = [...required].filter((name) => inline.has(name));
  if (missing.length === 0) return;
  const restated: Node = { type: 'object', properties: {}, required: missing };
  for (const name of missing) restate(restated, name, properties.get(name) ?? []);
  node.allOf = [...listOf(node.allOf), restated];
}

function requireIn(member: Node, properties: Map<string, unknown[]>): void {
  for (const name of requiredOf(member)) {
    const described = properties.get(name);
    if (described && !Object.hasOwn(Object(member.properties), name)) restate(member, name, described);
  }
}

function restate(schema: Node, name: string, described: readonly unknown[]): void {
  const [only] = described;
  const properties = { ...Object(schema.properties) };
  properties[name] = described.length === 1 ? only : { allOf: described };
  schema.properties = properties;
}
