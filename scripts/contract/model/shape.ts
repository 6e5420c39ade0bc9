import type { Oas3_1Definition, Oas3_1Schema, Oas3Schema, Referenced } from '@redocly/openapi-core';
import { resolve } from './resolve.js';

type Schema = Referenced<Oas3Schema | Oas3_1Schema>;

/** What the client checks in a JSON body: its JSON type, or the JSON types of an object's required properties. */
export type Shape = string | Record<string, string>;

const kinds: Record<string, string> = {
  array: 'array',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  object: 'object',
  string: 'string',
};

/** Returns the shape of a schema; `undefined` if the schema does not fix one JSON type. */
export function shapeOf(document: Oas3_1Definition, schema: Schema | undefined): Shape | undefined {
  const kind = kindOf(document, schema);
  if (kind !== 'object') return kind;
  const required: Record<string, string> = {};
  for (const part of partsOf(document, schema)) {
    for (const name of part.required ?? []) {
      const property = partsOf(document, schema)
        .map(({ properties }) => properties?.[name])
        .find(Boolean);
      const ofProperty = kindOf(document, property);
      if (ofProperty && !partsOf(document, property).some(({ writeOnly }) => writeOnly))
        required[name] = ofProperty;
    }
  }
  return required;
}

/** Returns the only JSON type that a schema allows; `undefined` if it does not fix one. */
export function kindOf(document: Oas3_1Definition, schema: Schema | undefined): string | undefined {
  const parts = partsOf(document, schema);
  if (parts.some(({ nullable }) => nullable)) return undefined;
  // `properties` alone says nothing of a value that is no object.
  const type = parts.find((part) => part.type)?.type;
  return typeof type === 'string' ? kinds[type] : undefined;
}

/** Returns a schema and, recursively, the schemas in its `allOf`. */
export function partsOf(
  document: Oas3_1Definition,
  schema: Schema | undefined,
  seen = new Set<unknown>(),
): (Oas3Schema & Oas3_1Schema)[] {
  if (typeof schema !== 'object' || !schema || seen.has(schema)) return [];
  seen.add(schema);
  const part = resolve(document, schema as Referenced<Oas3Schema & Oas3_1Schema>);
  return [part, ...(part.allOf ?? []).flatMap((other) => partsOf(document, other as Schema, seen))];
}
