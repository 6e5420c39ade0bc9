import { relative, sep } from 'node:path';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { emitCalls } from './emit/calls.js';
import { emitClient } from './emit/client.js';
import { emitErrors } from './emit/errors.js';
import { emitExamples } from './emit/examples.js';
import { emitSchema } from './emit/schema.js';
import { banner } from './emit/source.js';
import { toYaml } from './load.js';
import { modelOf } from './model/model.js';
import { runtimeModule } from './paths.js';

/** Everything that is generated from a bundled description, by file name, for the folder `dir`. */
export function generatedFiles(document: Oas3_1Definition, dir: string): Map<string, string> {
  const operations = modelOf(document);
  const runtime = importPath(dir, runtimeModule);
  return new Map([
    ['openapi.yaml', `# ${banner}\n${toYaml(document)}`],
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['schema.ts', emitSchema(document)],
    ['calls.ts', emitCalls(document, operations, runtime)],
    ['client.ts', emitClient(document, operations, runtime)],
    ['errors.ts', emitErrors(operations)],
    ['examples.ts', emitExamples(document, operations)],
  ]);
}

function importPath(from: string, to: string): string {
  const path = relative(from, to).replaceAll(sep, '/');
  return path.startsWith('.') ? path : `./${path}`;
}
