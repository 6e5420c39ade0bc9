import { withDefaultGroups } from '../../shared/userIds.js';
import type { MockOperation, ResponseExample } from '../model/mockContract.js';
import { scenarioFor } from '../model/scenarioUsers.js';
import type { Decision } from './decision.js';
import { faultFor } from './faults.js';
import { namesOf, type Preference, preferred } from './preference.js';
import { invalid, type Problem } from './problem.js';
import { refuse, refuseIfNoneIsGiven, triggeredBy } from './refuse.js';

/** The facts about a request whose operation has been found. */
interface Facts {
  /** What is wrong with the key: it is missing, or it is `invalid`. */
  denied: 'missingKey' | 'wrongKey' | undefined;
  problem: Problem | undefined;
  /** The parsed body, if it could be read. */
  body: unknown;
  preference: Preference | undefined;
  /** Takes the next answer that a test has asked for. */
  queued: () => Decision | undefined;
  /** The ids of the users that the request is about. */
  users: readonly string[];
  /** Returns the error that a strict mock gives because of its memory. */
  byMemory: () => Decision | undefined;
}

/** Decides what an operation answers. */
export function decide({ examples }: Pick<MockOperation, 'examples'>, facts: Facts): Decision {
  const { denied, problem, body, preference, queued, users, byMemory } = facts;
  if (denied) {
    const example = triggeredBy(examples, denied) ?? examples.find(({ status }) => status === '401');
    return example
      ? { kind: 'example', example }
      : { kind: 'undocumented', status: 401, message: 'The key is missing or invalid.' };
  }
  if (problem) return refuseIfNoneIsGiven(examples, problem, body) ?? refuse(examples, problem);
  if (preference) {
    const example = preferred(examples, preference);
    if (example) return { kind: 'example', example, why: 'asked for by Prefer' };
    const message = `Prefer asks for a response that the operation does not have. It has: ${namesOf(examples)}.`;
    return refuse(examples, invalid(message));
  }
  return queued() ?? byScenario(examples, users) ?? byMemory() ?? { kind: 'success' };
}

function byScenario(examples: readonly ResponseExample[], users: readonly string[]): Decision | undefined {
  // Most user ids have no number, so they need no lookup.
  const numbered = users.flatMap((user) => withDefaultGroups(user) ?? []);
  if (numbered.length === 0) return undefined;
  const fault = faultFor(numbered);
  if (fault) return { kind: 'fault', fault };
  const example = scenarioFor(examples, numbered);
  return example && { kind: 'example', example };
}
