import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../../../contract/model/resolve.js';
import { isNode, type Node, walk } from '../walk.js';
import { allParts, listOf, type Part, propertiesIn, requiredOf } from './propertiesIn.js';

/**
 * Writes `required` where the property stands. It may name a property of another part of `allOf`, or of the schema around
 * a member of `oneOf` or `anyOf`; openapi-typescript does not see that, so the property would be optional in the types.
 */
export function requiredInParts(document: Oas3_1Definition): void {
  const schemas = [...walk(document)].flatMap(({ kind, node }) => (kind === 'schema' ? [node] : []));
  // What is required in a part can be described beside it.
  const used = new Set(
    schemas.flatMap((node) =>
      [...listOf(node.allOf), ...membersOf(node)].map((part) => resolve(document, part as Node)),
    ),
  );
  for (const node of schemas) {
    if ('$ref' in node || requiresOnlyItsOwn(node)) continue;
    if (isWhole(node) && node.type === 'object' && !used.has(node)) describeRequired(node);
    const parts =
      listOf(node.allOf).length > 0 ? allParts(document, node) : [{ schema: node, isInline: true }];
    const properties = propertiesIn(parts);
    requireHere(document, node, parts, properties);
    for (const { schema, isInline } of parts) {
      if (isInline) requireInUnions(document, schema, properties);
      else requireChoice(document, node, schema, properties);
    }
  }
}

function requiresOnlyItsOwn(node: Node): boolean {
  return isWhole(node) && requiredOf(node).every((name) => Object.hasOwn(Object(node.properties), name));
}

function isWhole(node: Node): boolean {
  return listOf(node.allOf).length === 0 && membersOf(node).length === 0;
}

/** Adds the properties that are required and nowhere described. */
function describeRequired(node: Node): void {
  const { additionalProperties: further } = node;
  const properties = { ...Object(node.properties) };
  for (const name of requiredOf(node))
    if (!Object.hasOwn(properties, name)) properties[name] = isNode(further) ? further : {};
  node.properties = properties;
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

/** Restates in each member of the unions of a schema what it requires and only the schema around it describes. */
function requireInUnions(
  document: Oas3_1Definition,
  { oneOf, anyOf }: Node,
  around: ReadonlyMap<string, unknown[]>,
): void {
  for (const union of [listOf(oneOf), listOf(anyOf)]) {
    for (const [index, member] of union.entries()) {
      if (!isNode(member)) continue;
      const parts = allParts(document, member);
      const required = requiredFrom(parts, around);
      for (const { schema, isInline } of parts) {
        if (isInline) requireInUnions(document, schema, new Map([...around, ...propertiesIn(parts)]));
      }
      if (required === undefined) continue;
      if ('$ref' in member || 'allOf' in member) union[index] = { allOf: [member, required] };
      else member.properties = { ...Object(member.properties), ...Object(required.properties) };
    }
  }
}

/** Restates beside a part in another component what the members of its unions require and only the whole describes. */
function requireChoice(
  document: Oas3_1Definition,
  node: Node,
  { oneOf, anyOf }: Node,
  around: ReadonlyMap<string, unknown[]>,
): void {
  for (const union of [listOf(oneOf), listOf(anyOf)]) {
    const choice: Node[] = [];
    for (const member of union) {
      const required = requiredFrom(allParts(document, member), around);
      // Most unions have a member that describes itself what it requires. A search in all of a large one would take long.
      if (required === undefined) break;
      choice.push(required);
    }
    if (union.length > 0 && choice.length === union.length)
      node.allOf = [...listOf(node.allOf), { anyOf: choice }];
  }
}

/** Returns a schema of the properties that parts require and that only the schema around them describes, if there are any. */
function requiredFrom(parts: readonly Part[], around: ReadonlyMap<string, unknown[]>): Node | undefined {
  const own = propertiesIn(parts);
  const names = [...new Set(parts.flatMap(({ schema }) => requiredOf(schema)))];
  const foreign = names.filter((name) => !own.has(name) && around.has(name));
  if (foreign.length === 0) return undefined;
  const required: Node = { type: 'object', required: foreign };
  for (const name of foreign) restate(required, name, around.get(name) ?? []);
  return required;
}

function restate(schema: Node, name: string, described: readonly unknown[]): void {
  const [only] = described;
  const properties = { ...Object(schema.properties) };
  properties[name] = described.length === 1 ? only : { allOf: described };
  schema.properties = properties;
}
