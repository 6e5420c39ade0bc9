import type { Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import type { Schema } from './schema.js';
import { withAllOf } from './withAllOf.js';

/** Returns the type of a value in words, such as `array of string` or `date or null`. */
export function typeName(document: Oas3_1Definition, node: unknown, above: readonly unknown[] = []): string {
  if (typeof node !== 'object' || node === null) return node === false ? 'nothing' : 'any value';
  const schema = withAllOf(document, resolve(document, node) as Schema);
  if (above.includes(schema)) return 'the same type';
  const inner = (part: unknown) => typeName(document, part, [...above, schema]);
  const { format, items, oneOf, anyOf, allOf, properties } = schema;
  const alternatives = oneOf ?? anyOf;
  const types = typesOf(schema).filter((type) => type !== 'null');
  const words =
    types.length > 0
      ? types.map((type) => {
          if (type === 'array') return items ? `array of ${bracketed(inner(items))}` : 'array';
          return type === 'string' && format ? `string (${format})` : type;
        })
      : alternatives
        ? [...new Set(alternatives.filter((part) => !isNull(document, part)).map(inner))]
        : isNull(document, schema)
          ? []
          : [allOf?.[0] ? inner(allOf[0]) : properties ? 'object' : 'any value'];
  return [
    ...words,
    ...(isNullable(schema) || alternatives?.some((part) => isNull(document, part)) ? ['null'] : []),
  ].join(' or ');
}

function bracketed(type: string): string {
  return type.includes(' or ') ? `(${type})` : type;
}

function isNull(document: Oas3_1Definition, node: unknown): boolean {
  return typesOf(resolve(document, Object(node)) as Schema).join() === 'null';
}

function isNullable(schema: Schema): boolean {
  return schema.nullable === true || typesOf(schema).includes('null');
}

function typesOf({ type }: Schema): string[] {
  return type === undefined ? [] : ([type].flat() as string[]);
}
