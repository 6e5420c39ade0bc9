import type { Oas3_1Definition, Oas3Operation } from '@redocly/openapi-core';
import type { Example } from '../model/example.js';
import { operationsOf } from '../model/operationsOf.js';
import { webhooksOf } from '../model/webhookModel.js';
import { visitSchemas } from './visitSchemas.js';

const prefix = 'Unconfirmed: ';

/**
 * Says of every unconfirmed part that it is unconfirmed, where every tool shows it: at the start of its summary or
 * description. Operations and webhooks also get `x-stability-level: alpha`, which oasdiff knows.
 */
export function markUnconfirmed(document: Oas3_1Definition): void {
  const operations = [...operationsOf(document), ...webhooksOf(document)].map(({ operation }) => operation);
  for (const operation of operations as (Oas3Operation & Marked)[]) {
    if (!operation['x-unconfirmed']) continue;
    operation.summary = prefix + operation.summary;
    operation['x-stability-level'] = 'alpha';
  }
  for (const example of Object.values(document.components?.examples ?? {}) as Example[]) {
    if (example['x-unconfirmed']) example.summary = prefix + example.summary;
  }
  visitSchemas(document, (schema) => {
    if (schema['x-unconfirmed'] && schema.description) schema.description = prefix + schema.description;
  });
}

interface Marked {
  'x-unconfirmed'?: boolean;
  'x-stability-level'?: string;
}
