import type { Oas3_1Definition, Oas3MediaType, Oas3Parameter } from '@redocly/openapi-core';
import { isReadAsJson } from '../contract/model/mediaType.js';
import type { OperationModel, RequestBody } from '../contract/model/operationModel.js';
import { pointerTo } from '../contract/model/pointerTo.js';
import { kindOf, partsOf } from '../contract/model/shape.js';
import { type PartShape, variantsOf } from './answerFields.js';
import { emitChecks, type SchemaOrPointer } from './emitChecks.js';
import { fillableFields } from './fillableFields.js';

/** Returns `requestChecks.ts`: the check of a JSON request body, by method of the client. */
export function emitRequestChecks(document: Oas3_1Definition, operations: OperationModel[]): string {
  const schemas = operations.flatMap(({ name, path, method, input: { body } }) =>
    body?.media.schema && isReadAsJson(body.mediaType)
      ? [
          [
            name,
            pointerTo(document, 'paths', path, method, 'requestBody', 'content', body.mediaType, 'schema'),
          ],
        ]
      : [],
  );
  return emitChecks(document, Object.fromEntries(schemas));
}

/**
 * Returns `answerChecks.ts`: the check of the fields that the mock fills in a success, by method of the client and
 * status. All other fields are those of the example.
 */
export function emitAnswerChecks(document: Oas3_1Definition, operations: OperationModel[]): string {
  const fieldsOf = fillableFields(document, operations);
  const schemas = operations.flatMap((operation) =>
    operation.responses.flatMap((response) => {
      const shape = fieldsOf(operation, response);
      const key = `${operation.name} ${response.status}`;
      return shape ? [[key, reduced(document, response.media?.schema, shape)]] : [];
    }),
  );
  return emitChecks(document, Object.fromEntries(schemas));
}

/** Returns a schema that has only the fields of a shape. */
function reduced(document: Oas3_1Definition, schema: unknown, shape: PartShape): object {
  const variants = variantsOf(document, schema);
  if ('list' in shape) {
    const items = variants.find((variant) => variant.items)?.items;
    return { items: reduced(document, items, shape.list) };
  }
  const properties = Object.entries(shape.object).map(([name, field]) => {
    const property = variants.map((variant) => variant.properties?.[name]).find(Boolean);
    return [name, typeof field === 'object' ? reduced(document, property, field) : within(property)];
  });
  return { properties: Object.fromEntries(properties) };
}

/**
 * Returns `textChecks.ts`: the checks of what arrives as text, with numbers and booleans converted first. By method of
 * the client that of its parameters (`path`, `query` and `header`), and by `<method> form` that of its form.
 */
export function emitTextChecks(document: Oas3_1Definition, operations: OperationModel[]): string {
  const schemas: [string, object][] = [];
  for (const { name, parameters, input } of operations) {
    const checked = parameters.filter((parameter) => isChecked(document, parameter));
    if (checked.length > 0) schemas.push([name, parametersSchema(checked)]);
    const { body } = input;
    if (body?.kind === 'object' && !isReadAsJson(body.mediaType))
      schemas.push([`${name} form`, formSchema(document, body)]);
  }
  return emitChecks(document, Object.fromEntries(schemas), { coerce: true });
}

/** Whether a parameter has a rule besides that it is required. The mock does not read objects. */
function isChecked(document: Oas3_1Definition, { schema }: Oas3Parameter): boolean {
  const kind = kindOf(document, schema);
  if (!schema || kind === 'object') return false;
  const rules = partsOf(document, schema).flatMap((part) => Object.keys(part));
  const says = /^(type|description|title|examples?|deprecated|x-.*)$/;
  return kind !== 'string' || !rules.every((rule) => says.test(rule));
}

function parametersSchema(parameters: Oas3Parameter[]): object {
  const locations = ['path', 'query', 'header'].map((location) => {
    const among = parameters.filter((parameter) => parameter.in === location);
    return [location, { type: 'object', ...objectSchema(among) }];
  });
  return { type: 'object', properties: Object.fromEntries(locations) };
}

function objectSchema(parameters: Oas3Parameter[]) {
  // The names of headers are in lower case, as they arrive.
  const nameOf = ({ in: location, name }: Oas3Parameter) =>
    location === 'header' ? name.toLowerCase() : name;
  return {
    properties: Object.fromEntries(
      parameters.map((parameter) => [nameOf(parameter), within(parameter.schema)]),
    ),
  };
}

/** In place of a file, the form that is checked has its size in bytes and its media type. */
function formSchema(document: Oas3_1Definition, { media, files }: RequestBody): object {
  const parts = partsOf(document, media.schema);
  const fields = parts.flatMap(({ properties = {} }) => Object.entries(properties));
  return {
    type: 'object',
    required: parts.flatMap(({ required = [] }) => required),
    properties: Object.fromEntries(
      fields.map(([name, schema]) => [
        name,
        files.includes(name) ? filesSchema(document, schema, media.encoding?.[name]) : within(schema),
      ]),
    ),
  };
}

function filesSchema(
  document: Oas3_1Definition,
  schema: SchemaOrPointer,
  encoding: NonNullable<Oas3MediaType['encoding']>[string] | undefined,
): object {
  const [part = {}] = partsOf(document, schema as object);
  const { type, items, minItems, maxItems } = part;
  if (type === 'array' && items)
    return { type, minItems, maxItems, items: filesSchema(document, items as object, encoding) };
  const ranges = (encoding?.contentType ?? '*/*').split(',').map((range) => range.trim());
  const patterns = ranges.map((range) => range.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]+'));
  const sizes = partsOf(document, schema as object);
  const [maximum] = sizes.flatMap(({ maxLength = [] }) => maxLength);
  const [minimum] = sizes.flatMap(({ minLength = [] }) => minLength);
  return {
    type: 'object',
    properties: {
      size: { type: 'integer', minimum, maximum },
      type: { type: 'string', pattern: `^(${patterns.join('|')})$` },
    },
  };
}

/** Makes the `$ref`s of a schema relative to the description, since the schema is checked outside of it. */
function within(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(within);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) =>
      name === '$ref' && typeof value === 'string' ? [name, `description${value}`] : [name, within(value)],
    ),
  );
}
