import type { Oas3_1Definition } from '@redocly/openapi-core';
import { pointerOf } from '../contract/model/pointer.js';
import type { Change } from './change.js';
import { sameOperations } from './sameOperations.js';

/** A description whose `2XX` responses have the status that the other description knows, and the changes that this is. */
export interface KnownSuccesses {
  base: Oas3_1Definition;
  changes: Change[];
}

/**
 * Finds the successes that were `2XX` in `base` and have a status of their own in `revision`. They are the same response
 * under a name that is now known, so `base` is given back with that name, and the rest of the response is compared.
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
        reason: `The status of the success is now known to be ${status}.`,
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
