import type { Oas3_1Definition } from '@redocly/openapi-core';
import { evidenceOf } from './evidence.js';
import type { OperationModel } from './model/operationModel.js';
import { pointerTo } from './model/pointerTo.js';
import type { ResponseModel } from './model/responseModel.js';

/** An assumption that the answer to a probe can confirm or refute. The expected answer always confirms it. */
export interface Assumption {
  /** JSON Pointer into the bundle. */
  pointer: string;
  /** The other answers that confirm it: an error code, `denied` or `accepted`. */
  confirmedBy: (string | undefined)[];
  /** The answers that refute it. */
  refutedBy: (string | undefined)[];
}

/**
 * Returns functions that find the assumptions of an operation. Each returns a JSON Pointer, or `undefined` if there is
 * none.
 */
export function assumptionsOf(document: Oas3_1Definition, { path, method, input }: OperationModel) {
  const assumed = new Set(
    evidenceOf(document).flatMap(({ pointer, assumption }) => (assumption ? [pointer] : [])),
  );
  const at = (...keys: string[]) => decodeURIComponent(pointerTo(document, 'paths', path, method, ...keys));
  const body = ({ status, mediaType = '' }: ResponseModel) => ['responses', status, 'content', mediaType];
  const first = (...pointers: string[]) => pointers.find((pointer) => assumed.has(pointer));
  return {
    ofOperation: () => first(at()),
    /** Finds the assumption about the meaning of a code. */
    ofMeaning: (response: ResponseModel, code: string) =>
      first(`${at(...body(response), 'examples', code)}/x-error`),
    ofShape: (response: ResponseModel) => first(at(...body(response), 'schema')),
    /** Finds the assumption about a field. If the field has none, the one about the whole body applies. */
    ofField(field: string) {
      const schema = at('requestBody', 'content', input.body?.mediaType ?? '', 'schema');
      return first(`${schema}/properties/${field}`, schema);
    },
  };
}
