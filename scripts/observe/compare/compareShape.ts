import type { Leaf, Shape } from '../../../src/shared/observation/shape.js';
import { hiddenName } from '../finding.js';
import { jsonTypeOf } from '../jsonTypeOf.js';
import type { Located } from './located.js';
import type { SchemaParts } from './schemaParts.js';

/** What the comparison of a body with its schema has found. `place` is that of the field in the body. */
export interface ShapeVisitor {
  /** A value that the schema allows. `leaf` is left out for an object or a list. */
  fits(schema: Located, leaf: Leaf | undefined): void;
  /** A value of a type or format that the schema does not allow. */
  wrongType(schema: Located, place: string, expected: string, got: string): void;
  /** A value that the list of the field does not have. */
  unlisted(schema: Located, place: string): void;
  /** An object: which of the properties of the schema it has, and which it requires. */
  object(schema: Located, parts: SchemaParts, names: ReadonlySet<string>): void;
  /** A required property that is not there. `by` is the schema that requires it. */
  missing(by: Located, place: string): void;
  /** A property that the schema does not have. */
  unknown(schema: Located, place: string, shape: Shape): void;
  /** An object of which the schema says nothing. */
  open(schema: Located, place: string, shape: Shape): void;
}

/** Compares the shape of a body with its schema. */
export function compareShape(
  read: (schema: Located) => SchemaParts,
  visitor: ShapeVisitor,
  schema: Located,
  shape: Shape,
  place = '',
): void {
  const parts = read(schema);
  const got = jsonTypeOf(shape);
  if (parts.types && !allows(parts.types, got)) {
    visitor.wrongType(schema, place, [...parts.types].join(' or '), formatted(shape));
    return;
  }
  const member = parts.members.find((member) => allowsShape(read(member), shape));
  if (parts.members.length > 0 && !member) {
    const types = parts.members.flatMap((member) => [...(read(member).types ?? [])]);
    visitor.wrongType(schema, place, [...new Set(types)].join(' or '), formatted(shape));
    return;
  }
  if (member) compareShape(read, visitor, member, shape, place);

  if (typeof shape === 'string') {
    const expected = parts.format && formatsToCheck[parts.format];
    if (expected && shape.startsWith('string') && shape !== expected) {
      visitor.wrongType(schema, place, expected, shape);
      return;
    }
    if (shape === 'unlisted') visitor.unlisted(schema, place);
    visitor.fits(schema, shape);
    return;
  }
  if ('items' in shape) {
    visitor.fits(schema, undefined);
    if (!parts.items) return;
    for (const item of shape.items) compareShape(read, visitor, parts.items, item, `${place}[]`);
    return;
  }
  compareObject(read, visitor, schema, parts, shape, place);
}

function compareObject(
  read: (schema: Located) => SchemaParts,
  visitor: ShapeVisitor,
  schema: Located,
  parts: SchemaParts,
  { fields, hidden = 0 }: Extract<Shape, { fields: object }>,
  place: string,
): void {
  const within = (name: string) => (place ? `${place}.${name}` : name);
  if (parts.properties.size === 0 && parts.members.length === 0 && !parts.further) {
    if (Object.keys(fields).length > 0 || hidden > 0) visitor.open(schema, place, { fields, hidden });
    return;
  }
  // An object that shares no field with the schema is another one.
  const isAlike = Object.keys(fields).some((name) => parts.properties.has(name));
  if (isAlike || parts.properties.size === 0) visitor.fits(schema, undefined);
  visitor.object(schema, parts, new Set(Object.keys(fields)));
  for (const [name, by] of parts.required)
    if (!Object.hasOwn(fields, name)) visitor.missing(by, within(name));
  for (const [name, field] of Object.entries(fields)) {
    const property = parts.properties.get(name);
    if (property) compareShape(read, visitor, property, field, within(name));
    else if (parts.further) compareShape(read, visitor, parts.further, field, within('*'));
    else if (parts.members.length === 0) visitor.unknown(schema, within(name), field);
  }
  if (hidden > 0 && !parts.further && parts.members.length === 0) {
    visitor.unknown(schema, within(hiddenName), { fields: {}, hidden });
  }
}

/** The formats of a schema that a shape can tell. */
const formatsToCheck: Record<string, Leaf> = {
  date: 'string date',
  'date-time': 'string date-time',
  uuid: 'string uuid',
};

function allowsShape({ types }: SchemaParts, shape: Shape): boolean {
  return !types || allows(types, jsonTypeOf(shape));
}

function allows(types: ReadonlySet<string>, got: string): boolean {
  return types.has(got) || (got === 'integer' && types.has('number'));
}

/** Returns a shape in words: `integer`, `string date`, `object`. */
function formatted(shape: Shape): string {
  if (shape === 'listed' || shape === 'unlisted') return 'string';
  return typeof shape === 'string' ? shape : jsonTypeOf(shape);
}
