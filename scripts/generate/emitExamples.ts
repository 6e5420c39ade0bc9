import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type Example, examplesOf } from '../contract/model/example.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { key, literal } from './source.js';

/** Returns `examples.ts`: the examples of every request and response. */
export function emitExamples(
  document: Oas3_1Definition,
  operations: OperationModel[],
  header: string,
): string {
  const entries = operations.map(({ name, input, responses }) => {
    const request = valuesOf(examplesOf(document, input.body?.media));
    const answers = responses.map(({ status, examples }) => [status, valuesOf(examples)]);
    return `  ${key(name)}: ${literal({ request, responses: Object.fromEntries(answers) }, '  ')},\n`;
  });
  return `${header}

/** By method of the client: the example request bodies by name, and the example response bodies by status and name. */
export const examples = {
${entries.join('')}};
`;
}

function valuesOf(examples: Record<string, Example>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(examples).map(([name, { value }]) => [name, value]));
}
