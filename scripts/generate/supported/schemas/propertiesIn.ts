import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../../../contract/model/resolve.js';
import { isNode, type Node } from '../walk.js';

/** A schema object that says something about the properties of a schema: itself, or a part of its `allOf` at any depth. */
export interface Part {
  schema: Node;
  /** Whether it is written in the schema itself, and not in another that it refers to. */
  isInline: boolean;
}

/** Returns a schema with all parts of its `allOf`, at any depth. */
export function allParts(document: Oas3_1Definition, schema: unknown): Part[] {
  const found: Part[] = [];
  const seen = new Set<unknown>();
  visit(schema, true);
  return found;

  function visit(node: unknown, isInline: boolean): void {
    if (!isNode(node)) return;
    const target = resolve<Node>(document, node);
    if (!isNode(target) || seen.has(target)) return;
    seen.add(target);
    const stays = isInline && target === node;
    found.push({ schema: target, isInline: stays });
    for (const member of listOf(target.allOf)) visit(member, stays);
  }
}

/** Returns what the parts of a schema say about its properties: several schemas of the same name must all hold. */
export function propertiesIn(parts: readonly Part[]): Map<string, unknown[]> {
  const properties = new Map<string, unknown[]>();
  for (const { schema } of parts) {
    for (const [name, property] of Object.entries(Object(schema.properties))) {
      properties.set(name, [...(properties.get(name) ?? []), property]);
    }
  }
  return properties;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function requiredOf(schema: Node): string[] {
  return listOf(schema.required).filter((name) => typeof name === 'string');
}
