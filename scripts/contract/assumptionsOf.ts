import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type Claim, claimsOf } from './claims.js';
import { evidenceOf } from './evidence.js';
import type { OperationModel } from './model/operationModel.js';
import { pointerTo } from './model/pointerTo.js';
import type { ResponseModel } from './model/responseModel.js';

/** A claim of an assumption. */
export interface Assumed {
  /** JSON Pointer into the bundle. */
  pointer: string;
  claim: Claim;
}

/** A claim that the answer to a probe can confirm or refute. The expected answer always confirms it. */
export interface Assumption extends Assumed {
  /** The other answers that confirm it: an error code, `denied` or `accepted`. */
  confirmedBy: (string | undefined)[];
  /** The answers that refute it. */
  refutedBy: (string | undefined)[];
}

/** Returns functions that find what is assumed of an operation. Each returns `undefined` if nothing is. */
export function assumptionsOf(document: Oas3_1Definition, { path, method, input }: OperationModel) {
  const assumed = new Map(
    evidenceOf(document).flatMap(({ pointer, assumption }) => (assumption ? [[pointer, assumption]] : [])),
  );
  const at = (...keys: string[]) => decodeURIComponent(pointerTo(document, 'paths', path, method, ...keys));
  const body = ({ status, mediaType = '' }: ResponseModel) => ['responses', status, 'content', mediaType];
  const claimed = (claim: Claim, pointer: string): Assumed | undefined => {
    const assumption = assumed.get(pointer);
    return assumption && claimsOf(assumption).includes(claim) ? { pointer, claim } : undefined;
  };
  return {
    /** Finds the assumption that the operation needs no key. */
    ofNoKey: () => claimed('key', at()),
    /** Finds the assumption about the meaning of a code. */
    ofMeaning: (response: ResponseModel, code: string) =>
      claimed('meaning', `${at(...body(response), 'examples', code)}/x-error`),
    /** Finds the assumption about the fields of a response's body. */
    ofBody: (response: ResponseModel) => claimed('body', at(...body(response), 'schema')),
    /** Finds the assumption whether a field is required. If the field has none, the one about the whole body applies. */
    ofField(field: string) {
      const schema = at('requestBody', 'content', input.body?.mediaType ?? '', 'schema');
      const own = `${schema}/properties/${field}`;
      return claimed('required', assumed.has(own) ? own : schema);
    },
  };
}
