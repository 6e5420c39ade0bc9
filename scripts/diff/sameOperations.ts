import type { Oas3_1Definition, Oas3Operation, Oas3PathItem } from '@redocly/openapi-core';
import { operationsOf } from '../contract/model/operationsOf.js';
import { resolve } from '../contract/model/resolve.js';

/** An operation or webhook, and the keys that lead to it. */
export interface Placed {
  operation: Oas3Operation;
  keys: ['paths' | 'webhooks', name: string, method: string];
}

/** Returns the operations and webhooks that both descriptions have. The names of path parameters may differ. */
export function sameOperations(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
): { base: Placed; revision: Placed }[] {
  const after = placed(revision);
  return [...placed(base)].flatMap(([id, operation]) => {
    const same = after.get(id);
    return same ? [{ base: operation, revision: same }] : [];
  });
}

function placed(document: Oas3_1Definition): Map<string, Placed> {
  const found = new Map<string, Placed>();
  for (const { path, method, operation } of operationsOf(document)) {
    found.set(`${method} ${path.replaceAll(/\{[^{}]+\}/g, '{}')}`, {
      operation,
      keys: ['paths', path, method],
    });
  }
  for (const [name, item] of Object.entries(document.webhooks ?? {})) {
    const { post } = resolve<Oas3PathItem>(document, item);
    if (post) found.set(`webhook ${name}`, { operation: post, keys: ['webhooks', name, 'post'] });
  }
  return found;
}
