import type { Oas3_1Definition } from '@redocly/openapi-core';
import { emitArazzo } from './emit/arazzo.js';
import { emitRequestChecks, emitRequests } from './emit/requests.js';
import { emitWebhookChecks, emitWebhooks } from './emit/webhooks.js';
import { generatedFiles } from './generatedFiles.js';
import { modelOf } from './model/model.js';

/**
 * What is generated from the contract: beside what `generate` makes, what the mock, the webhook handlers and `verify`
 * need.
 */
export function contractFiles(document: Oas3_1Definition, dir: string): Map<string, string> {
  const operations = modelOf(document);
  return generatedFiles(document, dir)
    .set('requests.ts', emitRequests(document, operations))
    .set('requestChecks.ts', emitRequestChecks(document, operations))
    .set('webhooks.ts', emitWebhooks(document))
    .set('webhookChecks.ts', emitWebhookChecks(document))
    .set('verify.arazzo.yaml', emitArazzo(document, operations));
}
