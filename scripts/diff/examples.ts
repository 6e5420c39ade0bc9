import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { pointerKey } from '../model/pointer.js';
import type { Change } from './change.js';

/** Changes of what examples hold, into which Redocly does not look. */
export function exampleChanges(base: Oas3_1Definition, revision: Oas3_1Definition): Change[] {
  const changes: Change[] = [];
  compare(base, revision, '#');
  return changes;

  function compare(before: unknown, after: unknown, pointer: string): void {
    if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return;
    for (const [key, old] of Object.entries(before)) {
      const now = (after as Record<string, unknown>)[key];
      const at = `${pointer}/${pointerKey(key)}`;
      if (!/\/(example|examples\/[^/]+\/value)$/.test(at)) compare(old, now, at);
      else if (now !== undefined && !isDeepStrictEqual(old, now)) {
        changes.push({ impact: 'patch', reason: 'The example changed.', side: 'revision', pointer: at });
      }
    }
  }
}
