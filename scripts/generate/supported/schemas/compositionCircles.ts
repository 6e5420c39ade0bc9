import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf } from '../../../contract/model/pointer.js';
import { isNode, type Node } from '../walk.js';
import { listOf } from './propertiesIn.js';

/** The keyword that makes a list the interface of a recursive list in the types. */
export const recursiveList = 'x-recursive-list-of';

/** A place at which a component is composed of another one, without a property between them. */
interface Edge {
  to: string;
  by: 'allOf' | 'anyOf' | 'oneOf' | 'items' | 'ref';
  holder: Node;
  key: string;
}

type Edges = ReadonlyMap<string, readonly Edge[]>;

/**
 * Cuts the circles of components that TypeScript refuses: a type may contain itself in a property, but not as a member of
 * `allOf`, `anyOf` or `oneOf`, or as the item of a list. Each cut leaves what the schema allows.
 */
export function cutCircles(document: Oas3_1Definition): void {
  const schemas = Object(document.components?.schemas) as Record<string, Node>;
  for (const edge of circular(schemas)) if (edge.by === 'items') asInterface(edge, schemas);
  // A parent that lists its children, which refer to it: they take what is its own.
  for (const edge of circular(schemas)) {
    const { oneOf, anyOf, discriminator, ...own } = schemas[edge.to] as Node;
    if (edge.by === 'allOf' && (oneOf || anyOf)) edge.holder[edge.key] = own;
  }
  // What is left adds nothing to its schema.
  for (let [edge] = circular(schemas); edge; [edge] = circular(schemas)) edge.holder[edge.key] = {};
}

/** Makes the list, whose item leads back to it, an interface, which may refer to itself. */
function asInterface({ holder, key, to }: Edge, schemas: Record<string, Node>): void {
  const items = holder[key] as Node;
  if (typeof items.$ref === 'string') {
    holder[recursiveList] = to;
    return;
  }
  let name = `${to}.item`;
  while (name in schemas) name += '_';
  schemas[name] = items;
  holder[key] = { $ref: pointerOf('components', 'schemas', name) };
  holder[recursiveList] = name;
}

/** Returns the edges between components that lead to each other in a circle. */
function circular(schemas: Record<string, Node>): Edge[] {
  const edges: Edges = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, [...edgesIn(schemas, name, schema)]]),
  );
  const groups = groupsOf(edges);
  return [...edges].flatMap(([from, list]) => {
    const isAlone = !list.some(({ to }) => to === from);
    return list.filter(({ to }) => groups.get(to) === groups.get(from) && (to !== from || !isAlone));
  });
}

function* edgesIn(schemas: Record<string, Node>, name: string, schema: unknown): Generator<Edge> {
  yield* below(schema, 'ref', schemas, name);

  function* below(node: unknown, by: Edge['by'], holder: Node, key: string): Generator<Edge> {
    if (!isNode(node)) return;
    if (typeof node.$ref === 'string') {
      const [, section, to] = keysOf(node.$ref);
      if (section === 'schemas' && to !== undefined && to in schemas) yield { to, by, holder, key };
      return;
    }
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const members = listOf(node[keyword]);
      for (const [index, member] of members.entries()) {
        yield* below(member, by === 'items' ? by : keyword, members as unknown as Node, String(index));
      }
    }
    if (isNode(node.items) && !(recursiveList in node)) {
      for (const edge of below(node.items, 'items', node, 'items'))
        yield { ...edge, holder: node, key: 'items' };
    }
  }
}

/** Returns for each component a number that it shares with those that lead to it and that it leads to (Tarjan). */
function groupsOf(edges: Edges): Map<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const groups = new Map<string, number>();
  const stack: string[] = [];
  for (const name of edges.keys()) if (!order.has(name)) visit(name);
  return groups;

  function visit(name: string): void {
    order.set(name, order.size);
    low.set(name, order.size - 1);
    stack.push(name);
    for (const { to } of edges.get(name) ?? []) {
      if (!order.has(to)) visit(to);
      if (!groups.has(to)) low.set(name, Math.min(low.get(name) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(name) !== order.get(name)) return;
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      groups.set(member, order.get(name) ?? 0);
      if (member === name) break;
    }
  }
}
