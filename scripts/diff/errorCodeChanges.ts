import type { Oas3_1Definition } from '@redocly/openapi-core';
import { modelOf } from '../contract/model/model.js';
import { pointerOf } from '../contract/model/pointer.js';
import type { Change } from './change.js';
import { sameOperations } from './sameOperations.js';

/**
 * Error codes that an operation lists no more, lists anew, or lists under another status. Apps branch on them, and
 * Redocly finds nothing wrong with a response that can be less than before.
 */
export function errorCodeChanges(base: Oas3_1Definition, revision: Oas3_1Definition): Change[] {
  const [before, after] = [codesOf(base), codesOf(revision)];
  return sameOperations(base, revision).flatMap((same) => {
    const removed = before.get(same.base.keys.join(' ')) ?? [];
    const added = after.get(same.revision.keys.join(' ')) ?? [];
    return [
      ...without(removed, added).map(({ code, status, pointer }): Change => {
        const reason = `Error code \`${code}\` is no longer listed for status ${status}.`;
        return { impact: 'major', reason, side: 'base', pointer };
      }),
      ...without(added, removed).map(({ code, status, pointer }): Change => {
        const reason = `Error code \`${code}\` is new for status ${status}.`;
        return { impact: 'minor', reason, side: 'revision', pointer };
      }),
    ];
  });
}

interface Listed {
  code: string;
  status: string;
  pointer: string;
}

/** The codes of each operation, under its keys. */
function codesOf(document: Oas3_1Definition): Map<string, Listed[]> {
  return new Map(
    modelOf(document).map(({ path, method, responses }) => [
      `paths ${path} ${method}`,
      responses.flatMap(({ status, mediaType = '', errors }) => {
        const examples = pointerOf(
          'paths',
          path,
          method,
          'responses',
          status,
          'content',
          mediaType,
          'examples',
        );
        return errors.map(({ code }) => ({ code, status, pointer: `${examples}/${code}` }));
      }),
    ]),
  );
}

function without(codes: Listed[], others: Listed[]): Listed[] {
  return codes.filter(
    ({ code, status }) => !others.some((other) => other.code === code && other.status === status),
  );
}
