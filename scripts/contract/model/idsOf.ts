import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isReadAsJson } from './mediaType.js';
import type { OperationModel } from './operationModel.js';
import { resolve } from './resolve.js';
import type { ResponseModel } from './responseModel.js';

interface Schema {
  'x-id'?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}

/**
 * Returns the path parameters and the top-level fields of a JSON body that hold an id. Keys are their names, values say
 * what the id identifies: the `x-id` of its schema.
 */
export function idsOf(
  document: Oas3_1Definition,
  { parameters, input }: Pick<OperationModel, 'parameters' | 'input'>,
): Record<string, string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return {
    ...idsAmong(
      document,
      inPath.map(({ name, schema }) => [name, schema]),
    ),
    ...idsInBody(document, input.body),
  };
}

/** Returns the top-level fields of a JSON body, of a request or an answer, that hold an id. */
export function idsInBody(
  document: Oas3_1Definition,
  { mediaType, media }: Partial<Pick<ResponseModel, 'mediaType' | 'media'>> = {},
): Record<string, string> {
  if (mediaType === undefined || !isReadAsJson(mediaType)) return {};
  const { properties = {} } = resolve<Schema>(document, (media?.schema ?? {}) as Schema);
  return idsAmong(document, Object.entries(properties));
}

function idsAmong(document: Oas3_1Definition, schemas: [name: string, schema: unknown][]) {
  return Object.fromEntries(
    schemas.flatMap(([name, schema]): [string, string][] => {
      const kind = kindOfId(document, schema);
      return kind === undefined ? [] : [[name, kind]];
    }),
  );
}

/**
 * Returns the `x-id` of a schema, or of the schemas that it combines: an id that can also be null is an `anyOf`. It does
 * not look deeper, because a schema can contain itself.
 */
export function kindOfId(document: Oas3_1Definition, schema: unknown): string | undefined {
  const own = resolve<Schema>(document, (schema ?? {}) as Schema);
  const { anyOf = [], oneOf = [], allOf = [] } = own;
  const parts = [...anyOf, ...oneOf, ...allOf].map((part) => resolve<Schema>(document, part));
  return [own, ...parts].map((part) => part['x-id']).find(Boolean);
}
