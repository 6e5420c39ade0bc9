import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf } from '../../../contract/model/pointer.js';
import { isNode, type Node, walk } from '../walk.js';
import { separateTypes } from './plainKeywords.js';
import { allParts, listOf, propertiesIn } from './propertiesIn.js';

/**
 * Writes each discriminator as what it means for the types: the values of its property in each schema that it chooses. It
 * is only a hint, so a property that says itself which values it has stays as it is.
 */
export function writeDiscriminators(document: Oas3_1Definition): void {
  const schemas = Object(document.components?.schemas) as Record<string, Node>;
  const choosers = [...walk(document)].filter(
    ({ kind, node }) => kind === 'schema' && isNode(node.discriminator),
  );
  if (choosers.length === 0) return;
  const builtOn = descendants(schemas);
  /** What the discriminators say together: a schema can be a member of several unions, with other values in each. */
  const narrowed = new Map<
    string,
    { name: string; property: string; values: Set<string>; common: Set<unknown> }
  >();
  for (const { node } of choosers) {
    const discriminator = node.discriminator as Node;
    delete node.discriminator;
    const { propertyName: property } = discriminator;
    if (typeof property !== 'string') continue;
    const chosen = chosenBy(node, builtOn);
    const common = propertiesIn(allParts(document, node)).get(property) ?? [];
    for (const [name, values] of valuesOf(chosen, Object(discriminator.mapping), schemas, builtOn)) {
      const id = JSON.stringify([name, property]);
      const known = narrowed.get(id) ?? { name, property, values: new Set(), common: new Set() };
      for (const value of values) known.values.add(value);
      for (const node of common) known.common.add(node);
      narrowed.set(id, known);
    }
  }
  for (const { name, property, values, common } of narrowed.values())
    narrow(document, schemas[name] as Node, [...common], property, [...values]);
}

/** Returns the names of the components among which a schema chooses: those of its union, or those built on it. */
function chosenBy(schema: Node, builtOn: Descendants): readonly string[] {
  const union = [...listOf(schema.oneOf), ...listOf(schema.anyOf)];
  if (union.length > 0) return union.flatMap((member) => componentOf(member) ?? []);
  return builtOn.get(schema) ?? [];
}

/** Returns the values of each component, with those of the components that are built on it. */
function valuesOf(
  chosen: readonly string[],
  mapping: Record<string, unknown>,
  schemas: Record<string, Node>,
  builtOn: Descendants,
): Map<string, string[]> {
  const valuesByName = new Map<string, string[]>();
  for (const [value, target] of Object.entries(mapping)) {
    const name = targetOf(target) ?? '';
    valuesByName.set(name, [...(valuesByName.get(name) ?? []), value]);
  }
  const own = new Map(chosen.map((name) => [name, valuesByName.get(name) ?? [name]]));
  return new Map(
    chosen.map((name) => {
      const built = (builtOn.get(schemas[name] as Node) ?? []).filter((other) => other !== name);
      return [name, [name, ...built].flatMap((other) => own.get(other) ?? [])];
    }),
  );
}

/** The schemas that were written for discriminators. */
const written = new WeakSet<Node>();

/** Narrows the property of a component, unless it says itself which values it has, and not only `common` does. */
function narrow(
  document: Oas3_1Definition,
  target: Node,
  common: readonly unknown[],
  property: string,
  values: string[],
): void {
  const parts = allParts(document, target);
  const described = propertiesIn(parts).get(property) ?? [];
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
  separateTypes(target);
}

/** The names of the components that are built on a schema by `allOf`, in the order of the description. */
type Descendants = ReadonlyMap<Node, readonly string[]>;

function descendants(schemas: Record<string, Node>): Descendants {
  const found = new Map<Node, string[]>();
  for (const name of Object.keys(schemas)) {
    for (const schema of ancestors(name, schemas)) {
      const names = found.get(schema);
      if (names) names.push(name);
      else found.set(schema, [name]);
    }
  }
  return found;
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
