import type { Oas3_1Definition } from '@redocly/openapi-core';
import {
  type CodeModel,
  errorsByCode,
  isUnconfirmed,
  statusesOf,
} from '../../contract/model/errorsByCode.js';
import { modelOf, type OperationModel } from '../../contract/model/operationModel.js';
import { type WebhookModel, webhooksOf } from '../../contract/model/webhookModel.js';
import { firstSentence } from '../operationPage.js';
import { places } from '../places.js';
import { errorFields, payloadFields, requestFields, successFields } from './fieldEntries.js';
import type { SearchEntry } from './searchEntry.js';

/** Returns what a search can find in the contract. Of fields with the same name, those that an app sends come first. */
export function contractEntries(document: Oas3_1Definition): SearchEntry[] {
  const operations = modelOf(document);
  const webhooks = webhooksOf(document);
  return [
    ...errorsByCode(operations).map(codeEntry),
    ...operations.map(operationEntry),
    ...webhooks.map(webhookEntry),
    ...operations.flatMap((operation) => requestFields(document, operation)),
    ...webhooks.flatMap((webhook) => payloadFields(document, webhook)),
    ...operations.flatMap((operation) => successFields(document, operation)),
    ...errorFields(document, operations),
  ];
}

function codeEntry(entry: CodeModel): SearchEntry {
  const { code, error, examples } = entry;
  const { summary = '' } = error.example;
  return {
    kind: 'code',
    title: code,
    where: `Error catalogue, HTTP ${statusesOf(entry).join(', ')}`,
    link: `${places.errors}#${code.toLowerCase()}`,
    text: summary,
    names: [...statusesOf(entry), summary],
    words: examples
      .flatMap(({ summary, description, 'x-error': traits }) => [summary, description, traits?.remedy])
      .join(' '),
    ...(isUnconfirmed(entry) && { unconfirmed: true }),
  };
}

function operationEntry({ name, method, path, operation, unconfirmed }: OperationModel): SearchEntry {
  const { summary = name, description = '', tags = [] } = operation;
  return {
    kind: 'operation',
    title: summary,
    where: `${method.toUpperCase()} ${path}`,
    link: places.operation(name),
    text: firstSentence(description),
    names: [name, path, `${method} ${path}`],
    words: [...tags, description].join(' '),
    ...(unconfirmed && { unconfirmed: true }),
  };
}

function webhookEntry({ name, path, operation, unconfirmed }: WebhookModel): SearchEntry {
  const { summary = name, description = '' } = operation;
  return {
    kind: 'webhook',
    title: name,
    where: summary,
    link: places.webhook(name),
    text: firstSentence(description),
    names: [summary, ...(path ? [path] : [])],
    words: description,
    ...(unconfirmed && { unconfirmed: true }),
  };
}
