import { openPlace } from '../../contract/openPlace.js';
import { jsonTypeOf } from '../jsonTypeOf.js';
import type { MergedShape } from '../mergedShape.js';

export interface InferredSchema {
  type?: string | string[];
  format?: string;
  description?: string;
  properties?: Record<string, InferredSchema>;
  items?: InferredSchema;
}

const fieldToDescribe = `${openPlace}: what the field is`;

/** Returns the schema of what was seen. What `null` stands for can't be told from it, so such a field has no type. */
export function schemaOf(shape: MergedShape, description?: string): InferredSchema {
  const kinds = typeof shape === 'object' && 'either' in shape ? shape.either : [shape];
  const types = new Set(kinds.map(jsonTypeOf));
  const formats = kinds.filter((kind) => typeof kind === 'string').map(formatOf);
  const object = kinds.find((kind) => typeof kind === 'object' && 'fields' in kind);
  const list = kinds.find((kind) => typeof kind === 'object' && 'items' in kind);
  const [format] = formats.filter((format) => format !== undefined);
  const isOnlyNull = types.size === 1 && types.has('null');
  const [first] = list ? (list as { items: MergedShape[] }).items : [];
  return {
    ...(!isOnlyNull && { type: types.size > 1 ? nullLast(types) : [...types][0] }),
    ...(format && { format }),
    ...(description !== undefined && {
      description: isOnlyNull ? `${description}, and its type (only null was seen)` : description,
    }),
    ...(object && propertiesOf(object as { fields: Record<string, MergedShape> })),
    ...(first !== undefined && { items: schemaOf(first) }),
  };
}

function propertiesOf({
  fields,
}: {
  fields: Record<string, MergedShape>;
}): Pick<InferredSchema, 'properties'> {
  const properties = Object.entries(fields).map(([name, shape]) => [name, schemaOf(shape, fieldToDescribe)]);
  return properties.length > 0 ? { properties: Object.fromEntries(properties) } : {};
}

/** Returns the schema of a field, whose meaning a person has to describe. */
export function fieldSchemaOf(shape: MergedShape): InferredSchema {
  return schemaOf(shape, fieldToDescribe);
}

/** Returns a sample of what was seen. A person has to write its texts. */
export function sampleOf(shape: MergedShape): unknown {
  if (typeof shape === 'object') {
    if ('either' in shape) return sampleOf(shape.either.find((kind) => kind !== 'null') ?? 'null');
    if ('items' in shape) return shape.items.map(sampleOf);
    return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, sampleOf(field)]));
  }
  if (shape === 'null') return null;
  if (shape === 'boolean') return false;
  return jsonTypeOf(shape) === 'string' ? `${openPlace}: a sample` : 0;
}

/** Whether some fields have names that are not told. */
export function hasHidden(shape: MergedShape | undefined): boolean {
  if (typeof shape !== 'object') return false;
  if ('either' in shape) return shape.either.some(hasHidden);
  if ('items' in shape) return shape.items.some(hasHidden);
  return (shape.hidden ?? 0) > 0 || Object.values(shape.fields).some(hasHidden);
}

/** Returns the format in OpenAPI. A text of digits or an upper-case token is just a text: it has no format there. */
function formatOf(leaf: string): string | undefined {
  return ['uuid', 'date', 'date-time'].find((format) => leaf === `string ${format}`);
}

function nullLast(types: ReadonlySet<string>): string[] {
  return [...types].sort((a, b) => Number(a === 'null') - Number(b === 'null'));
}
