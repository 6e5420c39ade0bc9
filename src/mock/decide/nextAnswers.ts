import type { MockOperation } from '../model/mockContract.js';
import type { Decision } from './decision.js';
import { faultNames } from './faults.js';
import { mustBeRequest } from './mustBeRequest.js';
import { namesOf, preferred } from './preference.js';
import { createQueue } from './queue.js';

/** The next answers that a test asks for. */
export interface NextAnswers {
  /** `success`, a code or another example, a status code, or a fault, in the order in which they are given. */
  answers: readonly string[];
  /** Only for this operation. Default: for any operation that has the answer. */
  operation?: string | undefined;
  /** Only for calls about this user. Default: for all calls. */
  user?: string | undefined;
}

/** The answer that a test asks for if a call is to succeed in any case, also for the user of an error. */
const plainSuccess = 'success';

export interface AskedAnswers {
  /** @throws TypeError if there is no such operation, or no operation has such an answer. */
  ask(next: NextAnswers): void;
  /** Takes the next answer for a call, if one was asked for. */
  take(operation: MockOperation, users: readonly string[]): Decision | undefined;
  clear(): void;
}

export function createAskedAnswers(operations: readonly MockOperation[]): AskedAnswers {
  const queue = createQueue<string>();
  return {
    ask(next) {
      mustBeRequest(next, ['answers', 'operation', 'user'], 'answers');
      const { answers, operation: name, user } = next;
      if (!answers.every((answer) => typeof answer === 'string'))
        throw new TypeError('answers must be a list of texts, such as ["success", "CONNECTION_RESET"].');
      const among =
        name === undefined ? operations : operations.filter((operation) => operation.name === name);
      if (among.length === 0) {
        const names = operations.map((operation) => operation.name).join(', ');
        throw new TypeError(`There is no operation ${name}, only ${names}.`);
      }
      for (const answer of answers) {
        if (among.some((operation) => decisionFor(operation, answer))) continue;
        const lacking = name === undefined ? 'No operation has' : `${name} does not have`;
        const known = name === undefined ? 'a code of the contract' : namesOf(among[0]?.examples ?? []);
        throw new TypeError(
          `${lacking} the answer ${answer}. Ask for ${plainSuccess}, for ${known}, or for ${faultNames.join(', ')}.`,
        );
      }
      queue.add(answers, { name, user });
    },
    take(operation, users) {
      const fits = (answer: string) => decisionFor(operation, answer) !== undefined;
      const next = queue.take(operation.name, users, fits);
      return next === undefined ? undefined : decisionFor(operation, next);
    },
    clear: queue.clear,
  };
}

/** Returns the decision for an answer that was asked for; undefined if the operation does not have it. */
function decisionFor({ examples }: MockOperation, answer: string): Decision | undefined {
  const why = 'asked for as the next answer';
  if (answer === plainSuccess) return { kind: 'success', why };
  const fault = faultNames.find((name) => name === answer);
  if (fault) return { kind: 'fault', fault, why };
  const example =
    examples.find(({ name }) => name === answer) ??
    (/^[2-5]\d\d$/.test(answer) ? preferred(examples, { code: answer }) : undefined);
  return example && { kind: 'example', example, why };
}
