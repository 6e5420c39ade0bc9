import type { Oas3_1Definition, Oas3Response } from '@redocly/openapi-core';
import { type FollowUp, followUpsOf, type ValueOfCall } from '../model/followUpsOf.js';
import { modelOf } from '../model/operationModel.js';
import { resolve } from '../model/resolve.js';

/**
 * Adds standard `links` to every success: the operations that take what was created. A Link can set parameters, but no
 * field of a body, so it leads only to operations whose path parameters are all known.
 */
export function addLinks(document: Oas3_1Definition): void {
  const operations = modelOf(document);
  for (const operation of operations) {
    const followUps = followUpsOf(document, operations, operation).filter(isComplete);
    if (followUps.length === 0) continue;
    for (const { success, status } of operation.responses) {
      const { responses = {} } = operation.operation;
      const response = responses[status];
      if (!success || !response) continue;
      // Other operations may share the response, so only a copy of it gets the links.
      const own = { ...resolve<Oas3Response>(document, response) };
      own.links = { ...Object.fromEntries(followUps.map(linkOf)), ...own.links };
      responses[status] = own as never;
    }
  }
}

function isComplete({ operation, ids }: FollowUp): boolean {
  const needed = operation.parameters.filter(({ in: location, required }) => location === 'path' || required);
  return needed.length > 0 && needed.every(({ in: location, name }) => location === 'path' && name in ids);
}

function linkOf({ operation, ids }: FollowUp) {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const link = {
    operationId: operation.id,
    parameters: Object.fromEntries(inPath.map(({ name }) => [name, expressionOf(ids[name] as ValueOfCall)])),
    description: `${operation.operation.summary ?? operation.id} takes what this call created.`,
  };
  return [operation.name, link] as const;
}

/** Returns a value of a call as a runtime expression of OpenAPI. */
function expressionOf({ from, name }: ValueOfCall): string {
  switch (from) {
    case 'request path':
      return `$request.path.${name}`;
    case 'request body':
      return `$request.body#/${name}`;
    case 'response body':
      return `$response.body#/${name}`;
  }
}
