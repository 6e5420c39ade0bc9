import type { Claim as AnyClaim } from '../contract/claims.js';
import type { MergedShape } from './mergedShape.js';

/** How often, when and where something was seen. */
export interface Seen {
  /** The number of calls. */
  count: number;
  /** The first and the last day, as `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** The last day in each environment. */
  environments: Record<string, string>;
}

/** The name in a finding of a field whose name can't be told, because it can be personal data. */
export const hiddenName = '{}';

/** The part of a call: `request`, the status of an answer, or `event` for the payload of a webhook. */
export type Part = 'request' | 'event' | number;

/**
 * Something that was seen and that the contract does not say.
 *
 * `pointer` is a JSON Pointer into the bundled description, such as
 * `#/components/schemas/UserBalances/properties/userId`. It leads to what has to be changed:
 * the schema of the object for `field`, `missing`, `left out` and `demanded`, the schema of the value for `type`, `value`
 * and `body`, the response for `code` and `media type`, the operation for `status`, `success` and `key`, the example of the
 * error for `error name` and `message`. `operation` and `webhook` have none.
 */
export type Finding = Seen & { subject: Subject; pointer?: string } & Detail;

/** What a finding is about: an operation of the contract, one that it does not have, or a webhook. */
export type Subject =
  | { operationId: string; method: string; path: string }
  | { method: string; path: string }
  | { webhook: string };

export type Detail =
  /** The contract has no such operation, or no such webhook. */
  | {
      kind: 'operation';
      statuses: number[];
      request?: MergedShape;
      answers: Record<number, MergedShape | undefined>;
    }
  | { kind: 'webhook'; shape?: MergedShape }
  /** The operation has no such status. `codes` are the error codes that came with it. */
  | { kind: 'status'; status: number; mediaType?: string; codes: string[]; shape?: MergedShape }
  /** The success status of an operation for which the contract has `2XX`. */
  | { kind: 'success'; status: number }
  | { kind: 'code'; status: number; code: string; errorName?: string }
  /** The name of an error for which the contract has none, or another one. */
  | { kind: 'error name'; code: string; errorName: string; listed?: string }
  /** The message of an error is another one. It is not told. */
  | { kind: 'message'; code: string }
  /** A field that the schema does not have. Its name can be {@link hiddenName}. */
  | { kind: 'field'; in: Part; field: string; shape: MergedShape }
  /** A field that the schema requires in an answer or an event, and that was not there. */
  | { kind: 'missing'; in: Part; field: string }
  /** A value of another type or format. `pattern` and the like are not judged. */
  | { kind: 'type'; in: Part; field: string; expected: string; got: string }
  /** A value that the list of the field does not have. `value` is left out if it can't be told. */
  | { kind: 'value'; in: Part; field: string; value?: string }
  | { kind: 'media type'; in: Part; expected?: string; got: string }
  /** A field or parameter that the request must have, and that was left out in a call that succeeded. */
  | { kind: 'left out'; field: string }
  /** A field that the request may leave out, and without which it was refused. */
  | { kind: 'demanded'; field: string }
  /** The fields of a body, or of the object in its field `field`, that the contract leaves open. */
  | { kind: 'body'; in: Part; field: string; shape: MergedShape }
  /** A body that can't be read although it is there: no JSON, or empty. */
  | { kind: 'no body'; in: Part; got: 'empty' | 'broken' | 'other' }
  /** `needed`: calls without a key were refused although the contract says that none is needed; or the other way round. */
  | { kind: 'key'; needed: boolean };

/** The kinds of claims that an assumption can be about, and that traffic or a probe can decide. */
export type Claim = Exclude<AnyClaim, 'meaning'>;

/** What was seen of an assumption. */
export interface AssumptionSeen extends Seen {
  /** JSON Pointer to the node with the `x-assumption`. */
  pointer: string;
  claim: Claim;
  /** `partly`: some of what the claim says was seen, and nothing speaks against it. */
  verdict: 'confirmed' | 'partly' | 'refuted';
  /** What was seen, in words: `4 of 7 values`. */
  detail: string;
}

/** Something unconfirmed (`x-unconfirmed`) that was seen. */
export interface UnconfirmedSeen extends Seen {
  pointer: string;
  /** For a response: the codes that were seen. */
  codes?: string[];
}

/** What the calls say about the contract. */
export interface Observation {
  findings: Finding[];
  assumptions: AssumptionSeen[];
  unconfirmed: UnconfirmedSeen[];
  /** Every answer that is as the contract says, by operation, status and code: for the ledger. */
  answers: ({ operationId: string; status: number; code?: string } & Seen)[];
  /** Every event that is as the contract says: for the ledger. */
  events: ({ webhook: string } & Seen)[];
  /** The names of the descriptions that were read. They are in `environments` of what they say. */
  descriptions: string[];
  /** How many calls and webhooks were read. */
  calls: number;
  webhooks: number;
  /** What was left out, by reason, with the number of calls. */
  leftOut: Record<string, number>;
  /** What could not be read, in words. */
  unread: string[];
}

/**
 * Whether a server before the service can have given an answer with a status that the contract does not have: a redirect,
 * 403, 413, 429, 502, 503 or 504 without an error code.
 */
export function canBeOfGateway({ status, codes }: Extract<Finding, { kind: 'status' }>): boolean {
  const isUsual = (status >= 300 && status < 400) || [403, 413, 429, 502, 503, 504].includes(status);
  return isUsual && codes.length === 0;
}
