import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/operationModel.js';
import { banner, docComment, key, literal } from './source.js';

/** The known values of an open list, or open lists by name: fields of a schema, parameters of an operation. */
type Lists = string[] | { [name: string]: Lists };

/**
 * Returns `knownValues.ts`: the values of every open list (`x-extensible-enum`), by schema and field, or by method and
 * parameter.
 */
export function emitKnownValues(document: Oas3_1Definition, operations: OperationModel[]): string {
  const entries = [
    ...Object.entries(document.components?.schemas ?? {}),
    ...operations.map(({ name, parameters }): [string, unknown] => [
      name,
      { properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])) },
    ]),
  ].flatMap(([name, schema]) => {
    const lists = listsOf(schema);
    return lists ? [`  ${key(name)}: ${literal(lists, '  ')},\n`] : [];
  });
  return `// ${banner}

${docComment(`The known values of every open list, by schema and field, or by method and parameter: for the choices of a form. The
service can send other values, so an app must accept any. An app that does not use this does not carry it.`)}export const knownValues = {
${entries.join('')}} as const;
`;
}

/** Returns the open lists in a schema. Returns undefined if it has none of its own: a `$ref` leads to another entry. */
function listsOf(schema: unknown): Lists | undefined {
  const { 'x-extensible-enum': values, properties, items } = Object(schema);
  if (Array.isArray(values)) return values.map(String);
  const fields = Object.entries(Object(properties)).flatMap(([name, field]) => {
    const lists = listsOf(field);
    return lists ? [[name, lists] as const] : [];
  });
  if (fields.length > 0) return Object.fromEntries(fields);
  return items ? listsOf(items) : undefined;
}
