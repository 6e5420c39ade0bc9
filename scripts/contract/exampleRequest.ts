import type { Oas3_1Definition, Oas3Encoding, Oas3Example, Oas3Parameter } from '@redocly/openapi-core';
import { examplesOf } from './model/example.js';
import type { OperationModel } from './model/operationModel.js';
import { resolve } from './model/resolve.js';

export interface ExampleFile {
  name: string;
  fileName: string;
  content: string;
  type: string;
}

/** A request made from the description's examples, to its first server. */
export interface ExampleRequest {
  method: string;
  url: string;
  headers: { name: string; value: string }[];
  query: { name: string; value: string }[];
  mediaType: string | undefined;
  body: unknown;
  /** The parts of a multipart body. */
  files: ExampleFile[] | undefined;
  /** The example values of the parameters, by location. */
  parameters: Partial<Record<'path' | 'query' | 'headers', Record<string, unknown>>>;
}

/** @param given the values to use in place of those of the examples. */
export function exampleRequest(
  document: Oas3_1Definition,
  operation: OperationModel,
  given: Pick<ExampleRequest, 'parameters'> & { body?: unknown } = { parameters: {} },
): ExampleRequest {
  const { path, method, input, auth } = operation;
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
  const mediaType = input.body?.mediaType;
  const key = auth && `${auth.scheme ? `${auth.scheme} ` : ''}<api-key>`;
  return {
    method: method.toUpperCase(),
    url: (document.servers?.[0]?.url ?? 'https://example.com') + fill(path, parameters.path),
    headers: [...(auth && key ? [{ name: auth.header, value: key }] : []), ...pairs(parameters.headers)],
    query: pairs(parameters.query),
    mediaType,
    body,
    files: mediaType === 'multipart/form-data' ? filesOf(body, input.body?.media.encoding) : undefined,
    parameters,
  };
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

function fill(path: string, values: Record<string, unknown> = {}): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(String(values[name] ?? name)));
}

function pairs(values: Record<string, unknown> = {}): { name: string; value: string }[] {
  return Object.entries(values).map(([name, value]) => ({ name, value: String(value) }));
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
