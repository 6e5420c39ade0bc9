import type { Oas3_1Definition } from '@redocly/openapi-core';
import { keysOf, pointerOf } from '../../../contract/model/pointer.js';
import { isNode, type Node, walk } from '../walk.js';
import { allParts, listOf, propertiesIn, requiredOf } from './propertiesIn.js';

export type Direction = 'request' | 'answer';

const markOf = { request: 'readOnly', answer: 'writeOnly' } as const;

/**
 * Returns a function that gives a schema as it counts in one direction: a property that is `readOnly` is not required in
 * a request, and one that is `writeOnly` is not required in an answer. A component that differs gets a copy, such as
 * `User.request`.
 */
export function inDirection(document: Oas3_1Definition, direction: Direction): (schema: unknown) => unknown {
  const mark = markOf[direction];
  const schemas = Object(document.components?.schemas) as Record<string, Node>;
  if (!isUsed(document, mark)) return (schema) => schema;
  const differing = differingComponents();
  const copies = new Map<string, string>();
  return copyOf;

  /** Returns the names of the components that differ: by themselves, or by one that they lead to. */
  function differingComponents(): Set<string> {
    const found = new Set<string>();
    const leadingTo = new Map<string, string[]>();
    const open: string[] = [];
    for (const [name, schema] of Object.entries(schemas)) {
      const { isDifferent, refs } = read(schema);
      if (isDifferent) open.push(name);
      for (const target of refs) {
        const sources = leadingTo.get(target) ?? [];
        sources.push(name);
        leadingTo.set(target, sources);
      }
    }
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(...(leadingTo.get(name) ?? []));
    }
    return found;
  }

  /** Returns whether a schema differs by itself, and the names of the components that it refers to. */
  function read(schema: unknown): { isDifferent: boolean; refs: Set<string> } {
    const refs = new Set<string>();
    let isDifferent = false;
    for (const node of inSchema(schema)) {
      if (typeof node.$ref === 'string') refs.add(keysOf(node.$ref)[2] ?? '');
      else isDifferent ||= unrequired(node).length > 0;
    }
    return { isDifferent, refs };
  }

  /** Returns the properties that a schema or its inline parts require, but not in this direction. */
  function unrequired(node: Node): string[] {
    if (listOf(node.allOf).length === 0 && requiredOf(node).length === 0) return [];
    const parts = allParts(document, node);
    const required = parts.flatMap(({ schema, isInline }) => (isInline ? requiredOf(schema) : []));
    if (required.length === 0) return [];
    const properties = propertiesIn(parts);
    return required.filter((name) => properties.get(name)?.some(isMarked));
  }

  function isMarked(property: unknown): boolean {
    return isNode(property) && allParts(document, property).some(({ schema }) => schema[mark] === true);
  }

  function copyOf(schema: unknown): unknown {
    if (!isNode(schema)) return schema;
    if (typeof schema.$ref === 'string') return refOf(schema.$ref) ?? schema;
    const { isDifferent, refs } = read(schema);
    return isDifferent || [...refs].some((name) => differing.has(name)) ? changed(schema) : schema;
  }

  /** Returns a `$ref` to the copy of a component; undefined if it has none. */
  function refOf($ref: string): Node | undefined {
    const name = keysOf($ref)[2] ?? '';
    if (!differing.has(name)) return undefined;
    let copy = copies.get(name);
    if (copy === undefined) {
      copy = `${name}.${direction}`;
      while (copy in schemas) copy += '_';
      copies.set(name, copy);
      schemas[copy] = {};
      schemas[copy] = changed(schemas[name] as Node);
    }
    return { $ref: pointerOf('components', 'schemas', copy) };
  }

  function changed(schema: Node): Node {
    const holder: Node = { schema: structuredClone(schema) };
    const places = [{ node: holder.schema as Node, holder, key: 'schema' }, ...walk(holder.schema, 'schema')];
    for (const { node, holder: outer, key } of places) {
      if (typeof node.$ref === 'string') outer[key] = refOf(node.$ref) ?? node;
      else {
        const dropped = unrequired(node);
        if (dropped.length === 0) continue;
        for (const { schema: part, isInline } of allParts(document, node)) {
          if (isInline) part.required = requiredOf(part).filter((name) => !dropped.includes(name));
        }
      }
    }
    return holder.schema as Node;
  }
}

function* inSchema(schema: unknown): Generator<Node> {
  if (!isNode(schema)) return;
  yield schema;
  for (const { node } of walk(schema, 'schema')) yield node;
}

/** Whether a schema of a description has a keyword. */
function isUsed(document: Oas3_1Definition, keyword: string): boolean {
  for (const { kind, node } of walk(document)) if (kind === 'schema' && node[keyword] === true) return true;
  return false;
}
