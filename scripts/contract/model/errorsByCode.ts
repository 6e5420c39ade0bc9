import type { Example } from './example.js';
import type { OperationModel } from './operationModel.js';
import type { ErrorModel, ResponseModel } from './responseModel.js';

/** An error code of the contract, and where it is listed. */
export interface CodeModel {
  code: string;
  /** The error as the first place lists it. */
  error: ErrorModel;
  /** The examples of the code: several, if the body does not contain it. */
  examples: Example[];
  /** Every response that lists the code, in the description's order. */
  places: { operation: OperationModel; response: ResponseModel; unconfirmed: boolean }[];
}

/** Returns the error codes of a description, in the order in which it lists them. */
export function errorsByCode(operations: readonly OperationModel[]): CodeModel[] {
  const byCode = new Map<string, CodeModel>();
  for (const operation of operations) {
    for (const response of operation.responses) {
      for (const error of response.errors) {
        const entry = byCode.get(error.code) ?? { code: error.code, error, examples: [], places: [] };
        if (!entry.examples.includes(error.example)) entry.examples.push(error.example);
        // Several examples of a response can have the same code.
        if (entry.places.at(-1)?.response !== response) {
          entry.places.push({ operation, response, unconfirmed: operation.unconfirmed || error.unconfirmed });
        }
        byCode.set(error.code, entry);
      }
    }
  }
  return [...byCode.values()];
}

/** Whether every place that lists the code is unconfirmed. */
export function isUnconfirmed({ places }: CodeModel): boolean {
  return places.every(({ unconfirmed }) => unconfirmed);
}

/** Returns the distinct HTTP status codes of the responses that list an error code. */
export function statusesOf({ places }: CodeModel): string[] {
  return [...new Set(places.map(({ response }) => response.status))];
}
