import type {
  Location,
  Oas3Decorator,
  Oas3PathItem,
  Oas3Rule,
  Referenced,
  UserContext,
} from '@redocly/openapi-core';
import type { PortalEntry } from '../portal.js';

/**
 * Checks that the contract has exactly those operations and webhooks that `portal.yaml` does not list as `named`, and
 * that both agree on the method, on what is unconfirmed and on which GET creates something.
 */
export const portal: Oas3Rule = () => {
  const operations: Side = { kind: 'operation', property: 'operationId', contract: new Map(), entries: [] };
  const webhooks: Side = { kind: 'webhook', property: 'webhook', contract: new Map(), entries: [] };
  // Another rule reports an operation without operationId. A comparison would also report its entry in portal.yaml.
  let unnamedOperation = false;

  return {
    Paths: {
      PathItem: {
        Operation(operation, { key, location }) {
          const method = String(key).toUpperCase();
          if (!operation.operationId) unnamedOperation = true;
          else
            operations.contract.set(operation.operationId, { method, location, marks: operation as Marks });
        },
      },
    },
    WebhooksMap(map, { location, resolve }) {
      for (const [name, item] of Object.entries(map)) {
        const { node } = resolve(item as Referenced<Oas3PathItem>);
        webhooks.contract.set(name, { location: location.child([name]), marks: (node?.post ?? {}) as Marks });
      }
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

interface Marks {
  'x-unconfirmed'?: boolean;
  'x-creates'?: boolean;
}

interface Side {
  kind: string;
  /** The property of an entry that names the operation or webhook. */
  property: 'operationId' | 'webhook';
  contract: Map<string, { method?: string; marks: Marks; location: Location }>;
  entries: { entry: PortalEntry; location: Location }[];
}

function compare({ kind, property, contract, entries }: Side, report: UserContext['report']): void {
  const listed = new Set<string>();
  for (const { entry, location } of entries) {
    const id = entry[property];
    if (entry.status === 'named' || !id) continue;
    listed.add(id);
    const part = contract.get(id);
    if (!part) {
      report({
        message: `The contract has no ${kind} \`${id}\`. Add it, or set "${entry.title}" back to \`named\`.`,
        location: location.child([property]),
      });
      continue;
    }
    const { method, marks } = part;
    const status = marks['x-unconfirmed'] ? 'unconfirmed' : 'specified';
    if (entry.status !== status) {
      report({
        message: `\`${id}\` is ${status === 'unconfirmed' ? 'marked' : 'not marked'} with \`x-unconfirmed\`, so its status must be \`${status}\`. Correct one of the two.`,
        location: location.child(['status']),
      });
    }
    // If the portal's menu shows no method, it is known only from the public integration.
    const isMethodOpen = entry.method === undefined && status === 'unconfirmed';
    if (method && entry.method !== method && !isMethodOpen) {
      report({
        message: `\`${id}\` is ${method} in the contract, but portal.yaml has ${entry.method ?? 'no method'}. Correct one of them.`,
        location: location.child(['method']),
      });
    }
    if (Boolean(entry.creates) !== Boolean(marks['x-creates'])) {
      report({
        message: `Only one of \`${id}\` and its entry says that this GET creates something. Add \`x-creates: true\` to the operation and \`creates: true\` to the entry, or remove both.`,
        location,
      });
    }
  }
  for (const [id, { location, marks }] of contract) {
    if (listed.has(id)) continue;
    const status = marks['x-unconfirmed'] ? 'unconfirmed' : 'specified';
    report({
      message: `The ${kind} \`${id}\` has no \`${status}\` entry in portal.yaml. Set \`status: ${status}\` and \`${property}: ${id}\` in its entry there.`,
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
