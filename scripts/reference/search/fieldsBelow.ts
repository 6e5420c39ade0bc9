import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type Field, follow, type Place, propertiesOf } from '../fieldList.js';

/** Returns all named fields of a schema, with those inside of its fields, items and alternatives. */
export function fieldsBelow(
  document: Oas3_1Definition,
  node: unknown,
  place: Place,
  ancestors: readonly unknown[] = [],
): Field[] {
  const { schema, place: at } = follow(document, node, place);
  if (ancestors.includes(schema)) return [];
  const below = (inner: unknown, { anchor }: Pick<Place, 'anchor'>) =>
    fieldsBelow(document, inner, { pointer: at.pointer, anchor }, [...ancestors, schema]);
  return [
    ...propertiesOf(document, schema, at).flatMap((field) => [field, ...below(field.schema, field.place)]),
    ...[schema.items, schema.additionalProperties].flatMap((inner) =>
      typeof inner === 'object' ? below(inner, at) : [],
    ),
    ...(['oneOf', 'anyOf'] as const).flatMap((key) =>
      (schema[key] ?? []).flatMap((choice, index) =>
        below(choice, { anchor: `${at.anchor}-choice-${index + 1}` }),
      ),
    ),
  ];
}
