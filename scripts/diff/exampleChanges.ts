import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Change } from './change.js';
import { visitPairs } from './visitPairs.js';

/** Finds examples whose value changed. Redocly does not compare these values. */
export function exampleChanges(base: Oas3_1Definition, revision: Oas3_1Definition): Change[] {
  const changes: Change[] = [];
  visitPairs(base, revision, (before, after, { revision: pointer }) => {
    if (!/\/(example|examples\/[^/]+\/value)$/.test(pointer)) return true;
    if (!isDeepStrictEqual(before, after)) {
      changes.push({ impact: 'patch', reason: 'The example changed.', side: 'revision', pointer });
    }
    return false;
  });
  return changes;
}
