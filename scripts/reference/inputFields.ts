import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isMarked } from '../contract/model/isMarked.js';
import { resolve } from '../contract/model/resolve.js';
import type { Schema } from './schema.js';
import { typeName } from './typeName.js';
import { withAllOf } from './withAllOf.js';

/** A parameter or a field of a request, as a form asks for it. */
export interface InputField {
  name: string;
  /** Its type in words. */
  type: string;
  /**
   * How it is entered. A `number` can also be a text if the schema allows both. `file` is one file or several, `list` a
   * list of texts, and `json` what has no input of its own.
   */
  kind: 'text' | 'number' | 'boolean' | 'date' | 'choice' | 'object' | 'file' | 'list' | 'json';
  required: boolean;
  description: string;
  /** Whether its value, or that of a field above it, is personal or secret. */
  mark?: 'personal data' | 'secret' | undefined;
  /** The values of a closed list (`choice`), or the known values of an open one. */
  values?: unknown[];
  /** The fields of an object, the required ones first. */
  fields?: InputField[];
}

interface Above {
  mark?: InputField['mark'];
  schemas: readonly unknown[];
}

/** Returns the fields of an object's schema, the required ones first. */
export function inputFields(
  document: Oas3_1Definition,
  node: unknown,
  above: Above = { schemas: [] },
): InputField[] {
  const parts = [resolve(document, Object(node)) as Schema];
  // The loop also visits the parts that it adds.
  for (const { allOf = [] } of parts) {
    parts.push(
      ...allOf.map((part) => resolve(document, part) as Schema).filter((part) => !parts.includes(part)),
    );
  }
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const properties = Object.fromEntries(parts.flatMap((part) => Object.entries(part.properties ?? {})));
  return Object.entries(properties)
    .filter(([, property]) => !(resolve(document, property) as Schema).readOnly)
    .map(([name, property]) => inputField(document, name, property, required.has(name), above))
    .toSorted((a, b) => Number(b.required) - Number(a.required));
}

/** Returns a field. `node` is its schema as the description has it, with its `$ref`. */
export function inputField(
  document: Oas3_1Definition,
  name: string,
  node: unknown,
  required: boolean,
  above: Above = { schemas: [] },
): InputField {
  const schema = schemaOf(document, node);
  const { description = schema.description ?? '' } = Object(node) as Schema;
  const mark = above.mark ?? markOf(document, node);
  const closed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const values = closed ?? schema['x-extensible-enum'];
  const fields = above.schemas.includes(schema)
    ? []
    : inputFields(document, schema, { mark, schemas: [...above.schemas, schema] });
  return {
    name,
    type: typeName(document, node),
    kind: closed ? 'choice' : fields.length > 0 ? 'object' : kindOf(document, schema),
    required,
    description: description.trim(),
    mark,
    ...(values && { values }),
    ...(fields.length > 0 && { fields }),
  };
}

type WithKnownValues = Schema & { 'x-extensible-enum'?: string[] };

/** Returns a schema; for a value that can also be null, that of the other values. */
function schemaOf(document: Oas3_1Definition, node: unknown): WithKnownValues {
  const schema = withAllOf(document, resolve(document, Object(node)) as Schema);
  const choices = (schema.oneOf ?? schema.anyOf ?? [])
    .map((choice) => resolve(document, choice) as Schema)
    .filter(({ type }) => type !== 'null');
  return choices.length === 1 && choices[0] ? schemaOf(document, choices[0]) : schema;
}

function kindOf(document: Oas3_1Definition, schema: Schema): InputField['kind'] {
  const types = [schema.type].flat().filter((type) => type !== 'null');
  if (types.includes('number') || types.includes('integer')) return 'number';
  if (types.length !== 1) return 'json';
  if (types[0] === 'boolean') return 'boolean';
  if (types[0] === 'string') {
    return schema.format === 'binary' ? 'file' : schema.format === 'date' ? 'date' : 'text';
  }
  const items = types[0] === 'array' && schema.items && kindOf(document, schemaOf(document, schema.items));
  return items === 'file' ? 'file' : items === 'text' || items === 'date' ? 'list' : 'json';
}

function markOf(document: Oas3_1Definition, node: unknown): InputField['mark'] {
  if (isMarked(document, node, 'x-pii')) return 'personal data';
  return isMarked(document, node, 'x-secret') ? 'secret' : undefined;
}
