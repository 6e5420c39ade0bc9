import type { Oas3_1Definition } from '@redocly/openapi-core';
import { standalone } from '../model/standalone.js';
import { webhooksOf } from '../model/webhooks.js';
import { banner, docComment, key, literal } from './source.js';

/** `webhooks.ts`: the payload of every webhook, as a type and as a schema, and the header that carries the token. */
export function emitWebhooks(document: Oas3_1Definition): string {
  const webhooks = webhooksOf(document);
  const types = webhooks.map(({ name, operation, mediaType }) => {
    const prose = [operation.summary, operation.description].filter(Boolean).join('\n\n');
    const at = `webhooks[${JSON.stringify(name)}]["post"]["requestBody"]["content"][${JSON.stringify(mediaType)}]`;
    return `${docComment(prose, '  ')}  ${key(name)}: ${at};\n`;
  });
  const values = webhooks.map(({ name, header, media }) => {
    // A payload whose date is written in another way is still one.
    const value = { header, schema: standalone(document, media.schema, ['format']) };
    return `  ${key(name)}: ${literal(value, '  ')},\n`;
  });
  return `// ${banner}

import type { webhooks } from "./schema.js";

/** The payload of each webhook. */
export interface WebhookEvents {
${types.join('')}}

/** Of each webhook: the header that carries the token, and the JSON Schema of its payload. */
export const webhookRules = {
${values.join('')}};
`;
}
