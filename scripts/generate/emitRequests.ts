import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Trigger } from '../../src/shared/trigger.js';
import { idsOf } from '../contract/model/idsOf.js';
import { isReadAsJson } from '../contract/model/mediaType.js';
import type { OperationModel, RequestBody } from '../contract/model/operationModel.js';
import { pointerTo } from '../contract/model/pointerTo.js';
import { resolve } from '../contract/model/resolve.js';
import { emitChecks, type SchemaOrPointer } from './emitChecks.js';
import { banner, key, literal } from './source.js';

/** Returns `requests.ts`: how the in-process mock distinguishes requests, and what they must contain. */
export function emitRequests(document: Oas3_1Definition, operations: OperationModel[]): string {
  const entries = operations.map((operation) => {
    const { name, method, path, auth, parameters, input, responses } = operation;
    const requiredQuery = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
    const request = {
      method: method.toUpperCase(),
      path,
      auth,
      query: requiredQuery.map(({ name }) => name),
      ids: idsOf(document, operation),
      body: input.body && { required: input.body.required, mediaType: input.body.mediaType },
      answers: Object.fromEntries(responses.map(({ status, mediaType }) => [status, mediaType ?? ''])),
    };
    return `  ${key(name)}: ${literal(request, '  ')},\n`;
  });
  return `// ${banner}

/**
 * By method of the client: the HTTP method and path of a request, the header for the key, the required query parameters,
 * the path parameters and fields that hold an id, each with what it identifies, and the media types of the request body
 * and of each answer.
 */
export const requests = {
${entries.join('')}};

/** By name of the error example: the condition that leads to the error, if the contract names one. */
export const triggers = ${literal(triggersOf(operations))};
`;
}

function triggersOf(operations: OperationModel[]): Record<string, Trigger> {
  const errors = operations.flatMap(({ responses }) => responses.flatMap(({ errors }) => errors));
  return Object.fromEntries(
    errors.flatMap(({ name, example }) => {
      const trigger = example['x-error']?.trigger;
      return trigger === undefined ? [] : [[name, trigger]];
    }),
  );
}

/** Returns `requestChecks.ts`: the check of the request body, by method of the client. */
export function emitRequestChecks(document: Oas3_1Definition, operations: OperationModel[]): string {
  const schemas = operations.flatMap((operation) =>
    operation.input.body
      ? [[operation.name, bodySchema(document, operation, operation.input.body)] as const]
      : [],
  );
  return emitChecks(document, Object.fromEntries(schemas));
}

function bodySchema(
  document: Oas3_1Definition,
  { path, method }: OperationModel,
  { mediaType, media }: RequestBody,
): SchemaOrPointer {
  if (isReadAsJson(mediaType)) {
    return pointerTo(document, 'paths', path, method, 'requestBody', 'content', mediaType, 'schema');
  }
  // For a form, Prism only checks that the required parts are present.
  const { required = [] } = resolve(document, (media.schema ?? {}) as { required?: string[] });
  return { type: 'object', required };
}
