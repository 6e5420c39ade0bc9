import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import type { Schema } from './schema.js';

/** The same object for the same schema, so that one that holds itself is recognised. */
const known = new WeakMap<object, Schema>();

/** A schema with what its `allOf` says beside properties, which have places of their own. */
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
