import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import type { Schema } from './schema.js';

/** Keeps one merged object for each schema, so that a schema that contains itself is recognised. */
const known = new WeakMap<object, Schema>();

/** Merges a schema with the keywords of its `allOf`, except properties: they have their own places. */
export function withAllOf(document: Oas3_1Definition, schema: Schema): Schema {
  if (!schema.allOf) return schema;
  const found = known.get(schema);
  if (found) return found;
  const merged = { ...schema };
  known.set(schema, merged);
  for (const part of schema.allOf) {
    const { properties: _, allOf: __, ...rest } = withAllOf(document, resolve(document, part) as Schema);
    Object.assign(merged, { ...rest, ...merged });
    merged.required = [...(merged.required ?? []), ...(rest.required ?? [])];
  }
  return merged;
}
