import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';

/** Checks that the `x-webhook` of every operation names a webhook of the contract. */
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
            message: `The contract has no webhook \`${name}\`. Correct the name, or add the webhook. The webhooks are ${webhooks.join(', ') || 'none so far'}.`,
            location,
          });
        }
      },
    },
  };
};
