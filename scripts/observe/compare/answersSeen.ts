import type { Observation } from '../finding.js';
import type { Tallies } from './tally.js';

/** Returns the answers that were as the contract says. A key is operation, status and code, as JSON. */
export function answersSeen(answers: Tallies): Observation['answers'] {
  return answers.keys().map((key) => {
    const [operationId, status, code] = JSON.parse(key);
    return { operationId, status, ...(code && { code }), ...answers.at(key).seen };
  });
}
