import type { Oas3_1Definition } from '@redocly/openapi-core';
import { errorsByCode } from '../contract/model/errorsByCode.js';
import { modelOf } from '../contract/model/operationModel.js';
import { pointerOf } from '../contract/model/pointer.js';
import type { Change } from './change.js';
import { sameOperations } from './sameOperations.js';

/**
 * Finds error codes that an operation no longer lists, newly lists, or lists under another status. Apps branch on them,
 * but Redocly accepts a response that has fewer possible values than before.
 */
export function errorCodeChanges(base: Oas3_1Definition, revision: Oas3_1Definition): Change[] {
  const [before, after] = [codesOf(base), codesOf(revision)];
  return sameOperations(base, revision).flatMap((same) => {
    const removed = before.filter(({ keys }) => keys === same.base.keys.join(' '));
    const added = after.filter(({ keys }) => keys === same.revision.keys.join(' '));
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
  /** The keys of the operation, as `sameOperations` returns them. */
  keys: string;
  pointer: string;
}

function codesOf(document: Oas3_1Definition): Listed[] {
  return errorsByCode(modelOf(document)).flatMap(({ code, places }) =>
    places.map(({ operation: { path, method }, response: { status, mediaType = '' } }) => ({
      code,
      status,
      keys: `paths ${path} ${method}`,
      pointer: pointerOf(
        ...['paths', path, method, 'responses', status, 'content', mediaType, 'examples', code],
      ),
    })),
  );
}

function without(codes: Listed[], others: Listed[]): Listed[] {
  return codes.filter(
    ({ code, status }) => !others.some((other) => other.code === code && other.status === status),
  );
}
