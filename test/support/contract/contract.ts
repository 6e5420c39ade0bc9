import type { Oas3Example } from '@redocly/openapi-core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { bundleContract } from '../../../scripts/contract/loadContract.js';
import { modelOf, type OperationModel } from '../../../scripts/contract/model/operationModel.js';
import { pointerTo } from '../../../scripts/contract/model/pointerTo.js';
import { resolve } from '../../../scripts/contract/model/resolve.js';
import type { ResponseModel } from '../../../scripts/contract/model/responseModel.js';
import type { Schema } from './arbitraryOf.js';

/** The bundled contract that every contract test reads. */
export const { document: contract } = await bundleContract();
export const operations = modelOf(contract);

// A separate validator, so that the mock does not check itself. `strictSchema: false` allows OpenAPI's own keywords.
const ajv = new Ajv2020({ strict: true, strictSchema: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', ...contract });

/** Returns cases for `each`, with the operation's name first, for the title. */
export function named(operations: OperationModel[]): [name: string, operation: OperationModel][] {
  return operations.map((operation) => [operation.name, operation]);
}

/** Returns the validator of the schema at a path of keys into the contract. Follows each `$ref` on the path. */
export function validatorAt(...keys: string[]): ValidateFunction {
  const validate = ajv.getSchema(`contract${pointerTo(contract, ...keys)}`);
  if (!validate) throw new Error(`There is no schema at ${keys.join(' / ')}.`);
  return validate;
}

export function bodyValidator({ path, method, input }: OperationModel): ValidateFunction {
  return validatorAt('paths', path, method, 'requestBody', 'content', input.body?.mediaType ?? '', 'schema');
}

export function responseValidator(
  { path, method }: OperationModel,
  response: ResponseModel,
): ValidateFunction {
  const { status, mediaType = '' } = response;
  return validatorAt('paths', path, method, 'responses', status, 'content', mediaType, 'schema');
}

/** Returns a valid input that is made from the contract's examples. */
export function exampleInput({ input, parameters }: OperationModel): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [part, location] of Object.entries({ path: 'path', query: 'query', headers: 'header' })) {
    const examples = parameters
      .filter((parameter) => parameter.in === location)
      .map(({ name, example, examples, schema }) => {
        const [named] = Object.values(examples ?? {}).map(
          (named) => resolve<Oas3Example>(contract, named).value,
        );
        return [name, example ?? named ?? (schema as { examples?: unknown[] })?.examples?.[0]];
      });
    if (examples.length > 0) result[part] = Object.fromEntries(examples);
  }
  const [body] = Object.values(input.body?.media.examples ?? {});
  if (body) {
    const { value } = resolve<Oas3Example>(contract, body);
    result.body = input.body?.mediaType === 'multipart/form-data' ? asFiles(value) : value;
  }
  return result;
}

/** Converts the strings in an example of a multipart body to files. */
function asFiles(parts: unknown): Record<string, Blob[]> {
  return Object.fromEntries(
    Object.entries(parts as Record<string, string[]>).map(([name, texts]) => [
      name,
      texts.map((text) => new Blob([text], { type: 'application/pdf' })),
    ]),
  );
}

/** Returns the schema of an operation's request body, with every `$ref` replaced by what it refers to. */
export function schemaOf({ input }: OperationModel): Schema {
  return dereferenced(input.body?.media.schema);
}

export function dereferenced(schema: unknown): Schema {
  return withoutReferences(schema) as Schema;
}

function withoutReferences(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(withoutReferences);
  const resolved = resolve(contract, node);
  return Object.fromEntries(Object.entries(resolved).map(([key, value]) => [key, withoutReferences(value)]));
}

/** The main operation of the contract, for tests that need only one. */
export const addUserVerification = operations.find(
  ({ name }) => name === 'addUserVerification',
) as OperationModel;
