import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';

/** `x-webhook` of an operation names a webhook of the contract. */
export const webhook: Oas3Rule = () => {
  const named: { name: string; location: Location }[] = [];
  let webhooks: string[] = [];
  return {
    Paths: {
      PathItem: {
        Operation(operation, { location }) {
          const name = operation['x-webhook' as never] as unknown;
          if (typeof name === 'string') named.push({ name, location: location.child(['x-webhook']) });
        },
      },
    },
    WebhooksMap(map) {
      webhooks = Object.keys(map);
    },
    Root: {
      leave(_, { report }: UserContext) {
        for (const { name, location } of named) {
          if (webhooks.includes(name)) continue;
          report({
            message: `The contract has no webhook \`${name}\`. It has ${webhooks.join(', ') || 'none'}.`,
            location,
          });
        }
      },
    },
  };
};
