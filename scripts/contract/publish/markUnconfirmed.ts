import type { Oas3_1Definition, Oas3Operation, Oas3PathItem, Oas3Response } from '@redocly/openapi-core';
import type { Example } from '../model/example.js';
import { operationsOf } from '../model/operationsOf.js';
import { resolve } from '../model/resolve.js';
import { type SchemaNode, visitSchemas } from './visitSchemas.js';

const prefix = 'Unconfirmed: ';

/**
 * Says of every unconfirmed part that it is unconfirmed, where every tool shows it: at the start of its summary or
 * description. Operations and webhooks also get `x-stability-level: alpha`, which oasdiff knows.
 */
export function markUnconfirmed(document: Oas3_1Definition): void {
  const webhooks = Object.values(document.webhooks ?? {}).flatMap((item) => {
    return resolve<Oas3PathItem>(document, item as Oas3PathItem).post ?? [];
  });
  const operations = [...[...operationsOf(document)].map(({ operation }) => operation), ...webhooks];
  for (const operation of operations as (Oas3Operation & Marked)[]) {
    if (operation['x-unconfirmed'] !== true) continue;
    operation.summary = prefix + (operation.summary ?? 'This is not confirmed.');
    operation['x-stability-level'] = 'alpha';
  }
  for (const example of Object.values(document.components?.examples ?? {}) as Example[]) {
    if (example['x-unconfirmed'] === true)
      example.summary = prefix + (example.summary ?? 'This is not confirmed.');
  }
  markCodes(document, operations);
  markUnconfirmedSchemas(document);
}

interface Marked {
  'x-unconfirmed'?: boolean;
  'x-stability-level'?: string;
}

/** Names the unconfirmed codes of a response in its description. */
function markCodes(document: Oas3_1Definition, operations: readonly Oas3Operation[]): void {
  const responses = new Set(
    operations.flatMap(({ responses = {} }) =>
      Object.values(responses).map((response) => resolve<Oas3Response>(document, response as Oas3Response)),
    ),
  );
  for (const response of responses as Set<Oas3Response & { 'x-unconfirmed'?: unknown }>) {
    const codes = response['x-unconfirmed'];
    if (Array.isArray(codes))
      response.description += ` ${prefix}${codes.map((code) => `\`${code}\``).join(', ')}.`;
  }
}

/** Begins the description of every unconfirmed schema with "Unconfirmed:", also beside a `$ref`. */
function markUnconfirmedSchemas(document: Oas3_1Definition): void {
  const marked: [SchemaNode, string][] = [];
  visitSchemas(document, (schema) => {
    if (schema['x-unconfirmed'] !== true) return;
    const { description } = { ...resolve<SchemaNode>(document, schema as { $ref: string }), ...schema };
    marked.push([schema, description ?? 'This is not confirmed.']);
  });
  // The descriptions are read first: that of a schema may stand for several that refer to it.
  for (const [schema, description] of marked) schema.description = prefix + description;
}
