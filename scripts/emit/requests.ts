import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isJson } from '../model/mediaType.js';
import type { OperationModel, RequestBody } from '../model/model.js';
import { resolve } from '../model/openapi.js';
import { standalone } from '../model/standalone.js';
import { banner, key, literal } from './source.js';

/** `requests.ts`: what makes a request valid, for the mock that runs in process. */
export function emitRequests(document: Oas3_1Definition, operations: OperationModel[]): string {
  const entries = operations.map(({ name, method, path, auth, parameters, input, responses }) => {
    const requiredQuery = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
    const request = {
      method: method.toUpperCase(),
      path,
      auth,
      query: requiredQuery.map(({ name }) => name),
      body: input.body && bodyOf(document, input.body),
      answers: Object.fromEntries(responses.map(({ status, mediaType }) => [status, mediaType ?? ''])),
    };
    return `  ${key(name)}: ${literal(request, '  ')},\n`;
  });
  return `// ${banner}

/**
 * By method of the client: where its requests go, the header that carries the key, the query parameters that must be
 * there, the JSON Schema of the body, and the media type of each answer.
 */
export const requests = {
${entries.join('')}};
`;
}

function bodyOf(document: Oas3_1Definition, { required, mediaType, media }: RequestBody): object {
  const schema = standalone(document, media.schema);
  if (isJson(mediaType)) return { required, mediaType, schema };
  // Of a form, that its parts are there is all that Prism checks.
  const { required: parts } = resolve(document, (media.schema ?? {}) as { required?: string[] });
  return { required, mediaType, schema: { type: 'object', required: parts } };
}
