import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isReadAsJson } from './mediaType.js';
import type { OperationModel } from './operationModel.js';
import { resolve } from './resolve.js';

interface Schema {
  'x-id'?: string;
  anyOf?: Schema[];
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

/** Returns the `x-id` of a schema. Follows its `$ref`, and looks into its `anyOf`, because an id can also be null. */
function kindOfId(document: Oas3_1Definition, schema: unknown): string | undefined {
  const { 'x-id': kind, anyOf = [] } = resolve<Schema>(document, (schema ?? {}) as Schema);
  return kind ?? anyOf.map((part) => kindOfId(document, part)).find(Boolean);
}
