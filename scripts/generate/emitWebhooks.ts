import type { Oas3_1Definition } from '@redocly/openapi-core';
import { examplesOf } from '../contract/model/example.js';
import { pointerTo } from '../contract/model/pointerTo.js';
import { webhooksOf } from '../contract/model/webhookModel.js';
import { emitChecks } from './emitChecks.js';
import { banner, docComment, key, literal } from './source.js';

/** Returns `webhooks.ts`: the type of every webhook's payload, the header that carries its token, and its path. */
export function emitWebhooks(document: Oas3_1Definition): string {
  const webhooks = webhooksOf(document);
  const types = webhooks.map(({ name, operation, mediaType, unconfirmed }) => {
    const prose = [operation.summary, operation.description, unconfirmed && '@experimental']
      .filter(Boolean)
      .join('\n\n');
    const at = `webhooks[${JSON.stringify(name)}]["post"]["requestBody"]["content"][${JSON.stringify(mediaType)}]`;
    return `${docComment(prose, '  ')}  ${key(name)}: ${at};\n`;
  });
  const headers = Object.fromEntries(webhooks.map(({ name, header }) => [name, header]));
  const paths = Object.fromEntries(webhooks.map(({ name, path }) => [name, path]));
  return `// ${banner}

import type { webhooks } from "./schema.js";

/** The payload of each webhook. */
export interface WebhookEvents {
${types.join('')}}

/** The header that carries the token of each webhook. */
export const webhookHeaders = ${literal(headers)};

/** The path that each webhook is sent to, if it is known. */
export const webhookPaths = ${literal(paths)};
`;
}

/** Returns `webhookExamples.ts`: the example payloads of each webhook, by name. */
export function emitWebhookExamples(document: Oas3_1Definition): string {
  const entries = webhooksOf(document).map(({ name, media }) => {
    const examples = Object.entries(examplesOf(document, media)).map(([name, { value }]) => [name, value]);
    return [name, Object.fromEntries(examples)];
  });
  return `// ${banner}

/** By webhook: its example payloads by name. */
export const webhookExamples = ${literal(Object.fromEntries(entries))};
`;
}

/** Returns `webhookChecks.ts`: the check of each webhook's payload. */
export function emitWebhookChecks(document: Oas3_1Definition): string {
  const pointers = webhooksOf(document).map(({ name, mediaType }) => [
    name,
    pointerTo(document, 'webhooks', name, 'post', 'requestBody', 'content', mediaType, 'schema'),
  ]);
  // Formats are not checked: a payload with a date in another format is accepted.
  return emitChecks(document, Object.fromEntries(pointers), { formats: false });
}
