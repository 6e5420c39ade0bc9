import type { Oas3_1Definition } from '@redocly/openapi-core';
import { toYaml } from '../contract/loadContract.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { emitCalls } from './emitCalls.js';
import { type ClientStyle, emitClient } from './emitClient.js';
import { emitErrors } from './emitErrors.js';
import { emitExamples } from './emitExamples.js';
import { emitSchema } from './emitSchema.js';
import { banner } from './source.js';

/** Returns the files that hold the description itself, by file name. */
export function publishedFiles(published: Oas3_1Definition): Map<string, string> {
  return new Map([
    ['openapi.yaml', `# ${banner}\n${toYaml(published)}`],
    ['openapi.json', asJson(published)],
  ]);
}

export function asJson(document: Oas3_1Definition): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * Returns the files of a client, by file name.
 * @param document the description as the generators know it: `supported()` makes it.
 * @param version the version that the client sends as its User-Agent.
 */
export function generatedFiles(
  document: Oas3_1Definition,
  operations: OperationModel[],
  style: ClientStyle,
  version: string | undefined,
): Map<string, string> {
  return new Map([
    ['schema.ts', emitSchema(document, style.header)],
    ['calls.ts', emitCalls(document, operations, style)],
    ['client.ts', emitClient(document, operations, style, version)],
    ['errors.ts', emitErrors(operations, style.header)],
    ['examples.ts', emitExamples(document, operations, style.header)],
  ]);
}
