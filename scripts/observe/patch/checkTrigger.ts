import type { Oas3RequestBody } from '@redocly/openapi-core';
import type { Trigger } from '../../../src/shared/trigger.js';
import { resolve } from '../../contract/model/resolve.js';
import { partsOf } from '../../contract/model/shape.js';
import { type Editing, nameOf } from './editing.js';

/**
 * Leaves the trigger of an error to a person if it names fields that the request of this operation does not have: the
 * condition is then another one than the contract says, and lint refuses it.
 */
export function checkTrigger(editing: Editing, operationId: string, code: string): void {
  const { document, files } = editing;
  const name = files.componentName('errors', code);
  const target = editing.operation(operationId);
  if (!files.has(name) || !target) return;
  const named = fieldsIn(files.file(name).valueAt(['x-error', 'trigger']) as Trigger | undefined);
  const body = target.operation.requestBody;
  const content = body ? resolve<Oas3RequestBody>(document, body).content : {};
  const fields = Object.values(content)
    .flatMap(({ schema }) => partsOf(document, schema))
    .flatMap(({ properties = {} }) => Object.keys(properties));
  if (named.every((field) => fields.includes(field))) return;
  editing.leave(
    `${nameOf({ operationId, method: target.method.toUpperCase(), path: target.path })} answered with \`${code}\`, but the trigger of this error names fields that its request does not have. Correct the trigger in ${name}.`,
  );
}

function fieldsIn(trigger: Trigger | undefined): readonly string[] {
  if (trigger?.when === 'missingField') return trigger.fields ?? [];
  return trigger?.when === 'taken' ? [trigger.field] : [];
}
