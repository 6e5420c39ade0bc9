import type { Location, Oas3Operation, Oas3RequestBody, Oas3Rule, UserContext } from '@redocly/openapi-core';
import type { Trigger } from '../../../src/shared/trigger.js';
import { errorBodies, namedExamples } from './errorResponses.js';
import { triggerParts } from './triggerParts.js';

/**
 * Checks that everything that a trigger names exists. Its `x-id`, operations and webhook must be somewhere in the
 * contract. Its fields must be in the request of every operation that lists the error.
 */
export const trigger: Oas3Rule = () => {
  const ids = new Set<string>();
  const operations = new Set<string>();
  const webhooks = new Set<string>();
  const triggers: { trigger: Trigger; location: Location }[] = [];
  let fields: string[] = [];
  return {
    Schema(schema) {
      const id = schema['x-id' as never] as unknown;
      if (typeof id === 'string') ids.add(id);
    },
    WebhooksMap(map) {
      for (const name of Object.keys(map)) webhooks.add(name);
    },
    Trigger(trigger: Trigger, { location }: UserContext) {
      triggers.push({ trigger, location });
    },
    Paths: {
      PathItem: {
        Operation(operation, ctx) {
          if (operation.operationId) operations.add(operation.operationId);
          fields = fieldsOf(operation, ctx);
        },
        Responses(responses, ctx) {
          for (const body of errorBodies(responses, ctx)) {
            for (const { name, at, node } of namedExamples(body, ctx)) {
              for (const field of fieldsIn(node['x-error']?.trigger)) {
                if (fields.includes(field)) continue;
                ctx.report({
                  message: `The trigger of \`${name}\` names the field \`${field}\`, which the request of this operation does not have. Correct the trigger, or remove this example.`,
                  location: at.key(),
                });
              }
            }
          }
        },
      },
    },
    Root: {
      leave(_, { report }: UserContext) {
        const check = (known: Set<string>, what: string, name: unknown, location: Location) => {
          if (typeof name !== 'string' || known.has(name)) return;
          report({
            message: `The contract has no ${what} \`${name}\`. Correct the trigger, or add what it names. The contract has ${[...known].sort().join(', ')}.`,
            location,
          });
        };
        for (const { trigger, location } of triggers) {
          for (const name of Object.keys(trigger)) {
            if (name === 'when' || triggerParts[trigger.when]?.includes(name)) continue;
            report({
              message: `A trigger with \`when: ${trigger.when}\` has no \`${name}\`. Remove it.`,
              location: location.child([name]).key(),
            });
          }
          for (const name of ['fields', 'operations']) {
            if ((trigger as Record<string, unknown>)[name]?.toString() !== '') continue;
            report({ message: `\`${name}\` is empty. Name at least one.`, location: location.child([name]) });
          }
          if ('id' in trigger) check(ids, '`x-id`', trigger.id, location.child(['id']));
          if ('webhook' in trigger) check(webhooks, 'webhook', trigger.webhook, location.child(['webhook']));
          if ('operations' in trigger) {
            for (const [i, name] of [trigger.operations].flat().entries())
              check(operations, 'operation', name, location.child(['operations', i]));
          }
        }
      },
    },
  };
};

/** Returns the names of the fields in an operation's request bodies. */
function fieldsOf({ requestBody }: Oas3Operation, { resolve }: UserContext): string[] {
  const body = requestBody && resolve<Oas3RequestBody>(requestBody);
  return Object.values(body?.node?.content ?? {}).flatMap(({ schema }) => {
    const resolved = schema && resolve(schema, body?.location?.source.absoluteRef);
    return Object.keys(resolved?.node?.properties ?? {});
  });
}

/** Returns the fields that a trigger names. */
function fieldsIn(trigger: Trigger | undefined): readonly string[] {
  if (trigger?.when === 'missingField') return trigger.fields ?? [];
  return trigger?.when === 'taken' ? [trigger.field] : [];
}
