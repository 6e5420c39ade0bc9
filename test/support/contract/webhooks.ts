import type { ValidateFunction } from 'ajv';
import { examplesOf } from '../../../scripts/contract/model/example.js';
import { type WebhookModel, webhooksOf } from '../../../scripts/contract/model/webhookModel.js';
import type { Schema } from './arbitraryOf.js';
import { contract, dereferenced, validatorAt } from './contract.js';

export interface WebhookCase extends WebhookModel {
  schema: Schema;
  /** Payloads by name. */
  examples: Record<string, unknown>;
  validate: ValidateFunction;
}

/** The webhooks of the contract, ready to be tested. */
export const webhooks: WebhookCase[] = webhooksOf(contract).map((webhook) => ({
  ...webhook,
  schema: dereferenced(webhook.media.schema),
  examples: Object.fromEntries(
    Object.entries(examplesOf(contract, webhook.media)).map(([name, { value }]) => [name, value]),
  ),
  validate: validatorAt(
    'webhooks',
    webhook.name,
    'post',
    'requestBody',
    'content',
    webhook.mediaType,
    'schema',
  ),
}));
