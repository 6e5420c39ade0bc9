import type { Oas3_1Definition } from '@redocly/openapi-core';
import { modelOf } from '../contract/model/operationModel.js';
import { emitArazzo } from './emitArazzo.js';
import { emitRequestChecks, emitRequests } from './emitRequests.js';
import { emitWebhookChecks, emitWebhooks } from './emitWebhooks.js';
import { generatedFiles } from './generatedFiles.js';

/**
 * Returns all files that are generated from the contract: those of `npm run generate`, and those that the mock, the
 * webhook handlers and `npm run verify` need.
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
