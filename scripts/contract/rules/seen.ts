import type {
  Location,
  Oas3Decorator,
  Oas3Operation,
  Oas3Responses,
  Oas3Rule,
  UserContext,
} from '@redocly/openapi-core';
import { isDay } from '../../../src/shared/isDay.js';
import { answerKey } from '../ledger/answerKey.js';
import type { Seen, SeenDays } from '../ledger/seen.js';
import { follow, namedExamples } from './errorResponses.js';

/** Checks that everything in `seen.yaml` is in the contract, with an environment of the contract and a day. */
export const seen: Oas3Rule = () => {
  const answers = new Map<string, Set<string>>();
  const webhooks = new Set<string>();
  const environments = new Set<string>();
  let found: { seen: Seen; location: Location } | undefined;

  return {
    Server(server) {
      const environment = (server as { 'x-environment'?: string })['x-environment'];
      if (environment) environments.add(environment);
    },
    Paths: {
      PathItem: {
        Operation(operation: Oas3Operation, ctx: UserContext) {
          const { operationId, responses = {} } = operation;
          if (operationId) answers.set(operationId, new Set(answersOf(responses, ctx)));
        },
      },
    },
    WebhooksMap(map) {
      for (const name of Object.keys(map)) webhooks.add(name);
    },
    Seen(seen: Seen, { location }: UserContext) {
      found = { seen, location };
    },
    Root: {
      leave(_, { report }: UserContext) {
        if (!found) return;
        const { seen, location } = found;
        for (const [id, byAnswer] of Object.entries(seen.operations ?? {})) {
          const at = location.child(['operations', id]);
          const listed = answers.get(id);
          if (!listed) {
            report({
              message: `The contract has no operation \`${id}\`. Correct the name, or add the operation.`,
              location: at.key(),
            });
            continue;
          }
          for (const [answer, days] of Object.entries(byAnswer ?? {})) {
            if (!listed.has(answer)) {
              report({
                message: `\`${id}\` has no answer \`${answer}\`. Correct it, or add the status or code to the contract. The answers are ${[...listed].join(', ')}.`,
                location: at.child([answer]).key(),
              });
            }
            checkDays(days, at.child([answer]), report);
          }
        }
        for (const [name, days] of Object.entries(seen.webhooks ?? {})) {
          const at = location.child(['webhooks', name]);
          if (!webhooks.has(name)) {
            report({
              message: `The contract has no webhook \`${name}\`. Correct the name, or add the webhook.`,
              location: at.key(),
            });
          }
          checkDays(days, at, report);
        }
      },
    },
  };

  function checkDays(days: SeenDays, location: Location, report: UserContext['report']): void {
    for (const [environment, day] of Object.entries(days ?? {})) {
      if (!environments.has(environment)) {
        report({
          message: `There is no environment \`${environment}\`. The environments are ${[...environments].join(', ')}.`,
          location: location.child([environment]).key(),
        });
      }
      if (!isDay(day)) {
        report({
          message: `\`${day}\` is no day. Write it as \`YYYY-MM-DD\`.`,
          location: location.child([environment]),
        });
      }
    }
  }
};

/** Yields the answers of an operation, as `seen.yaml` writes them. */
function* answersOf(responses: Oas3Responses, ctx: UserContext): Generator<string> {
  for (const [status, value] of Object.entries(responses)) {
    const response = follow(value, ctx.location.child(['responses', status]), ctx);
    const codes = Object.entries(response?.node.content ?? {}).flatMap(([type, node]) => {
      const body = node && response && { node, location: response.location.child(['content', type]) };
      return body ? [...namedExamples(body, ctx)].map(({ node }) => codeInBody(node.value)) : [];
    });
    const isSuccess = status.startsWith('2');
    for (const code of isSuccess || codes.length === 0 ? [undefined] : codes)
      yield answerKey({ status, code });
  }
}

function codeInBody(body: unknown): string | undefined {
  const { errorCode } = Object(body);
  return typeof errorCode === 'string' ? errorCode : undefined;
}

/** Removes `x-seen` from the bundle: it is evidence for the ledger, and not part of the published description. */
export const withoutSeen: Oas3Decorator = () => ({
  Root: {
    leave(root) {
      delete root['x-seen' as never];
    },
  },
});
