import { getTypes, type NormalizedNodeType, normalizeTypes } from '@redocly/openapi-core';
import { pointerOf } from '../../scripts/contract/model/pointer.js';

/** A place of an OpenAPI description, made from the objects of the specification. */
export interface SpecificationPlace {
  pointer: string;
  /** The object that stands there, such as `Parameter`. */
  type: NormalizedNodeType;
}

type Node = Record<string, unknown>;

/** What an object needs to be told from others of its kind. */
const minimal: Record<string, Node> = {
  Root: { openapi: '3.1.0' },
  Parameter: { in: 'query', name: 'q' },
  Server: { url: 'https://{region}.example' },
  SecurityScheme: { type: 'oauth2' },
  Tag: { name: 'things' },
  Discriminator: { propertyName: 'kind' },
  ServerVariable: { default: 'eu' },
};

/** The names of the children of maps. All others are called `name`. */
const names: Record<string, string> = {
  Paths: '/a/{id}',
  Callback: '{$request.body#/url}',
  Responses: '200',
  MediaTypesMap: 'multipart/form-data',
  ServerVariablesMap: 'region',
};

/** The components that other places refer to. */
const components: Record<string, string> = {
  Parameter: 'parameters',
  Response: 'responses',
  RequestBody: 'requestBodies',
  Header: 'headers',
  Callback: 'callbacks',
  Example: 'examples',
};

/** Properties that can be a schema or a boolean. */
const schemas = ['items', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties'];

/**
 * Makes a description in which every object of the specification stands in every property that can hold it, and returns
 * all places of it. An object that stands somewhere already has no children at its other places, or refers to the first.
 */
export function placesOfSpecification(): { description: Node; places: SpecificationPlace[] } {
  const types = normalizeTypes(getTypes('oas3_1'), {}) as Record<string, NormalizedNodeType>;
  const places: SpecificationPlace[] = [];
  const expanded = new Set<string>();
  const root = types.Root as NormalizedNodeType;
  const description = instance(root);
  const open: { type: NormalizedNodeType; node: Node; keys: string[] }[] = [
    { type: root, node: description, keys: [] },
  ];
  for (const { type, node, keys } of open) {
    places.push({ pointer: pointerOf(...keys), type });
    if (expanded.has(type.name)) continue;
    expanded.add(type.name);
    for (const [key, child] of childrenOf(type)) {
      const isKnown = expanded.has(child.name) || key === 'schema';
      const made = isKnown ? (reference(child, key) ?? instance(child)) : instance(child);
      if (Array.isArray(node)) node.push(made);
      else node[key] = made;
      open.push({ type: child, node: made, keys: [...keys, key] });
    }
  }
  return { description, places };

  function childrenOf(type: NormalizedNodeType): [string, NormalizedNodeType][] {
    const properties = Object.entries(type.properties).flatMap(([key, value]): [string, unknown][] =>
      type.name === 'Schema' && schemas.includes(key) ? [[key, types.Schema]] : [[key, value]],
    );
    const name = names[type.name] ?? 'name';
    return [...properties, [name, typeOfNames(type, name)] as const, ['0', type.items] as const]
      .filter(([key, value]) => isType(value) && !key.startsWith('x-'))
      .map(([key, value]) => [key, value as NormalizedNodeType]);
  }
}

/** Returns a reference to the component that has children. A schema refers to one only where it is a body. */
function reference({ name }: NormalizedNodeType, key: string): Node | undefined {
  const kind = key === 'schema' ? 'schemas' : components[name];
  return kind && key !== 'default' ? { $ref: `#/components/${kind}/name` } : undefined;
}

/** Returns the type of the children of a map. */
function typeOfNames({ additionalProperties: additional }: NormalizedNodeType, name: string): unknown {
  // Redocly calls some extensions of maps types of their own.
  return typeof additional === 'function' ? additional({}, name) : additional;
}

function instance(type: NormalizedNodeType): Node {
  const isList = 'items' in type && isType(type.items);
  return structuredClone(isList ? ([] as unknown as Node) : (minimal[type.name] ?? {}));
}

function isType(value: unknown): value is NormalizedNodeType {
  return typeof value === 'object' && value !== null && 'name' in value && 'properties' in value;
}
