import type { OperationModel } from '../../scripts/contract/model/operationModel.js';
import type { ErrorModel, ResponseModel } from '../../scripts/contract/model/responseModel.js';
import type { Violation } from './violations.js';

/** A server that answers as the contract says. */
export interface ContractServer {
  /** What its answers prove in the ledger. */
  proof: 'prism' | 'mock';
  /** Starts it. It ends with the test file. */
  start(): Promise<void>;
  url(): string;
  /** Returns a client's request as it is sent: changed only where the server can't read it otherwise. */
  adapted(operation: OperationModel, request: Request): Promise<Request>;
  /** Returns the answer to a request with these violations. */
  refusalOf(operation: OperationModel, body: unknown, violations: Violation[]): Refusal;
  /** Returns the body of a success to the example request, which has this body as its example. */
  successOf(operation: OperationModel, response: ResponseModel, example: unknown): unknown;
  /** Returns the violations as the server reports them; `undefined` if it reports none. */
  reportOf(body: unknown, violations: Violation[]): Violation[] | undefined;
}

export interface Refusal {
  status: number;
  /** `undefined` if the operation has no error for it: then the server answers with an error of its own. */
  error: ErrorModel | undefined;
}
