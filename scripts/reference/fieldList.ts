import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import { evidenceMark } from './evidenceMark.js';
import { limitsText, manyValues } from './limitsText.js';
import { blocks, code, indent, prose, slug } from './markdown.js';
import type { Schema } from './schema.js';
import { typeName } from './typeName.js';
import { withAllOf } from './withAllOf.js';

/** The place of a node: its pointer in the bundle, and its anchor on the page. */
export interface Place {
  pointer: string;
  anchor: string;
}

/** One entry of a list of fields. Its own fields are listed below it. */
export interface Field {
  name: string;
  /** The node as it is written in the description, with its `$ref`. */
  node: unknown;
  schema: unknown;
  required: boolean;
  description: string | undefined;
  deprecated?: boolean;
  place: Place;
}

/** What the entries of a list have in common. */
interface Context {
  /** The schemas around the entry. */
  ancestors: readonly unknown[];
  /** Whether the page says above the list that all its fields are personal data. */
  allPersonal: boolean;
}

/** Returns the fields of a body as a nested list; for a body without fields, its type and limits. */
export function bodyFields(document: Oas3_1Definition, schema: unknown, place: Place): string {
  const { schema: resolved, place: at } = follow(document, schema, place);
  const fields = propertiesOf(document, resolved, at);
  const allPersonal = fields.length > 1 && fields.every(({ schema }) => has(document, schema, 'x-pii'));
  return blocks(
    `${prose(resolved.description)} ${evidenceMark(document, schema, place.pointer)} ${allPersonal ? 'All fields are personal data.' : ''}`.trim(),
    resolved.type === 'object' || fields.length > 0
      ? undefined
      : inOneParagraph(`A value of type ${typeName(document, schema)}.`, facts(document, schema)),
    below(document, resolved, at, { ancestors: [], allPersonal }),
  );
}

/** Returns the names of a body's fields. */
export function fieldNames(document: Oas3_1Definition, schema: unknown): string[] {
  const place = { pointer: '', anchor: '' };
  return propertiesOf(document, follow(document, schema, place).schema, place).map(({ name }) => name);
}

/** Returns a list of fields, such as an operation's parameters. */
export function fieldList(document: Oas3_1Definition, fields: Field[]): string {
  const items = requiredFirst(fields).map((field) =>
    fieldItem(document, field, { ancestors: [], allPersonal: false }),
  );
  return items.length === 0 ? '' : `<div class="fields">\n\n${items.join('\n')}\n\n</div>`;
}

function requiredFirst(fields: Field[]): Field[] {
  return fields.toSorted((a, b) => Number(b.required) - Number(a.required));
}

function fieldItem(document: Oas3_1Definition, field: Field, context: Context): string {
  const { schema, place } = follow(document, field.schema, field.place);
  // Keywords beside a `$ref` apply too.
  const known = { ...schema, ...(field.schema as Schema) };
  const head = [
    `<span class="field" id="${field.place.anchor}">[${code(field.name)}](#${field.place.anchor})</span>`,
    `<span class="type">${typeName(document, field.schema)}</span>`,
    field.required && '<span class="required">required</span>',
    (field.deprecated || known.deprecated) && '<span class="deprecated">deprecated</span>',
    known.readOnly && '<span class="type">in responses only</span>',
    known.writeOnly && '<span class="type">in requests only</span>',
    has(document, field.schema, 'x-pii') && !context.allPersonal && '<span class="type">personal data</span>',
    has(document, field.schema, 'x-secret') && '<span class="type">secret</span>',
    evidenceMark(document, field.node, field.place.pointer),
  ];
  const content = blocks(
    head.filter(Boolean).join(' '),
    inOneParagraph(prose(field.description ?? schema.description), facts(document, field.schema)),
    manyValues(known),
    below(document, schema, place, context),
  );
  return `- ${indent(content).trimStart()}\n`;
}

/** Calls {@link children}, unless a schema contains itself: that would never end. */
function below(document: Oas3_1Definition, schema: Schema, place: Place, context: Context): string {
  const { ancestors } = context;
  if (ancestors.includes(schema)) return 'It has the same fields as the entry of this type above.';
  return children(document, schema, place, { ...context, ancestors: [...ancestors, schema] });
}

