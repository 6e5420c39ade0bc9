import type { OperationModel } from '../../scripts/contract/model/operationModel.js';

/** A request, as the service receives it. */
export interface Asked {
  operation: OperationModel | undefined;
  method: string;
  pathname: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  /** The JSON value of the body; undefined if it is no JSON. */
  json: unknown;
  bytes: Buffer;
}

/** An answer of the service. */
export interface Answered {
  status: number;
  /** The media type; undefined if there is no body. */
  type: string | undefined;
  text: string;
}
