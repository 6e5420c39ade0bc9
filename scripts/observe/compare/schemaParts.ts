import type { Locate, Located } from './located.js';

/** What a schema says, together with the schemas that it combines. */
export interface SchemaParts {
  /** The schema, those in its `allOf`, and the only member of an `anyOf` or `oneOf` that is not `null`. */
  parts: Located[];
  /** The members of an `anyOf` or `oneOf`, if several are not `null`. */
  members: Located[];
  /** The JSON types that it allows; undefined if it does not say. */
  types: Set<string> | undefined;
  properties: Map<string, Located>;
  /** The names of the required properties, each with the schema that requires it. */
  required: Map<string, Located>;
  items: Located | undefined;
  /** The schema of further properties, if it has one. */
  further: Located | undefined;
  format: string | undefined;
  /** The known values, and the schema that lists them. `closed`: no other value is allowed. */
  list: { values: readonly unknown[]; closed: boolean; at: Located } | undefined;
}

/** Returns a function that reads schemas. */
export function schemaReader({ child }: Locate): (schema: Located) => SchemaParts {
  const known = new Map<object, SchemaParts>();
  return (schema) => {
    // The pointers differ if another `$ref` led to the same schema.
    const found = known.get(schema.node);
    if (found) return found;
    const read = readSchema(schema);
    known.set(schema.node, read);
    return read;
  };

  function readSchema(schema: Located): SchemaParts {
    const parts: Located[] = [];
    const members: Located[] = [];
    let nullable = false;
    visit(schema, []);
    const properties = new Map<string, Located>();
    const required = new Map<string, Located>();
    let types: Set<string> | undefined;
    let items: Located | undefined;
    let further: Located | undefined;
    let format: string | undefined;
    let list: SchemaParts['list'];
    for (const part of parts) {
      const { type, required: names, properties: fields, enum: values, const: only } = part.node;
      if (type !== undefined) types = new Set([type].flat() as string[]);
      for (const name of Object.keys(Object(fields))) {
        const property = child(part, 'properties', name);
        if (property) properties.set(name, property);
      }
      for (const name of (names ?? []) as string[]) required.set(name, part);
      items ??= child(part, 'items');
      further ??= child(part, 'additionalProperties');
      format ??= part.node.format as string | undefined;
      const open = part.node['x-extensible-enum'] as unknown[] | undefined;
      if (Array.isArray(values)) list = { values, closed: true, at: part };
      else if (only !== undefined) list = { values: [only], closed: true, at: part };
      else if (open) list = { values: open, closed: false, at: part };
    }
    if (types === undefined && properties.size > 0) types = new Set(['object']);
    if (nullable) types?.add('null');
    return { parts, members, types, properties, required, items, further, format, list };

    function visit(part: Located, parents: unknown[]): void {
      // A schema that contains itself.
      if (parents.includes(part.node)) return;
      const within = [...parents, part.node];
      parts.push(part);
      for (const i of indexes(part.node.allOf)) visit(child(part, 'allOf', i) as Located, within);
      for (const union of ['anyOf', 'oneOf'] as const) {
        const all = indexes(part.node[union]).map((i) => child(part, union, i) as Located);
        const others = all.filter(({ node }) => node.type !== 'null');
        if (others.length < all.length) nullable = true;
        const [only] = others;
        if (others.length === 1 && only) visit(only, within);
        else members.push(...others);
      }
    }
  }
}

function indexes(list: unknown): string[] {
  return Array.isArray(list) ? Object.keys(list) : [];
}
