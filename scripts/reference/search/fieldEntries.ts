import type { Oas3_1Definition, Oas3MediaType, Oas3Parameter, Oas3Response } from '@redocly/openapi-core';
import type { OperationModel } from '../../contract/model/operationModel.js';
import { resolve } from '../../contract/model/resolve.js';
import type { WebhookModel } from '../../contract/model/webhookModel.js';
import { follow } from '../fieldList.js';
import { slug } from '../markdown.js';
import { firstSentence } from '../operationPage.js';
import { places, responseAnchor } from '../places.js';
import type { Schema } from '../schema.js';
import { fieldsBelow } from './fieldsBelow.js';
import type { SearchEntry } from './searchEntry.js';

/** Returns the parameters of an operation and the fields of its request body. */
export function requestFields(document: Oas3_1Definition, model: OperationModel): SearchEntry[] {
  const { operation, parameters } = model;
  const on = onPageOf(model);
  return [
    ...bodyEntries(document, operation.requestBody, 'body', { ...on, part: 'request body' }),
    ...parameters.map(({ name, in: location, schema, description }) =>
      entryOf(
        document,
        { name, schema, description, anchor: `${location}-${slug(name)}` },
        {
          ...on,
          part: `${location} parameter`,
        },
      ),
    ),
  ];
}

/** Returns the fields and headers of the successes of an operation. */
export function successFields(document: Oas3_1Definition, model: OperationModel): SearchEntry[] {
  return responseFields(document, model, true);
}

/**
 * Returns the fields and headers of the errors, each name only once. Errors have nearly the same fields everywhere, so
 * an entry for each operation would hide what else was found. The codes are entries of their own, so no values are listed.
 */
export function errorFields(
  document: Oas3_1Definition,
  operations: readonly OperationModel[],
): SearchEntry[] {
  const entries = operations.flatMap((model) => responseFields(document, model, false));
  return entries
    .filter(({ title }, index) => entries.findIndex((entry) => entry.title === title) === index)
    .map(({ values: _, where, ...entry }) => ({ ...entry, where: `Every error, such as ${where}` }));
}

/** Returns the fields of a webhook's payload. */
export function payloadFields(
  document: Oas3_1Definition,
  { name, operation, unconfirmed }: WebhookModel,
): SearchEntry[] {
  const on = { page: places.webhook(name), title: operation.summary ?? name, unconfirmed, part: 'payload' };
  return bodyEntries(document, operation.requestBody, 'body', on);
}

/** Where a field is. */
interface On {
  page: string;
  /** The title of the page. */
  title: string;
  unconfirmed: boolean;
  /** The part of the page. */
  part: string;
}

function onPageOf({ name, operation, unconfirmed }: OperationModel): Omit<On, 'part'> {
  return { page: places.operation(name), title: operation.summary ?? name, unconfirmed };
}

function responseFields(document: Oas3_1Definition, model: OperationModel, success: boolean): SearchEntry[] {
  return model.responses
    .filter((response) => response.success === success)
    .flatMap(({ status }) => {
      const on = { ...onPageOf(model), part: `response ${status}` };
      const response = resolve<Oas3Response>(
        document,
        model.operation.responses?.[status] ?? { description: '' },
      );
      const anchor = responseAnchor(status);
      const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
        const { description, schema } = resolve(document, header) as Oas3Parameter;
        const field = { name, schema, description, anchor: `${anchor}-header-${slug(name)}` };
        return entryOf(document, field, { ...on, part: `header of ${on.part}` });
      });
      return [...headers, ...bodyEntries(document, response, anchor, on)];
    });
}

function bodyEntries(
  document: Oas3_1Definition,
  node: object | undefined,
  anchor: string,
  on: On,
): SearchEntry[] {
  const { content = {} } = resolve<{ content?: Record<string, Oas3MediaType> }>(document, node ?? {});
  return Object.values(content).flatMap(({ schema }, index) => {
    const place = { pointer: '', anchor: index === 0 ? anchor : `${anchor}-type-${index + 1}` };
    return fieldsBelow(document, schema ?? {}, place).map(
      ({ name, schema, description, place: { anchor } }) =>
        entryOf(document, { name, schema, description, anchor }, on),
    );
  });
}

interface NamedField {
  name: string;
  schema: unknown;
  description: string | undefined;
  anchor: string;
}

function entryOf(
  document: Oas3_1Definition,
  { name, schema = {}, description, anchor }: NamedField,
  { page, title, unconfirmed, part }: On,
): SearchEntry {
  const values = valuesOf(document, schema);
  return {
    kind: 'field',
    title: name,
    where: `${title}, ${part}`,
    link: `${page}#${anchor}`,
    text: firstSentence(description ?? schemaOf(document, schema).description ?? ''),
    ...(unconfirmed && { unconfirmed: true }),
    ...(values.length > 0 && { values }),
  };
}

/** Returns the values that the description lists for a field or for the items of a list. */
function valuesOf(document: Oas3_1Definition, node: unknown): string[] {
  const { enum: all, 'x-extensible-enum': known, const: only, items } = schemaOf(document, node);
  const values = all ?? known ?? (only === undefined ? [] : [only]);
  return values.length > 0 || !items ? values.map(String) : valuesOf(document, items);
}

function schemaOf(document: Oas3_1Definition, node: unknown) {
  const { schema } = follow(document, node, { pointer: '', anchor: '' });
  // Keywords beside a `$ref` apply too.
  return { ...schema, ...(node as Schema) } as Schema & { 'x-extensible-enum'?: unknown[] };
}
