import { examples } from '../../../../generated/examples.js';
import * as mock from '../../../../generated/mock.js';
import { faultNames, faults, faultUserOf } from '../../../../src/mock/decide/faults.js';
import { contractOf } from '../../../../src/mock/model/contractOf.js';
import { userFieldsOf } from '../../../../src/mock/model/ids.js';
import { scenarioUsers } from '../../../../src/mock/model/scenarioUsers.js';

/** The contract without the checks of requests and answers, which are large. */
const none = { requestChecks: {}, textChecks: {}, answerChecks: {}, webhookChecks: {}, webhookExamples: {} };
const contract = contractOf({ ...mock, ...none, examples });

/** An outcome that the mock can produce. */
export interface Outcome {
  id: string;
  label: string;
  group: 'As the contract describes' | 'Errors of the contract' | 'Faults that are not in the contract';
  /** The user whose calls have this outcome. */
  user?: string;
  /** The value of the header `Prefer` that requests the outcome, if there is no user for it. */
  prefer?: string;
}

/** Returns the outcomes of an operation, success first. `summaries` has the meaning of each error, by name. */
export function outcomesOf(operation: string, summaries: Record<string, { summary: string }>): Outcome[] {
  const success: Outcome = { id: 'success', label: 'Success', group: 'As the contract describes' };
  const label = (name: string, status: string) => `${name} (${status}): ${summaries[name]?.summary ?? ''}`;
  if (!userField(operation)) return [success, ...preferable(operation, label)];
  const users = scenarioUsers(contract.operations).filter(({ operations }) => operations.includes(operation));
  return [
    success,
    ...users.map(({ user, code, status }): Outcome => {
      return { id: code, label: label(code, status), group: 'Errors of the contract', user };
    }),
    ...faultNames.map((name): Outcome => {
      const { summary } = faults[name];
      return {
        id: name,
        label: `${name}: ${summary}`,
        group: 'Faults that are not in the contract',
        user: faultUserOf(name),
      };
    }),
  ];
}

/** Returns the name of the parameter or field that has the user of a call. */
export function userField(operation: string): string | undefined {
  const { ids = {} } = contract.operations.find(({ name }) => name === operation) ?? {};
  return userFieldsOf(ids)[0];
}

function preferable(operation: string, label: (name: string, status: string) => string): Outcome[] {
  const { responses } = (examples as Record<string, { responses: Record<string, object> }>)[operation] ?? {};
  return Object.entries(responses ?? {})
    .filter(([status]) => /^[45]\d\d$/.test(status))
    .flatMap(([status, byName]) =>
      Object.keys(byName).map((name): Outcome => {
        const prefer = `code=${status}, example=${name}`;
        return { id: name, label: label(name, status), group: 'Errors of the contract', prefer };
      }),
    );
}
