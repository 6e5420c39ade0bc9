import type { Oas3_1Definition } from '@redocly/openapi-core';
import { evidenceOf } from './evidence.js';
import type { OperationModel } from './model/model.js';
import { pointerTo } from './model/pointerTo.js';
import type { ResponseModel } from './model/responses.js';

/** An assumption that hangs on what a probe gets. What the contract says it gets confirms it anyway. */
export interface Assumption {
  /** JSON Pointer into the bundle. */
  pointer: string;
  /** What speaks for it and against it: a code, `denied` or `accepted`. */
  confirmedBy: (string | undefined)[];
  refutedBy: (string | undefined)[];
}

/** Finds the places of an operation that carry an assumption. `undefined` for those that carry none. */
export function assumptionsOf(document: Oas3_1Definition, { path, method, input }: OperationModel) {
  const assumed = new Set(
    evidenceOf(document).flatMap(({ pointer, assumption }) => (assumption ? [pointer] : [])),
  );
  const at = (...keys: string[]) => decodeURIComponent(pointerTo(document, 'paths', path, method, ...keys));
  const body = ({ status, mediaType = '' }: ResponseModel) => ['responses', status, 'content', mediaType];
  const first = (...pointers: string[]) => pointers.find((pointer) => assumed.has(pointer));
  return {
    ofOperation: () => first(at()),
    /** What a code means. */
    ofMeaning: (response: ResponseModel, code: string) =>
      first(`${at(...body(response), 'examples', code)}/x-error`),
    ofShape: (response: ResponseModel) => first(at(...body(response), 'schema')),
    /** That of the whole body is about every field without its own. */
    ofField(field: string) {
      const schema = at('requestBody', 'content', input.body?.mediaType ?? '', 'schema');
      return first(`${schema}/properties/${field}`, schema);
    },
  };
}
