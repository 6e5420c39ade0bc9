import type { Oas3_1Definition } from '@redocly/openapi-core';
import { operationsOf } from '../contract/model/operationsOf.js';
import { pointerOf } from '../contract/model/pointer.js';
import { responsesOf } from '../contract/model/responseModel.js';
import type { FoundChange } from './change.js';
import type { Node } from './node.js';
import { operationName, pairedOperations } from './pairedOperations.js';
import { isMarked } from './unconfirmedMark.js';

/**
 * Finds error codes that an operation no longer lists, newly lists, or lists under another status. Apps branch on them.
 * `before` are those of the base.
 */
export function errorCodeChanges(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  before: readonly ListedCode[],
): FoundChange[] {
  const after = listedCodes(revision);
  return pairedOperations(base, revision).pairs.flatMap((same) => {
    const use = (status: string) => [`${operationName(same.revision)}, response ${status}`];
    const removed = before.filter(({ keys }) => keys === same.base.keys.join(' '));
    const added = after.filter(({ keys }) => keys === same.revision.keys.join(' '));
    return [
      ...without(removed, added).map(({ code, status, pointer, unconfirmed }): FoundChange => {
        const reason = `Error code \`${code}\` is no longer listed for status ${status}.`;
        const means = 'Apps that handle it no longer compile.';
        return {
          impact: 'major',
          reason,
          means,
          breaks: ['source'],
          uses: use(status),
          side: 'base',
          pointer,
          unconfirmed,
        };
      }),
      ...without(added, removed).map(({ code, status, pointer }): FoundChange => {
        const reason = `Error code \`${code}\` is new for status ${status}.`;
        const means = 'An exhaustive `switch` needs a new case.';
        const shown = { impact: 'minor', reason, means, breaks: ['source'], uses: use(status) } as const;
        return { ...shown, side: 'revision', pointer, unconfirmed: false };
      }),
    ];
  });
}

/** An error code, as one response of one operation lists it. */
export interface ListedCode {
  code: string;
  status: string;
  /** The keys of the operation, as `pairedOperations` returns them. */
  keys: string;
  pointer: string;
  unconfirmed: boolean;
}

/** Returns the error codes that the operations list, each code of a response once. */
export function listedCodes(document: Oas3_1Definition): ListedCode[] {
  return [...operationsOf(document)].flatMap(({ path, method, operation }) =>
    responsesOf(document, operation).flatMap(({ status, mediaType = '', errors }) =>
      errors
        .filter(({ code }, i) => errors.findIndex((error) => error.code === code) === i)
        .map((error) => ({
          code: error.code,
          status,
          keys: `paths ${path} ${method}`,
          pointer: pointerOf(
            ...['paths', path, method, 'responses', status, 'content', mediaType, 'examples', error.name],
          ),
          unconfirmed: isMarked(operation as unknown as Node, 'keywords') || error.unconfirmed,
        })),
    ),
  );
}

function without(codes: readonly ListedCode[], others: readonly ListedCode[]): ListedCode[] {
  return codes.filter(
    ({ code, status }) => !others.some((other) => other.code === code && other.status === status),
  );
}
