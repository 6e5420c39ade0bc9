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
    if (!lists) return [];
    const unconfirmed = (schema as Marked | undefined)?.['x-unconfirmed'] === true;
    return [`${unconfirmed ? '  /** Unconfirmed. */\n' : ''}  ${key(name)}: ${literal(lists, '  ')},\n`];
  });
  return `// ${banner}

${docComment(`The known values of every open list, by schema and field, or by method and parameter: for the choices of a form. The
service can send other values, so an app must accept any. A bundler leaves this out of an app that does not use it.`)}export const knownValues = {
${entries.join('')}} as const;
`;
}

interface Marked {
  'x-unconfirmed'?: boolean;
}

/** Returns the open lists in a schema. Returns undefined if it has none of its own: a `$ref` leads to another entry. */
function listsOf(schema: unknown): Lists | undefined {
  const {
    'x-extensible-enum': values,
    properties,
    items,
    additionalProperties,
    allOf,
    anyOf,
    oneOf,
  } = Object(schema);
  if (Array.isArray(values)) return values.map(String);
  const parts = [items, additionalProperties, allOf, anyOf, oneOf].flat().filter(Boolean).map(listsOf);
  const fields = Object.entries(Object(properties)).flatMap(([name, field]) => {
    const lists = listsOf(field);
    return lists ? [[name, lists] as const] : [];
  });
  // A list has no fields, so of several parts the first list, or the fields of all of them, are returned.
  const list = parts.find((part) => Array.isArray(part));
  if (list && fields.length === 0) return list;
  const all = {
    ...Object.assign({}, ...parts.filter((part) => !Array.isArray(part))),
    ...Object.fromEntries(fields),
  };
  return Object.keys(all).length > 0 ? all : undefined;
}
