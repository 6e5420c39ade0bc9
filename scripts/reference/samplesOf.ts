import type { Oas3_1Definition } from '@redocly/openapi-core';
import { exampleRequest } from '../contract/exampleRequest.js';
import { methodPath, type OperationModel } from '../contract/model/operationModel.js';
import { type CalledOperation, requestSamples, type Sample } from './samples/requestSamples.js';

/** Returns samples of a call. Default: with the examples of the description. */
export function samplesOf(
  document: Oas3_1Definition,
  operation: OperationModel,
  request = exampleRequest(document, operation),
): Sample[] {
  return requestSamples(request, calledOperation(operation));
}

/** Returns what the samples of an operation need to know of it. */
export function calledOperation(operation: OperationModel): CalledOperation {
  return {
    clientMethod: methodPath(operation),
    answerType: operation.responses.find(({ success }) => success)?.mediaType,
  };
}
