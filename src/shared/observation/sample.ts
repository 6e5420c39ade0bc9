import type { Leaf, Shape } from './shape.js';

/** What may be told of a call and its answer, or of a webhook. A recorder writes it as a line of JSON. */
export interface Sample {
  day: string;
  /** Name of the environment in the contract, `local` for a server on the same machine, or `other`. */
  environment: string;
  method: string;
  /** The path as the contract writes it. Of another path only known words are told, and `{}` stands for the rest. */
  path: string;
  /** If the service called the partner: the name of the webhook, `unknown` if it fits none, `several` if it fits several. */
  webhook?: string;
  /**
   * Whether the request had a header that carries the key, or the token of a webhook. Its value is not told. Left out if no
   * header was recorded.
   */
  key?: boolean;
  /** The formats of the values in the path and in the query, by name. */
  pathValues?: Record<string, Leaf>;
  query?: Record<string, Leaf>;
  request?: Content;
  status: number;
  code?: string;
  errorName?: string;
  /** Whether the message of an error begins with the one that the contract has for the code. */
  message?: 'same' | 'other';
  answer?: Content;
}

export interface Content {
  /** The media type without parameters; `another` if it is no common one. */
  type?: string;
  /** Left out if the body was not seen. */
  body?: Shape | 'empty' | 'broken' | 'other';
}

/**
 * A value that was seen in a field for which the contract has a list. It is told alone: not together with the call, and not
 * with the other values of the call.
 */
export interface Sighting {
  day: string;
  environment: string;
  method: string;
  path: string;
  webhook?: string;
  /** `request`, or the status of the answer. */
  in: 'request' | number;
  /** `body.documentType` in a request, `fiatBalances[].status` in an answer. */
  field: string;
  value: string;
  /** Whether the call succeeded. */
  accepted: boolean;
}
