import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf } from '../../../contract/model/pointer.js';
import { isNode, type Node, walk } from '../walk.js';
import { allParts, listOf, propertiesIn } from './propertiesIn.js';

/**
 * Writes each discriminator as what it means for the types: the values of its property in each schema that it chooses. It
 * is only a hint, so a property that says itself which values it has stays as it is.
 */
export function writeDiscriminators(document: Oas3_1Definition): void {
  const schemas = Object(document.components?.schemas) as Record<string, Node>;
  for (const { kind, node } of [...walk(document)]) {
    const { discriminator } = node;
    if (kind !== 'schema' || !isNode(discriminator)) continue;
    delete node.discriminator;
    const { propertyName } = discriminator;
    if (typeof propertyName !== 'string') continue;
    const chosen = chosenBy(node, schemas);
    for (const [name, values] of valuesOf(chosen, Object(discriminator.mapping), schemas)) {
      narrow(document, schemas[name] as Node, node, propertyName, values);
    }
  }
}

/** Returns the names of the components among which a schema chooses: those of its union, or those built on it. */
function chosenBy(schema: Node, schemas: Record<string, Node>): string[] {
  const union = [...listOf(schema.oneOf), ...listOf(schema.anyOf)];
  if (union.length > 0) return union.flatMap((member) => componentOf(member) ?? []);
  return Object.keys(schemas).filter((name) => ancestors(name, schemas).has(schema));
}

/** Returns the values of each component, with those of the components that are built on it. */
function valuesOf(
  chosen: readonly string[],
  mapping: Record<string, unknown>,
  schemas: Record<string, Node>,
): Map<string, string[]> {
  const own = new Map(
    chosen.map((name) => {
      const values = Object.keys(mapping).filter((value) => targetOf(mapping[value]) === name);
      return [name, values.length > 0 ? values : [name]];
    }),
  );
  return new Map(
    chosen.map((name) => {
      const built = chosen.filter((other) => ancestors(other, schemas).has(schemas[name] as Node));
      return [name, [name, ...built].flatMap((other) => own.get(other) ?? [])];
    }),
  );
}

/** The schemas that were written for discriminators. */
const written = new WeakSet<Node>();

/** Narrows the property of a component, unless it says itself which values it has. */
function narrow(
  document: Oas3_1Definition,
  target: Node,
  chooser: Node,
  property: string,
  values: string[],
): void {
  const parts = allParts(document, target);
  const described = propertiesIn(parts).get(property) ?? [];
  const common = propertiesIn(allParts(document, chooser)).get(property) ?? [];
  for (const node of described) {
    for (const { schema } of allParts(document, node)) {
      const allowed = schema.const === undefined ? schema.enum : [schema.const];
      if (!Array.isArray(allowed) || written.has(schema)) continue;
      if (!common.includes(node) || !values.every((value) => allowed.includes(value))) return;
    }
  }
  if (described.length === 0) return;
  const narrowed: Node = { type: 'string', enum: values };
  written.add(narrowed);
  target.allOf = [...listOf(target.allOf), { type: 'object', properties: { [property]: narrowed } }];
}

/** Returns the schemas that a component is built on by `allOf`. */
function ancestors(name: string, schemas: Record<string, Node>, found = new Set<Node>()): Set<Node> {
  for (const member of listOf(schemas[name]?.allOf)) {
    const parent = componentOf(member);
    const schema = parent === undefined ? undefined : schemas[parent];
    if (!schema || found.has(schema)) continue;
    found.add(schema);
    ancestors(parent as string, schemas, found);
  }
  return found;
}

/** Returns the name of the component that a schema refers to. */
function componentOf(schema: unknown): string | undefined {
  return isNode(schema) ? targetOf(schema.$ref) : undefined;
}

/** Returns the component of a pointer, or of a name alone, as a mapping may have it. */
function targetOf(ref: unknown): string | undefined {
  if (typeof ref !== 'string') return undefined;
  return ref.startsWith('#') ? keysOf(ref)[2] : ref;
}
