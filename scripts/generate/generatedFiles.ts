import { relative, sep } from 'node:path';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { paths } from '../cli/paths.js';
import { toYaml } from '../contract/loadContract.js';
import { modelOf } from '../contract/model/operationModel.js';
import { emitCalls } from './emitCalls.js';
import { emitClient } from './emitClient.js';
import { emitErrors } from './emitErrors.js';
import { emitExamples } from './emitExamples.js';
import { emitSchema } from './emitSchema.js';
import { banner } from './source.js';

/**
 * Returns all files that are generated from a bundled description, by file name. `dir` is the folder for them.
 * @param published the description that openapi.yaml and openapi.json hold. Default: the same.
 * @param version the version that the client sends as its User-Agent. Default: that of the description.
 */
export function generatedFiles(
  document: Oas3_1Definition,
  dir: string,
  published = document,
  version = document.info?.version,
): Map<string, string> {
  const operations = modelOf(document);
  const runtime = importPath(dir, paths.clientRuntime);
  return new Map([
    ['openapi.yaml', `# ${banner}\n${toYaml(published)}`],
    ['openapi.json', `${JSON.stringify(published, null, 2)}\n`],
    ['schema.ts', emitSchema(document)],
    ['calls.ts', emitCalls(document, operations, runtime)],
    ['client.ts', emitClient(document, operations, runtime, version)],
    ['errors.ts', emitErrors(operations)],
    ['examples.ts', emitExamples(document, operations)],
  ]);
}

function importPath(from: string, to: string): string {
  const path = relative(from, to).replaceAll(sep, '/');
  return path.startsWith('.') ? path : `./${path}`;
}
