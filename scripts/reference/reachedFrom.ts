import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/operationModel.js';
import { resolve } from '../contract/model/resolve.js';
import type { WebhookModel } from '../contract/model/webhookModel.js';
import { line } from './markdown.js';
import { places } from './places.js';

/** An operation or webhook that uses a node. */
export interface Reached {
  /** A link to its page. */
  link: string;
  /** Its first tag. */
  group: string | undefined;
}

/** Returns a function that finds the operations and webhooks that use the node at a pointer. */
export function reachedFrom(
  document: Oas3_1Definition,
  operations: readonly OperationModel[],
  webhooks: readonly WebhookModel[],
): (pointer: string) => Reached[] {
  const pages = [
    ...operations.map(({ name, path, method, operation }) => ({
      link: `[${line(operation.summary ?? name)}](${places.operation(name)})`,
      group: operation.tags?.[0],
      roots: componentsIn(document, operation, `#/paths/${escapePointerFragment(path)}/${method}`),
    })),
    ...webhooks.map(({ name, operation }) => ({
      link: `[${line(operation.summary ?? name)}](${places.webhook(name)})`,
      group: operation.tags?.[0],
      roots: componentsIn(document, operation, `#/webhooks/${escapePointerFragment(name)}`),
    })),
  ];
  return (pointer) =>
    pages
      .filter(({ roots }) => roots.some((root) => pointer === root || pointer.startsWith(`${root}/`)))
      .map(({ link, group }) => ({ link, group }));
}

/** Returns the pointer of a node, and those of all components that it refers to, directly or indirectly. */
function componentsIn(document: Oas3_1Definition, node: unknown, pointer: string): string[] {
  const pointers = new Set([pointer]);
  visit(node);
  return [...pointers];

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === 'string') {
      if (pointers.has($ref)) return;
      pointers.add($ref);
      visit(resolve(document, { $ref }));
    }
    for (const child of Object.values(value)) visit(child);
  }
}
