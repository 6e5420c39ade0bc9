import type { Oas3_1Definition, Oas3_1Schema } from '@redocly/openapi-core';
import { kindOfId } from '../contract/model/idsOf.js';
import { partsOf } from '../contract/model/shape.js';

/** What the mock knows of a field in an answer or an event: the `x-id` of an id, the fields of a part, or nothing more. */
export type FieldShape = string | true | PartShape;
export type PartShape = { object: Record<string, FieldShape> } | { list: PartShape };

/**
 * Returns the fields of a schema that the mock can fill from its memory. A part in which nothing has an `x-id` is filled
 * as a whole, so it is `true`.
 */
export function answerFields(document: Oas3_1Definition, schema: unknown): PartShape | undefined {
  const shape = shapeOf(document, schema, []);
  return typeof shape === 'object' ? shape : objectOf(document, schema, []);
}

function shapeOf(document: Oas3_1Definition, schema: unknown, parents: unknown[]): FieldShape {
  const kind = kindOfId(document, schema);
  if (kind !== undefined) return kind;
  const items = variantsOf(document, schema).find((part) => part.items)?.items;
  if (items) {
    const item = shapeOf(document, items, parents);
    return typeof item === 'object' ? { list: item } : true;
  }
  const part = objectOf(document, schema, parents);
  return part && Object.values(part.object).some((field) => field !== true) ? part : true;
}

function objectOf(document: Oas3_1Definition, schema: unknown, parents: unknown[]) {
  const parts = variantsOf(document, schema);
  // A schema that contains itself.
  if (parts.some((part) => parents.includes(part))) return undefined;
  const fields = parts.flatMap(({ properties = {} }) => Object.entries(properties));
  if (fields.length === 0) return undefined;
  const within = [...parents, ...parts];
  return {
    object: Object.fromEntries(fields.map(([name, field]) => [name, shapeOf(document, field, within)])),
  };
}

/** Returns a schema with what it combines by `allOf`, and with the member of an `anyOf` or `oneOf` that can also be null. */
export function variantsOf(document: Oas3_1Definition, schema: unknown): Oas3_1Schema[] {
  const parts = partsOf(document, schema as Oas3_1Schema) as Oas3_1Schema[];
  const members = parts
    .flatMap(({ anyOf, oneOf }) => [anyOf ?? [], oneOf ?? []])
    .filter(
      (union) => union.length === 2 && union.some((member) => 'type' in member && member.type === 'null'),
    );
  return [...parts, ...members.flat().flatMap((member) => partsOf(document, member) as Oas3_1Schema[])];
}
