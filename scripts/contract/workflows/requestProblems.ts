import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from '../model/operationModel.js';
import { keysOf } from '../model/pointer.js';
import { resolve } from '../model/resolve.js';
import type { Step } from './workflow.js';

/** Returns what is wrong with the request of a step. `inputs` are the names of the workflow's inputs. */
export function requestProblems(
  document: Oas3_1Definition,
  operation: OperationModel,
  step: Step,
  inputs: readonly string[],
): string[] {
  const given = step.parameters ?? [];
  const key = operation.auth?.header;
  const isGiven = (location: string, name: string) =>
    given.some(
      (parameter) => parameter.in === location && parameter.name.toLowerCase() === name.toLowerCase(),
    );
  const isKnown = ({ in: location, name }: { in: string; name: string }) =>
    (location === 'header' && name.toLowerCase() === key?.toLowerCase()) ||
    operation.parameters.some((parameter) => parameter.in === location && parameter.name === name);
  const missing = operation.parameters.filter(
    ({ in: location = '', name, required }) => required && !isGiven(location, name),
  );
  return [
    ...(key && !isGiven('header', key) ? [`The step sends no key. Add the header \`${key}\`.`] : []),
    ...missing.map(({ name }) => `The step gives no value for the parameter \`${name}\`. Add it.`),
    ...given
      .filter((parameter) => !isKnown(parameter))
      .map(({ name }) => `The operation has no parameter \`${name}\`. Correct the name, or remove it.`),
    ...(operation.input.body?.required && !step.requestBody
      ? ['The step sends no body. Add `requestBody`.']
      : []),
    ...unknownFields(document, operation, step).map(
      (name) => `The body of the operation has no field \`${name}\`. Correct the name, or remove it.`,
    ),
    ...unknownInputs(step, inputs).map(
      (name) => `The workflow has no input \`${name}\`. Correct the name, or add it to the inputs.`,
    ),
  ];
}

function unknownFields(
  document: Oas3_1Definition,
  { input }: OperationModel,
  { requestBody }: Step,
): string[] {
  const schema = input.body?.media.schema;
  const { properties = {} } = resolve(document, Object(schema)) as { properties?: object };
  const payload = requestBody?.payload;
  const written = typeof payload === 'object' && payload !== null ? Object.keys(payload) : [];
  const replaced = (requestBody?.replacements ?? []).map(({ target }) => keysOf(target)[0] ?? '');
  return [...written, ...replaced].filter((name) => !(name in properties));
}

/** Returns the inputs that the request of a step uses, but that the workflow does not have. */
function unknownInputs({ parameters, requestBody }: Step, inputs: readonly string[]): string[] {
  const used = JSON.stringify({ parameters, requestBody }).matchAll(/\$inputs\.([\w-]+)/g);
  return [...new Set([...used].map(([, name = '']) => name))].filter((name) => !inputs.includes(name));
}
