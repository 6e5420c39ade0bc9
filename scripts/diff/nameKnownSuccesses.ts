import type { Oas3_1Definition } from '@redocly/openapi-core';
import { pointerOf } from '../contract/model/pointer.js';
import type { Change } from './change.js';
import { sameOperations } from './sameOperations.js';

/** The base with each `2XX` response renamed to the exact status of the revision, and a change for each of them. */
export interface KnownSuccesses {
  base: Oas3_1Definition;
  changes: Change[];
}

/**
 * Finds the operations whose only success is `2XX` in `base` and an exact status in `revision`. Both are the same
 * response, so the returned `base` has the exact status. Then the rest of the response can be compared.
 */
export function nameKnownSuccesses(base: Oas3_1Definition, revision: Oas3_1Definition): KnownSuccesses {
  const renamed = structuredClone(base);
  const changes = sameOperations(renamed, revision).flatMap((same): Change[] => {
    const { responses: before = {} } = same.base.operation;
    const [status, ...others] = successes(same.revision.operation.responses);
    if (!status || others.length > 0 || status === '2XX') return [];
    if (successes(before).join() !== '2XX') return [];
    const { '2XX': response, ...rest } = before as Record<string, typeof before.default>;
    same.base.operation.responses = { [status]: response, ...rest } as typeof before;
    return [
      {
        impact: 'minor',
        reason: `The success status \`2XX\` is now specified: ${status}.`,
        side: 'revision',
        pointer: pointerOf(...same.revision.keys, 'responses', status),
      },
    ];
  });
  return { base: renamed, changes };
}

function successes(responses: object = {}): string[] {
  return Object.keys(responses).filter((status) => status.startsWith('2'));
}
