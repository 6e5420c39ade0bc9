import { type ResponseExample, scenarioUserOf } from './scenarios.js';
import { type Ids, userFieldsOf } from './users.js';

/** The parts of an operation that determine its scenario users. */
export interface OperationWithExamples {
  name: string;
  /** Its path parameters and the fields of its JSON body that hold an id. */
  ids: Ids;
  examples: readonly ResponseExample[];
}

/** A user who gets an error. */
export interface ScenarioUser {
  user: string;
  code: string;
  status: string;
  /** The operations that answer with the error. */
  operations: string[];
}

/** Returns the scenario users of the operations that take a user's id, sorted by number. */
export function scenarioUsers(operations: readonly OperationWithExamples[]): ScenarioUser[] {
  const users = new Map<string, ScenarioUser>();
  for (const { name: operation, ids, examples } of operations) {
    if (userFieldsOf(ids).length === 0) continue;
    for (const example of examples) {
      const user = scenarioUserOf(example);
      if (!user || !example.name) continue;
      const entry = users.get(user) ?? {
        user,
        code: example.name,
        status: example.status,
        operations: [],
      };
      // Several examples of a response can have the same user.
      if (entry.operations.at(-1) !== operation) entry.operations.push(operation);
      users.set(user, entry);
    }
  }
  return [...users.values()].sort((a, b) => (a.user < b.user ? -1 : 1));
}
