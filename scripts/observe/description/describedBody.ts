import type { Oas3_1Definition, Oas3_1Schema } from '@redocly/openapi-core';
import { isToken, type Leaf, type Shape, textFormat } from '../../../src/shared/observation/shape.js';
import { resolve } from '../../contract/model/resolve.js';
import { partsOf } from '../../contract/model/shape.js';

/** Values of a list that a description has, and the place of the field. */
export interface ListedField {
  field: string;
  values: string[];
}

/** What a description says of a body. */
export interface DescribedBody {
  /** With every property. */
  whole: Shape;
  /** Without the properties that are optional. Undefined if the description does not say what is required. */
  least: Shape | undefined;
  lists: ListedField[];
}

type Schema = Oas3_1Schema & { nullable?: boolean; 'x-extensible-enum'?: unknown[] };

/** Reads a schema of a description as what a call would show. `place` is its own place. */
export function describedBody(document: Oas3_1Definition, schema: unknown, place: string): DescribedBody {
  const lists: ListedField[] = [];
  let saysRequired = false;
  const whole = shapeOf(schema, place, [], true);
  const least = saysRequired ? shapeOf(schema, place, [], false) : undefined;
  return { whole, least, lists };

  function shapeOf(node: unknown, place: string, parents: unknown[], isWhole: boolean): Shape {
    const parts = membersOf(document, node);
    // A schema that contains itself.
    if (parts.length === 0 || parts.some((part) => parents.includes(part))) return { fields: {} };
    const within = [...parents, ...parts];
    const items = parts.find((part) => part.items)?.items;
    const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
    if (properties.length > 0) {
      const required = new Set(parts.flatMap((part) => part.required ?? []));
      if (required.size > 0) saysRequired = true;
      const told = properties.filter(([name]) => isWhole || required.size === 0 || required.has(name));
      return {
        fields: Object.fromEntries(
          told.map(([name, property]) => [
            name,
            shapeOf(property, place ? `${place}.${name}` : name, within, isWhole),
          ]),
        ),
      };
    }
    if (items) return { items: [shapeOf(items, `${place}[]`, within, isWhole)] };
    return leafOf(parts, place, isWhole);
  }

  function leafOf(parts: Schema[], place: string, isWhole: boolean): Shape {
    const values = parts.flatMap((part) => part.enum ?? part['x-extensible-enum'] ?? []);
    const texts = values.filter((value) => typeof value === 'string');
    if (isWhole && texts.length > 0) lists.push({ field: place, values: texts });
    const [type] = parts.flatMap((part) => part.type ?? []).filter((type) => type !== 'null');
    if (type === 'array') return { items: [] };
    if (type === 'object' || type === undefined) return { fields: {} };
    return type === 'string' ? textLeaf(parts) : (type as Leaf);
  }
}

/** Returns a schema, what it combines by `allOf`, and the first member of its unions that is not `null`. */
function membersOf(document: Oas3_1Definition, node: unknown): Schema[] {
  const parts = partsOf(document, node as Oas3_1Schema) as Schema[];
  const members = parts.flatMap(({ anyOf, oneOf }) => {
    const union = [...(anyOf ?? []), ...(oneOf ?? [])].map((member) =>
      resolve<Schema>(document, member as Schema),
    );
    return union.filter(({ type }) => type !== 'null').slice(0, 1);
  });
  return [...parts, ...members.flatMap((member) => partsOf(document, member) as Schema[])];
}

const formats: Record<string, Leaf> = {
  date: 'string date',
  'date-time': 'string date-time',
  uuid: 'string uuid',
  binary: 'file',
};

/** Returns the format that the schema names, or that its example has. */
function textLeaf(parts: Schema[]): Leaf {
  const named = parts.flatMap(({ format }) => (format && formats[format]) ?? [])[0];
  if (named) return named;
  const [example] = parts.flatMap(({ example, examples }) => [example, ...(examples ?? [])]);
  const format = typeof example === 'string' && !isToken(example) && textFormat(example);
  return format && /^(uuid|date|date-time)$/.test(format) ? `string ${format}` : 'text';
}
