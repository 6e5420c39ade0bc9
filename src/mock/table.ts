import { type ResponseExample, scenarioUserOf } from './scenarios.js';
import { namesUser } from './users.js';

/** What the table of scenarios needs to know of an operation. */
export interface OperationWithExamples {
  name: string;
  /** Names of its path parameters and of the fields of its body. */
  fields: readonly string[];
  examples: readonly ResponseExample[];
}

export interface ScenarioRow {
  code: string;
  user: string;
  status: string;
  /** The operations that give this error to the user. */
  operations: string[];
}

/** The scenario users of the operations that take a user's id, by number. */
export function scenarioTable(operations: readonly OperationWithExamples[]): ScenarioRow[] {
  const rows = new Map<string, ScenarioRow>();
  for (const { name: operation, fields, examples } of operations) {
    if (!fields.some(namesUser)) continue;
    for (const example of examples) {
      const user = scenarioUserOf(example);
      if (!user || !example.name) continue;
      const row = rows.get(example.name) ?? {
        code: example.name,
        user,
        status: example.status,
        operations: [],
      };
      row.operations.push(operation);
      rows.set(example.name, row);
    }
  }
  return [...rows.values()].sort((a, b) => (a.user < b.user ? -1 : 1));
}
