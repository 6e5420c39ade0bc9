import type { Location, Oas3Decorator, Oas3Rule, UserContext } from '@redocly/openapi-core';
import type { PortalEntry } from '../portal.js';

/** Checks that the operations and webhooks of the contract are exactly the `specified` entries of `portal.yaml`. */
export const portal: Oas3Rule = () => {
  const operations: Side = { kind: 'operation', property: 'operationId', contract: new Map(), entries: [] };
  const webhooks: Side = { kind: 'webhook', property: 'webhook', contract: new Map(), entries: [] };
  // Another rule reports an operation without operationId. A comparison would also report its entry in portal.yaml.
  let unnamedOperation = false;

  return {
    Paths: {
      PathItem: {
        Operation({ operationId }, { key, location }) {
          if (operationId)
            operations.contract.set(operationId, { method: String(key).toUpperCase(), location });
          else unnamedOperation = true;
        },
      },
    },
    WebhooksMap(map, { location }) {
      for (const name of Object.keys(map)) webhooks.contract.set(name, { location: location.child([name]) });
    },
    PortalOperation(entry: PortalEntry, { location }: UserContext) {
      operations.entries.push({ entry, location });
    },
    PortalWebhook(entry: PortalEntry, { location }: UserContext) {
      webhooks.entries.push({ entry, location });
    },
    Root: {
      leave(_, { report }) {
        if (!unnamedOperation) compare(operations, report);
        compare(webhooks, report);
      },
    },
  };
};

interface Side {
  kind: string;
  /** The property of an entry that names the operation or webhook. */
  property: 'operationId' | 'webhook';
  contract: Map<string, { method?: string; location: Location }>;
  entries: { entry: PortalEntry; location: Location }[];
}

function compare({ kind, property, contract, entries }: Side, report: UserContext['report']): void {
  const specified = new Set<string>();
  for (const { entry, location } of entries) {
    const id = entry[property];
    if (entry.status !== 'specified' || !id) continue;
    specified.add(id);
    const part = contract.get(id);
    if (!part) {
      report({
        message: `The contract has no ${kind} \`${id}\`. Add it, or set "${entry.title}" back to \`named\`.`,
        location: location.child([property]),
      });
    } else if (part.method && entry.method !== part.method) {
      report({
        message: `\`${id}\` is ${part.method} in the contract, but portal.yaml has ${entry.method ?? 'no method'}. Correct one of them.`,
        location: location.child(['method']),
      });
    }
  }
  for (const [id, { location }] of contract) {
    if (specified.has(id)) continue;
    report({
      message: `The ${kind} \`${id}\` has no \`specified\` entry in portal.yaml. Set \`status: specified\` and \`${property}: ${id}\` in its entry there.`,
      location: location.key(),
    });
  }
}

/** Removes `x-portal` from the bundle: entries that are only named are not part of the published description. */
export const withoutPortal: Oas3Decorator = () => ({
  Root: {
    leave(root) {
      delete root['x-portal' as never];
    },
  },
});
