import type { Location, Oas3Decorator, Oas3Rule, UserContext } from '@redocly/openapi-core';

interface Entry {
  title: string;
  status: 'specified' | 'named';
  method?: string;
  operationId?: string;
  webhook?: string;
}

interface Portal {
  operations: { entries: Entry[] }[];
  webhooks: { entries: Entry[] }[];
}

/** Operations and webhooks of the contract are exactly the `specified` entries of `portal.yaml`. */
export const portal: Oas3Rule = () => {
  const operations = new Map<string, { method: string; location: Location }>();
  const webhooks = new Map<string, { location: Location }>();

  return {
    Paths: {
      PathItem: {
        Operation({ operationId }, { key, location }) {
          if (operationId) operations.set(operationId, { method: String(key), location });
        },
      },
    },
    WebhooksMap(map, { location }) {
      for (const name of Object.keys(map)) webhooks.set(name, { location: location.child([name]) });
    },
    Root: {
      leave(root, ctx) {
        const { node, location } = ctx.resolve<Portal>(root['x-portal' as never] ?? {});
        if (!node || !location) {
          ctx.report({ message: 'List what the portal names: `x-portal: { $ref: portal.yaml }`.' });
          return;
        }
        compare('operation', operations, 'operationId', node.operations, location.child('operations'), ctx);
        compare('webhook', webhooks, 'webhook', node.webhooks, location.child('webhooks'), ctx);
      },
    },
  };
};

function compare(
  kind: string,
  contract: Map<string, { method?: string; location: Location }>,
  property: 'operationId' | 'webhook',
  groups: Portal['operations'],
  location: Location,
  { report }: UserContext,
): void {
  const specified = new Set<string>();
  for (const [g, group] of groups.entries()) {
    for (const [e, entry] of group.entries.entries()) {
      const id = entry[property];
      if (entry.status !== 'specified' || !id) continue;
      specified.add(id);
      const found = contract.get(id);
      const at = location.child([g, 'entries', e, property]);
      if (!found) {
        report({
          message: `The contract has no ${kind} \`${id}\`. Add it, or set "${entry.title}" back to \`named\`.`,
          location: at,
        });
      } else if (found.method && entry.method?.toLowerCase() !== found.method) {
        report({
          message: `The contract has \`${id}\` as ${found.method.toUpperCase()}, the portal as ${entry.method}.`,
          location: at,
        });
      }
    }
  }
  for (const [id, { location }] of contract) {
    if (!specified.has(id)) {
      report({
        message: `No entry of portal.yaml is \`specified\` as ${kind} \`${id}\`. Set \`status: specified\` and \`${property}: ${id}\` there.`,
        location: location.key(),
      });
    }
  }
}

/** Keeps `x-portal` out of the bundle: what is only named is no part of the published description. */
export const withoutPortal: Oas3Decorator = () => ({
  Root: {
    leave(root) {
      delete root['x-portal' as never];
    },
  },
});
