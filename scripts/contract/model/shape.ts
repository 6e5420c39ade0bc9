import type { Oas3_1Definition, Oas3_1Schema, Oas3Schema, Referenced } from '@redocly/openapi-core';
import { resolve } from './resolve.js';

type Schema = Referenced<Oas3Schema | Oas3_1Schema>;

/** What the client checks of a JSON body: its kind, or the kinds of an object's required properties. */
export type Shape = string | Record<string, string>;

const kinds: Record<string, string> = {
  array: 'array',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  object: 'object',
  string: 'string',
};

/** `undefined` where the schema leaves the kind open. */
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

/** The one JSON kind that a schema allows; `undefined` where it leaves that open. */
export function kindOf(document: Oas3_1Definition, schema: Schema | undefined): string | undefined {
  const parts = partsOf(document, schema);
  if (parts.some(({ nullable }) => nullable)) return undefined;
  for (const { type, properties } of parts) {
    if (typeof type === 'string') return kinds[type];
    if (type) return undefined;
    if (properties) return 'object';
  }
  return undefined;
}

/** A schema and, in turn, all that its `allOf` adds. */
function partsOf(
  document: Oas3_1Definition,
  schema: Schema | undefined,
  seen = new Set<unknown>(),
): (Oas3Schema & Oas3_1Schema)[] {
  if (typeof schema !== 'object' || !schema || seen.has(schema)) return [];
  seen.add(schema);
  const part = resolve(document, schema as Referenced<Oas3Schema & Oas3_1Schema>);
  return [part, ...(part.allOf ?? []).flatMap((other) => partsOf(document, other as Schema, seen))];
}
