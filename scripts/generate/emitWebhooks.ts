import type { Oas3_1Definition } from '@redocly/openapi-core';
import { pointerTo } from '../contract/model/pointerTo.js';
import { webhooksOf } from '../contract/model/webhookModel.js';
import { emitChecks } from './emitChecks.js';
import { banner, docComment, key, literal } from './source.js';

/** Returns `webhooks.ts`: the type of every webhook's payload, and the header that carries its token. */
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
  return `// ${banner}

import type { webhooks } from "./schema.js";

/** The payload of each webhook. */
export interface WebhookEvents {
${types.join('')}}

/** The header that carries the token of each webhook. */
export const webhookHeaders = ${literal(headers)};
`;
}

/** Returns `webhookChecks.ts`: the check of each webhook's payload. */
export function emitWebhookChecks(document: Oas3_1Definition): string {
  const pointers = webhooksOf(document).map(({ name, mediaType }) => [
    name,
    pointerTo(document, 'webhooks', name, 'post', 'requestBody', 'content', mediaType, 'schema'),
  ]);
  // Formats are not checked: a payload with a date in another format is accepted.
  return emitChecks(document, Object.fromEntries(pointers), false);
}
