import { errorsByCode } from '../contract/model/errorsByCode.js';
import { methodPath, type OperationModel } from '../contract/model/operationModel.js';
import type { WebhookModel } from '../contract/model/webhookModel.js';
import { places } from './places.js';

/** Returns where the reference describes each operation, webhook and error code, by the name that texts give it. */
export function namedPlaces(
  operations: readonly OperationModel[],
  webhooks: readonly WebhookModel[],
): Map<string, string> {
  return new Map([
    ...operations.map((model): [string, string] => [methodPath(model), places.operation(model.name)]),
    ...errorsByCode(operations).map(({ code }): [string, string] => [
      code,
      `${places.errors}#${code.toLowerCase()}`,
    ]),
    ...webhooks.map(({ name }): [string, string] => [name, places.webhook(name)]),
  ]);
}