/** Returns entries for the parts of a schema: its properties, its items and its alternatives. */
function children(document: Oas3_1Definition, schema: Schema, place: Place, context: Context): string {
  const entries = requiredFirst(propertiesOf(document, schema, place)).map((field) =>
    fieldItem(document, field, context),
  );
  const nested = [schema.items && ['items', 'Each item', schema.items]];
  if (typeof schema.additionalProperties === 'object') {
    nested.push(['additionalProperties', 'Every other field', schema.additionalProperties]);
  }
  for (const entry of nested) {
    if (!entry) continue;
    const [key, label, node] = entry as [string, string, unknown];
    entries.push(
      unnamed(document, label, node, { pointer: `${place.pointer}/${key}`, anchor: place.anchor }, context),
    );
  }
  for (const key of ['oneOf', 'anyOf'] as const) {
    for (const [index, node] of (schema[key] ?? []).entries()) {
      const label = `${key === 'oneOf' ? 'One of' : 'Any of'}, choice ${index + 1}`;
      const anchor = `${place.anchor}-choice-${index + 1}`;
      entries.push(
        unnamed(document, label, node, { pointer: `${place.pointer}/${key}/${index}`, anchor }, context),
      );
    }
  }
  return entries.filter(Boolean).join('\n');
}

/** Returns an entry for a part that has no name in the data, such as the items of an array. */
function unnamed(
  document: Oas3_1Definition,
  label: string,
  node: unknown,
  place: Place,
  context: Context,
): string {
  const { schema, place: at } = follow(document, node, place);
  const details = blocks(
    evidenceMark(document, node, place.pointer),
    inOneParagraph(prose(schema.description), facts(document, node)),
    manyValues({ ...schema, ...(node as Schema) }),
    below(document, schema, at, context),
  );
  // The type of the array already shows the type of its items.
  if (!details && label === 'Each item') return '';
  const content = blocks(`${label}: <span class="type">${typeName(document, node)}</span>`, details);
  return `- ${indent(content).trimStart()}\n`;
}

/** Returns the properties of a schema, with those of its `allOf`. */
export function propertiesOf(document: Oas3_1Definition, schema: Schema, place: Place): Field[] {
  const own = Object.entries(schema.properties ?? {}).map(([name, node]): Field => {
    return {
      name,
      node,
      schema: node,
      required: schema.required?.includes(name) ?? false,
      description: (node as Schema).description,
      place: {
        pointer: `${place.pointer}/properties/${escapePointerFragment(name)}`,
        anchor: `${place.anchor}-${slug(name)}`,
      },
    };
  });
  const inherited = (schema.allOf ?? []).flatMap((part, index) => {
    const at = follow(document, part, { ...place, pointer: `${place.pointer}/allOf/${index}` });
    return propertiesOf(document, at.schema, at.place);
  });
  const fields = [...own, ...inherited];
  return fields
    .filter(({ name }, index) => fields.findIndex((field) => field.name === name) === index)
    .map((field) => ({
      ...field,
      required:
        fields.some(({ name, required }) => name === field.name && required) || isRequired(field.name),
    }));

  function isRequired(name: string): boolean {
    return schema.required?.includes(name) ?? false;
  }
}

/** Follows `$ref`s. Returns the schema and its place. */
export function follow(
  document: Oas3_1Definition,
  node: unknown,
  place: Place,
): { schema: Schema; place: Place } {
  let schema = node as Schema & { $ref?: string };
  let { pointer } = place;
  while (typeof schema?.$ref === 'string') {
    pointer = schema.$ref;
    schema = resolve(document, { $ref: schema.$ref });
  }
  const known = typeof schema === 'object' && schema ? withAllOf(document, schema) : {};
  return { schema: known, place: { ...place, pointer } };
}

/** Returns the limits of a node and of the schema that it refers to, in sentences. */
function facts(document: Oas3_1Definition, node: unknown): string {
  const { schema } = follow(document, node, { pointer: '', anchor: '' });
  return limitsText({ ...schema, ...(node as Schema) });
}

/** Adds a sentence to the last paragraph of a text. */
function inOneParagraph(text: string, sentence: string): string {
  return `${text} ${sentence}`.trim();
}

function has(document: Oas3_1Definition, node: unknown, extension: 'x-pii' | 'x-secret'): boolean {
  const { schema } = follow(document, node, { pointer: '', anchor: '' });
  return (node as Schema)[extension] === true || schema[extension] === true;
}
