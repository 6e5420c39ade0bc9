import { examples } from '../../generated/examples.js';
import { checks } from '../../generated/requestChecks.js';
import { requests, triggers } from '../../generated/requests.js';
import type { Trigger } from '../shared/trigger.js';
import type { Check } from '../shared/violations.js';
import type { Route } from './routes.js';
import type { ResponseExample } from './scenarios.js';
import type { Ids } from './users.js';

/** An operation in generated/requests.ts. */
interface RequestRules extends Route {
  auth?: { header: string; scheme?: string };
  query: readonly string[];
  /** Its path parameters and the fields of its JSON body that hold an id. */
  ids: Ids;
  body?: { required: boolean; mediaType: string };
  answers: Readonly<Record<string, string>>;
}

type ByName = Readonly<Record<string, unknown>>;

/** An operation of the contract, as the in-process mock uses it. */
export interface ContractOperation extends RequestRules {
  name: string;
  examples: ResponseExample[];
  /** The check of its request body, if it has one. */
  check: Check | undefined;
  /** Response bodies by status and name. */
  bodies: Readonly<Record<string, ByName>>;
}

export const contractOperations: readonly ContractOperation[] = Object.entries(
  requests as Record<string, RequestRules>,
).map(([name, rules]) => {
  const { responses = {} } = (examples as Record<string, { responses: Record<string, ByName> }>)[name] ?? {};
  return {
    ...rules,
    name,
    examples: Object.entries(responses).flatMap(([status, byName]): ResponseExample[] => {
      const names = Object.keys(byName);
      return names.length > 0
        ? names.map((name) => ({ status, name, trigger: (triggers as Record<string, Trigger>)[name] }))
        : [{ status }];
    }),
    check: (checks as Record<string, Check>)[name],
    bodies: responses,
  };
});
