import type { Oas3_1Definition, Oas3Example, Oas3MediaType } from '@redocly/openapi-core';
import type { OperationModel } from '../model/model.js';
import { resolve } from '../model/openapi.js';
import { banner, key, literal } from './source.js';

/** `examples.ts`: the named examples of every request and response. */
export function emitExamples(document: Oas3_1Definition, operations: OperationModel[]): string {
  const entries = operations.map(({ name, input, responses }) => {
    const request = valuesOf(document, input.body?.media);
    const answers = responses.map(({ status, examples }) => [
      status,
      Object.fromEntries(Object.entries(examples).map(([name, { value }]) => [name, value])),
    ]);
    return `  ${key(name)}: ${literal({ request, responses: Object.fromEntries(answers) }, '  ')},\n`;
  });
  return `// ${banner}

/** By method of the client: example request bodies by name, and example response bodies by status and name. */
export const examples = {
${entries.join('')}};
`;
}

function valuesOf(document: Oas3_1Definition, media: Oas3MediaType | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(media?.examples ?? {}).map(([name, example]) => [
      name,
      resolve<Oas3Example>(document, example).value,
    ]),
  );
}
