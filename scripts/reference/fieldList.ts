import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import { resolve } from '../contract/model/resolve.js';
import { evidenceBadges } from './evidenceBadges.js';
import { limitsText } from './limitsText.js';
import { blocks, code, indent, prose, slug } from './markdown.js';
import type { Schema } from './schema.js';
import { typeName } from './typeName.js';
import { withAllOf } from './withAllOf.js';

/** Where a node stands: in the bundle, and on its page. */
export interface Place {
  pointer: string;
  anchor: string;
}

/** One entry of a list of fields, and below it the fields of its own. */
export interface Field {
  name: string;
  /** As it stands in the description, `$ref` and all. */
  node: unknown;
  schema: unknown;
  required: boolean;
  description: string | undefined;
  deprecated?: boolean;
  place: Place;
}

/** The fields of a body as a nested list; for one that has none, what it is instead. */
export function bodyFields(document: Oas3_1Definition, schema: unknown, place: Place): string {
  const { schema: resolved, place: at } = follow(document, schema, place);
  return blocks(
    `${prose(resolved.description)} ${evidenceBadges(document, schema, place.pointer)}`.trim(),
    resolved.type === 'object' || propertiesOf(document, resolved, at).length > 0
      ? undefined
      : `A value of type ${typeName(document, schema)}. ${facts(document, schema)}`.trim(),
    below(document, resolved, at, []),
  );
}

/** A list of fields, such as an operation's parameters. */
export function fieldList(document: Oas3_1Definition, fields: Field[]): string {
  const items = fields.map((field) => fieldItem(document, field, []));
  return items.length === 0 ? '' : `<div class="fields">\n\n${items.join('\n')}\n\n</div>`;
}

function fieldItem(document: Oas3_1Definition, field: Field, ancestors: readonly unknown[]): string {
  const { schema, place } = follow(document, field.schema, field.place);
  // What stands beside a `$ref` counts too.
  const known = { ...schema, ...(field.schema as Schema) };
  const head = [
    `<span class="field" id="${field.place.anchor}">[${code(field.name)}](#${field.place.anchor})</span>`,
    `<span class="type">${typeName(document, field.schema)}</span>`,
    field.required && '<span class="required">required</span>',
    (field.deprecated || known.deprecated) && '<span class="deprecated">deprecated</span>',
    known.readOnly && '<span class="type">in answers only</span>',
    known.writeOnly && '<span class="type">in requests only</span>',
    has(document, field.schema, 'x-pii') && '<span class="type">personal data</span>',
    has(document, field.schema, 'x-secret') && '<span class="type">secret</span>',
    evidenceBadges(document, field.node, field.place.pointer),
  ];
  const content = blocks(
    head.filter(Boolean).join(' '),
    prose(field.description ?? schema.description),
    facts(document, field.schema),
    below(document, schema, place, ancestors),
  );
  return `- ${indent(content).trimStart()}\n`;
}

/** {@link children}, but where a schema holds itself. */
function below(
  document: Oas3_1Definition,
  schema: Schema,
  place: Place,
  ancestors: readonly unknown[],
): string {
  if (ancestors.includes(schema)) return 'It holds what the entry above of the same kind holds.';
  return children(document, schema, place, [...ancestors, schema]);
}

/** What lies below a schema: its properties, those of its items, and its alternatives. */
function children(
  document: Oas3_1Definition,
  schema: Schema,
  place: Place,
  ancestors: readonly unknown[],
): string {
  const entries = propertiesOf(document, schema, place).map((field) => fieldItem(document, field, ancestors));
  const nested = [schema.items && ['items', 'Each item', schema.items]];
  if (typeof schema.additionalProperties === 'object') {
    nested.push(['additionalProperties', 'Every other field', schema.additionalProperties]);
  }
  for (const entry of nested) {
    if (!entry) continue;
    const [key, label, node] = entry as [string, string, unknown];
    entries.push(
      unnamed(document, label, node, { pointer: `${place.pointer}/${key}`, anchor: place.anchor }, ancestors),
    );
  }
  for (const key of ['oneOf', 'anyOf'] as const) {
    for (const [index, node] of (schema[key] ?? []).entries()) {
      const label = `${key === 'oneOf' ? 'One of' : 'Any of'}, choice ${index + 1}`;
      const anchor = `${place.anchor}-choice-${index + 1}`;
      entries.push(
        unnamed(document, label, node, { pointer: `${place.pointer}/${key}/${index}`, anchor }, ancestors),
      );
    }
  }
  return entries.filter(Boolean).join('\n');
}

/** An entry that has no name in the data, such as the items of an array. */
function unnamed(
  document: Oas3_1Definition,
  label: string,
  node: unknown,
  place: Place,
  ancestors: readonly unknown[],
): string {
  const { schema, place: at } = follow(document, node, place);
  const details = blocks(
    evidenceBadges(document, node, place.pointer),
    prose(schema.description),
    facts(document, node),
    below(document, schema, at, ancestors),
  );
  // What its type says already needs no entry.
  if (!details && label === 'Each item') return '';
  const content = blocks(`${label}: <span class="type">${typeName(document, node)}</span>`, details);
  return `- ${indent(content).trimStart()}\n`;
}

/** The properties of a schema, with those of its `allOf`. */
function propertiesOf(document: Oas3_1Definition, schema: Schema, place: Place): Field[] {
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

/** Follows `$ref`s, and tells where they lead. */
function follow(document: Oas3_1Definition, node: unknown, place: Place): { schema: Schema; place: Place } {
  let schema = node as Schema & { $ref?: string };
  let { pointer } = place;
  while (typeof schema?.$ref === 'string') {
    pointer = schema.$ref;
    schema = resolve(document, { $ref: schema.$ref });
  }
  const known = typeof schema === 'object' && schema ? withAllOf(document, schema) : {};
  return { schema: known, place: { ...place, pointer } };
}

/** The limits of a node, and of what it refers to. */
function facts(document: Oas3_1Definition, node: unknown): string {
  const { schema } = follow(document, node, { pointer: '', anchor: '' });
  return limitsText({ ...schema, ...(node as Schema) });
}

function has(document: Oas3_1Definition, node: unknown, extension: 'x-pii' | 'x-secret'): boolean {
  const { schema } = follow(document, node, { pointer: '', anchor: '' });
  return (node as Schema)[extension] === true || schema[extension] === true;
}
