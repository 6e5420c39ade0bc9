import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isNode, type Node, walk } from '../walk.js';
import { allParts, listOf, type Part, propertiesIn, requiredOf } from './propertiesIn.js';

/**
 * Writes `required` where the property stands. It may name a property of another part of `allOf`, or of the schema around
 * a member of `oneOf` or `anyOf`; openapi-typescript does not see that, so the property would be optional in the types.
 */
export function requiredInParts(document: Oas3_1Definition): void {
  for (const { kind, node } of [...walk(document)]) {
    if (kind !== 'schema' || '$ref' in node || requiresOnlyItsOwn(node)) continue;
    const parts =
      listOf(node.allOf).length > 0 ? allParts(document, node) : [{ schema: node, isInline: true }];
    const properties = propertiesIn(parts);
    requireHere(document, node, parts, properties);
    for (const member of membersOf(node)) {
      if (isNode(member) && !('$ref' in member)) requireIn(member, properties);
    }
  }
}

function requiresOnlyItsOwn(node: Node): boolean {
  const isWhole = listOf(node.allOf).length === 0 && membersOf(node).length === 0;
  return isWhole && requiredOf(node).every((name) => Object.hasOwn(Object(node.properties), name));
}

/** Restates each property that is required by one part and described only by others. */
function requireHere(
  document: Oas3_1Definition,
  node: Node,
  parts: readonly Part[],
  properties: Map<string, unknown[]>,
): void {
  const required = [...new Set(parts.flatMap(({ schema }) => requiredOf(schema)))];
  if (required.length === 0) return;
  const inline = propertiesIn(parts.filter(({ isInline }) => isInline));
  const choices = choicesIn(document, parts);
  const restated: Node = { type: 'object', properties: {}, required: [] as string[] };
  for (const name of required) {
    const described = properties.get(name) ?? choices.get(name);
    const isThere = parts.some(
      ({ schema }) => requiredOf(schema).includes(name) && Object.hasOwn(Object(schema.properties), name),
    );
    if (!described || inline.has(name) || isThere) continue;
    restate(restated, name, described);
    restated.required = [...requiredOf(restated), name];
  }
  // Beside `allOf`, openapi-typescript would also look for them in the components that it names, and fails if one can be null.
  for (const { schema, isInline } of parts) {
    if (isInline) schema.required = required.filter((name) => Object.hasOwn(Object(schema.properties), name));
  }
  if (listOf(node.allOf).length > 0 && requiredOf(node).length > 0) asPart(node);
  if (requiredOf(restated).length > 0) node.allOf = [...listOf(node.allOf), restated];
}

/** Makes what a schema says of its properties, beside `allOf`, a part of it. */
function asPart(node: Node): void {
  const part: Node = {};
  for (const keyword of ['type', 'properties', 'required', 'additionalProperties']) {
    if (keyword in node) part[keyword] = node[keyword];
    delete node[keyword];
  }
  node.allOf = [part, ...listOf(node.allOf)];
}

/** Returns the properties that the members of unions have, each as the choice between what they say. */
function choicesIn(document: Oas3_1Definition, parts: readonly Part[]): Map<string, unknown[]> {
  const members = parts.flatMap(({ schema }) =>
    membersOf(schema).flatMap((member) => allParts(document, member)),
  );
  const entries = [...propertiesIn(members)].map(([name, schemas]): [string, unknown[]] => {
    const unique = [...new Set(schemas)];
    return [name, unique.length === 1 ? unique : [{ anyOf: unique }]];
  });
  return new Map(entries);
}

function membersOf({ oneOf, anyOf }: Node): unknown[] {
  return [...listOf(oneOf), ...listOf(anyOf)];
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
