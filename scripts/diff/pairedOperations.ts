import type { Oas3_1Definition, Oas3Operation, Oas3PathItem } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import { methods } from './methods.js';
import { isNode, type Node } from './node.js';
import { withoutNames } from './partners.js';

/** An operation or webhook, and the keys that lead to it. */
export interface Placed {
  operation: Oas3Operation;
  /** The path item or webhook that it stands in. */
  item: Oas3PathItem;
  keys: ['paths' | 'webhooks', name: string, method: string];
}

export interface PairedOperations {
  /** The operations that both descriptions have. */
  pairs: { base: Placed; revision: Placed }[];
  /** The operations that only the base has. */
  removed: Placed[];
  /** The operations that only the revision has. */
  added: Placed[];
}

/**
 * Pairs the operations and webhooks of two descriptions: by path and method, in which the names of path parameters may
 * differ, and then by operationId.
 */
export function pairedOperations(base: Oas3_1Definition, revision: Oas3_1Definition): PairedOperations {
  const [before, after] = [new Set(placedIn(base)), new Set(placedIn(revision))];
  const pairs: PairedOperations['pairs'] = [];
  for (const idOf of [addressOf, templateOf, operationIdOf]) {
    const byId = new Map([...after].map((operation) => [idOf(operation), operation]));
    for (const operation of [...before]) {
      const id = idOf(operation);
      const same = id === undefined ? undefined : byId.get(id);
      if (!same || !after.has(same)) continue;
      pairs.push({ base: operation, revision: same });
      before.delete(operation);
      after.delete(same);
    }
  }
  return { pairs, removed: [...before], added: [...after] };
}

function addressOf({ keys }: Placed): string {
  return keys.join(' ');
}

function templateOf({ keys: [kind, name, method] }: Placed): string {
  return [kind, kind === 'paths' ? withoutNames(name) : name, method].join(' ');
}

function operationIdOf({ operation: { operationId }, keys: [kind] }: Placed): string | undefined {
  return operationId === undefined ? undefined : `${kind} ${operationId}`;
}

function placedIn(document: Oas3_1Definition): Placed[] {
  return (['paths', 'webhooks'] as const).flatMap((kind) =>
    Object.entries(document[kind] ?? {}).flatMap(([name, item]) => {
      const resolved = resolve<Oas3PathItem>(document, item);
      return methods
        .filter((method) => isNode((resolved as Node | undefined)?.[method]))
        .map((method): Placed => {
          const operation = (resolved as unknown as Node)[method] as Oas3Operation;
          return { operation, item: resolved, keys: [kind, name, method] };
        });
    }),
  );
}

/** Names an operation for a reader. */
export function operationName({ keys: [kind, name, method] }: Placed): string {
  return kind === 'paths' ? `${method.toUpperCase()} ${name}` : `webhook \`${name}\``;
}
