import type { OperationModel } from './operationModel.js';
import type { ErrorModel, ResponseModel } from './responseModel.js';

/** An error code of the contract, and where it is listed. */
export interface CodeModel {
  code: string;
  /** The error as the first place lists it. */
  error: ErrorModel;
  /** Every response that lists the code, in the description's order. */
  places: { operation: OperationModel; response: ResponseModel }[];
}

/** Returns the error codes of a description, in the order in which it lists them. */
export function errorsByCode(operations: readonly OperationModel[]): CodeModel[] {
  const byCode = new Map<string, CodeModel>();
  for (const operation of operations) {
    for (const response of operation.responses) {
      for (const error of response.errors) {
        const entry = byCode.get(error.code) ?? { code: error.code, error, places: [] };
        entry.places.push({ operation, response });
        byCode.set(error.code, entry);
      }
    }
  }
  return [...byCode.values()];
}

/** Returns the distinct HTTP status codes of the responses that list an error code. */
export function statusesOf({ places }: CodeModel): string[] {
  return [...new Set(places.map(({ response }) => response.status))];
}
