import type { Oas3_1Definition } from '@redocly/openapi-core';
import { modelOf } from '../contract/model/operationModel.js';
import { pointerOf } from '../contract/model/pointer.js';
import type { FoundChange } from './change.js';
import { sameOperations } from './sameOperations.js';

/**
 * Finds error codes that an operation no longer lists, newly lists, or lists under another status. Apps branch on them,
 * but Redocly accepts a response that has fewer possible values than before.
 */
export function errorCodeChanges(base: Oas3_1Definition, revision: Oas3_1Definition): FoundChange[] {
  const [before, after] = [listedCodes(base), listedCodes(revision)];
  return sameOperations(base, revision).flatMap((same) => {
    const removed = before.filter(({ keys }) => keys === same.base.keys.join(' '));
    const added = after.filter(({ keys }) => keys === same.revision.keys.join(' '));
    return [
      ...without(removed, added).map(({ code, status, pointer, unconfirmed }): FoundChange => {
        const reason = `Error code \`${code}\` is no longer listed for status ${status}.`;
        return { impact: 'major', reason, side: 'base', pointer, unconfirmed };
      }),
      ...without(added, removed).map(({ code, status, pointer }): FoundChange => {
        const reason = `Error code \`${code}\` is new for status ${status}.`;
        return { impact: 'minor', reason, side: 'revision', pointer, unconfirmed: false };
      }),
    ];
  });
}

/** An error code, as one response of one operation lists it. */
export interface ListedCode {
  code: string;
  status: string;
  /** The keys of the operation, as `sameOperations` returns them. */
  keys: string;
  pointer: string;
  unconfirmed: boolean;
}

/** Returns the error codes that the operations list, each code of a response once. */
export function listedCodes(document: Oas3_1Definition): ListedCode[] {
  return modelOf(document).flatMap(({ path, method, responses, unconfirmed }) =>
    responses.flatMap(({ status, mediaType = '', errors }) =>
      errors
        .filter(({ code }, i) => errors.findIndex((error) => error.code === code) === i)
        .map((error) => ({
          code: error.code,
          status,
          keys: `paths ${path} ${method}`,
          pointer: pointerOf(
            ...['paths', path, method, 'responses', status, 'content', mediaType, 'examples', error.name],
          ),
          unconfirmed: unconfirmed || error.unconfirmed,
        })),
    ),
  );
}

function without(codes: ListedCode[], others: ListedCode[]): ListedCode[] {
  return codes.filter(
    ({ code, status }) => !others.some((other) => other.code === code && other.status === status),
  );
}
