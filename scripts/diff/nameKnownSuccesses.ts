import type { Oas3_1Definition } from '@redocly/openapi-core';
import { pointerOf } from '../contract/model/pointer.js';
import type { Change } from './change.js';
import { sameOperations } from './sameOperations.js';

/**
 * A success that was `2XX` and is now a status of its own is one that has become known: the rest of the response is
 * compared as that of the same response. Renames it in `base`, which it changes.
 */
export function nameKnownSuccesses(base: Oas3_1Definition, revision: Oas3_1Definition): Change[] {
  return sameOperations(base, revision).flatMap((same): Change[] => {
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
}

function successes(responses: object = {}): string[] {
  return Object.keys(responses).filter((status) => status.startsWith('2'));
}
