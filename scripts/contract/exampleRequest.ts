import type { Oas3_1Definition, Oas3Encoding, Oas3Example, Oas3Parameter } from '@redocly/openapi-core';
import { examplesOf } from './model/example.js';
import type { OperationModel } from './model/operationModel.js';
import { resolve } from './model/resolve.js';
import { type ExampleFile, type ExampleRequest, type RequestTarget, requestOf } from './requestOf.js';

/**
 * Returns a request made from the description's examples, to its first server.
 * @param given the values to use in place of those of the examples.
 */
export function exampleRequest(
  document: Oas3_1Definition,
  operation: OperationModel,
  given: Pick<ExampleRequest, 'parameters'> & { body?: unknown } = { parameters: {} },
): ExampleRequest {
  const { input } = operation;
  const parameters: ExampleRequest['parameters'] = {};
  for (const [part, location] of [
    ['path', 'path'],
    ['query', 'query'],
    ['headers', 'header'],
  ] as const) {
    const inLocation = operation.parameters.filter((parameter) => parameter.in === location);
    if (inLocation.length > 0) {
      parameters[part] = Object.fromEntries(
        inLocation.map((parameter) => [
          parameter.name,
          given.parameters[part]?.[parameter.name] ?? exampleOf(document, parameter),
        ]),
      );
    }
  }
  const [example] = Object.values(examplesOf(document, input.body?.media));
  const body = given.body ?? example?.value;
  const target = requestTarget(document, operation);
  const isForm = target.mediaType === 'multipart/form-data';
  const files = isForm ? filesOf(body, input.body?.media.encoding) : undefined;
  return requestOf(target, { parameters, body, files });
}

/** Returns what every request of an operation to the description's first server has in common. */
export function requestTarget(
  document: Oas3_1Definition,
  { method, path, auth, input }: OperationModel,
): RequestTarget {
  const server = document.servers?.[0]?.url ?? 'https://example.com';
  return { method, server, path, auth, mediaType: input.body?.mediaType };
}

function exampleOf(document: Oas3_1Definition, { name, example, examples, schema }: Oas3Parameter): unknown {
  const [named] = Object.values(examples ?? {});
  const resolved = resolve(document, schema ?? {}) as Record<string, unknown> & {
    examples?: unknown[];
    enum?: unknown[];
  };
  return (
    example ??
    (named && resolve<Oas3Example>(document, named).value) ??
    resolved.examples?.[0] ??
    resolved.example ??
    resolved.default ??
    resolved.enum?.[0] ??
    name
  );
}

/** Returns the files of a multipart body. Its example gives the content of each file as a text. */
function filesOf(body: unknown, encoding: Record<string, Oas3Encoding> = {}): ExampleFile[] {
  return Object.entries(Object(body)).flatMap(([name, values]) =>
    [values].flat().map((content) => {
      const type = encoding[name]?.contentType?.split(',').at(-1)?.trim() ?? 'application/octet-stream';
      return { name, fileName: `${name}.${type.split('/').at(-1)}`, content: String(content), type };
    }),
  );
}
