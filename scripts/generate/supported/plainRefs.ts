import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf, valueAt } from '../../contract/model/pointer.js';
import { isNode, type Node, walk } from './walk.js';

/** The keywords beside a `$ref` that say nothing about values. */
const prose = new Set([
  '$ref',
  'summary',
  'description',
  'title',
  'deprecated',
  'example',
  'examples',
  '$comment',
]);

/**
 * Makes every `$ref` one to a component, which is the only form that openapi-typescript knows. Whatever else a schema
 * refers to becomes a component of its own; any other object is put in the place of the `$ref`.
 */
export function plainRefs(document: Oas3_1Definition): void {
  const root = document as unknown as Node;
  const places = [...walk(document)];
  /** The names of the schemas that become components. */
  const named = new Map<Node, string>();
  /** The sections of `components`. */
  const components = new Set<unknown>(Object.values(document.components ?? {}));
  const is31 = document.openapi.startsWith('3.1');

  for (const place of places) {
    const { node, kind, holder, key } = place;
    if (typeof node.$ref !== 'string') continue;
    const target = targetOf(root, node.$ref);
    if (kind !== 'schema') {
      if (kind === 'pathItem') holder[key] = { ...target.node, ...without(node, '$ref') };
      // A component that is another one is the same: openapi-typescript follows one `$ref` alone.
      else if (!isComponent(target.ref) || components.has(holder)) holder[key] = target.node;
      else node.$ref = target.ref;
      continue;
    }
    const ref = isComponent(target.ref, 'schemas')
      ? target.ref
      : pointerOf('components', 'schemas', nameOf(target));
    const beside = Object.keys(node).filter((keyword) => !prose.has(keyword) && !keyword.startsWith('x-'));
    // OpenAPI 3.0 ignores what is beside a `$ref`.
    if (is31 && beside.length > 0) holder[key] = { allOf: [{ $ref: ref }], ...without(node, '$ref') };
    else node.$ref = ref;
  }
  if (named.size === 0) return;
  const schemas = schemasOf(root);
  const holders = new Map(places.map((place) => [place.node, place]));
  for (const [node, name] of named) {
    const place = holders.get(node);
    if (place) place.holder[place.key] = { $ref: pointerOf('components', 'schemas', name) };
    schemas[name] = node;
  }

  /** Returns the name that a schema gets as a component: `Team.allOf.1` for `#/components/schemas/Team/allOf/1`. */
  function nameOf({ ref, node }: Target): string {
    const known = named.get(node);
    if (known) return known;
    const taken = [...Object.keys(schemasOf(root)), ...named.values()];
    const short = keysOf(ref).slice(ref.startsWith('#/components/schemas/') ? 2 : 0);
    let name = short.join('.').replace(/[^\w.-]+/g, '_');
    while (taken.includes(name)) name += '_';
    named.set(node, name);
    return name;
  }
}

interface Target {
  /** The last `$ref` on the way to the node. */
  ref: string;
  node: Node;
}

/** Follows a `$ref` through others. That it leads somewhere was checked when the description was read. */
function targetOf(root: Node, ref: string): Target {
  const node = valueAt(root, keysOf(decoded(ref)));
  if (!isNode(node)) return { ref, node: {} };
  return typeof node.$ref === 'string' && Object.keys(node).length === 1
    ? targetOf(root, node.$ref)
    : { ref, node };
}

/** A `$ref` is a URI, so a place in it can be percent-encoded. */
function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}

function isComponent(ref: string, section = '[^/]+'): boolean {
  return new RegExp(`^#/components/${section}/[^/]+$`).test(ref);
}

function schemasOf(root: Node): Node {
  root.components ??= {};
  const components = root.components as Node;
  components.schemas ??= {};
  return components.schemas as Node;
}

function without(node: Node, name: string): Node {
  const { [name]: _, ...rest } = node;
  return rest;
}
