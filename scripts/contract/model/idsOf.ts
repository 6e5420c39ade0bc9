import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isReadAsJson } from './mediaType.js';
import type { OperationModel } from './operationModel.js';
import { resolve } from './resolve.js';

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
  const body = input.body && isReadAsJson(input.body.mediaType) ? input.body.media.schema : undefined;
  const schemas: [string, unknown][] = [
    ...inPath.map(({ name, schema }): [string, unknown] => [name, schema]),
    ...Object.entries(resolve<Schema>(document, (body ?? {}) as Schema).properties ?? {}),
  ];
  return Object.fromEntries(
    schemas.flatMap(([name, schema]) => {
      const kind = kindOfId(document, schema);
      return kind === undefined ? [] : [[name, kind]];
    }),
  );
}

/**
 * Returns the `x-id` of a schema, or of the schemas that it combines: an id that can also be null is an `anyOf`. It does
 * not look deeper, because a schema can contain itself.
 */
function kindOfId(document: Oas3_1Definition, schema: unknown): string | undefined {
  const own = resolve<Schema>(document, (schema ?? {}) as Schema);
  const { anyOf = [], oneOf = [], allOf = [] } = own;
  const parts = [...anyOf, ...oneOf, ...allOf].map((part) => resolve<Schema>(document, part));
  return [own, ...parts].map((part) => part['x-id']).find(Boolean);
}
