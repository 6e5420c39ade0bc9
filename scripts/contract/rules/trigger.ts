import type {
  Location,
  Oas3Operation,
  Oas3PathItem,
  Oas3RequestBody,
  Oas3Rule,
  Oas3Schema,
  UserContext,
} from '@redocly/openapi-core';
import type { Trigger } from '../../../src/shared/trigger.js';
import { type EventFields, eventProblems } from '../eventProblems.js';
import { errorBodies, follow, type Located, namedExamples } from './errorResponses.js';
import { triggerParts } from './triggerParts.js';

/**
 * Checks that everything that a trigger names exists. Its `x-id`, operations and webhook must be somewhere in the
 * contract, and its values among the known ones of the webhook. Its fields must be in the request of every operation that
 * lists the error.
 */
export const trigger: Oas3Rule = () => {
  const ids = new Set<string>();
  const operations = new Set<string>();
  const webhooks = new Map<string, EventFields>();
  const triggers: { trigger: Trigger; location: Location }[] = [];
  let fields: EventFields = new Map();
  return {
    Schema(schema) {
      const id = schema['x-id' as never] as unknown;
      if (typeof id === 'string') ids.add(id);
    },
    WebhooksMap(map, ctx) {
      for (const [name, item] of Object.entries(map)) {
        const path = follow<Oas3PathItem>(item as Oas3PathItem, ctx.location, ctx);
        const fields = path?.node.post && fieldsOf({ node: path.node.post, location: path.location }, ctx);
        webhooks.set(name, fields ?? new Map());
      }
    },
    Trigger(trigger: Trigger, { location }: UserContext) {
      triggers.push({ trigger, location });
    },
    Paths: {
      PathItem: {
        Operation(operation, ctx) {
          if (operation.operationId) operations.add(operation.operationId);
          fields = fieldsOf({ node: operation, location: ctx.location }, ctx);
        },
        Responses(responses, ctx) {
          for (const body of errorBodies(responses, ctx)) {
            for (const { name, at, node } of namedExamples(body, ctx)) {
              for (const field of fieldsIn(node['x-error']?.trigger)) {
                if (fields.has(field)) continue;
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
        const check = (
          known: { has(name: string): boolean; keys(): Iterable<string> },
          what: string,
          name: unknown,
          location: Location,
        ) => {
          if (typeof name !== 'string' || known.has(name)) return;
          report({
            message: `The contract has no ${what} \`${name}\`. Correct the trigger, or add what it names. The contract has ${[...known.keys()].sort().join(', ')}.`,
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
          if (trigger.when === 'after') {
            const known = webhooks.get(trigger.webhook);
            for (const message of known ? eventProblems(trigger.webhook, known, trigger.values) : [])
              report({ message, location: location.child(['values']) });
          }
          if ('operations' in trigger) {
            for (const [i, name] of [trigger.operations].flat().entries())
              check(operations, 'operation', name, location.child(['operations', i]));
          }
        }
      },
    },
  };
};

/** Returns the fields of an operation's request bodies, each with its known values. */
function fieldsOf({ node, location }: Located<Oas3Operation>, ctx: UserContext): EventFields {
  const body = node.requestBody && follow<Oas3RequestBody>(node.requestBody, location, ctx);
  const fields = new Map<string, readonly unknown[] | undefined>();
  for (const media of Object.values(body?.node.content ?? {})) {
    const schema = body && media.schema && follow<Oas3Schema>(media.schema as Oas3Schema, body.location, ctx);
    for (const [name, value] of Object.entries(schema?.node.properties ?? {})) {
      const field = schema && follow<Oas3Schema>(value as Oas3Schema, schema.location, ctx);
      fields.set(name, (field?.node as { 'x-extensible-enum'?: unknown[] })?.['x-extensible-enum']);
    }
  }
  return fields;
}

/** Returns the fields that a trigger names. */
function fieldsIn(trigger: Trigger | undefined): readonly string[] {
  if (trigger?.when === 'missingField') return trigger.fields ?? [];
  return trigger?.when === 'taken' ? [trigger.field] : [];
}
