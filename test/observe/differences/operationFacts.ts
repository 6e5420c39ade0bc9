import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';
import type { ErrorModel, ResponseModel } from '../../../scripts/contract/model/responseModel.js';
import type { Schema } from '../../support/contract/arbitraryOf.js';
import { dereferenced, exampleInput, operations, schemaOf } from '../../support/contract/contract.js';
import { type Place, placesIn } from './places.js';

// What operations are like: where a difference can be planted follows from it.

/** The answer that the mock gives to a right request. */
function successOf({ responses }: OperationModel): ResponseModel {
  const successes = responses.filter(({ success }) => success);
  return successes.sort((a, b) => (a.status < b.status ? -1 : 1))[0] as ResponseModel;
}

/** How many success statuses the contract has. */
export function successesOf({ responses }: OperationModel): number {
  return responses.filter(({ success }) => success).length;
}

/** The status of this answer. */
export function statusOf(operation: OperationModel): number {
  return Number(successOf(operation).status.replace('XX', '00'));
}

/** Whether the contract does not say which status a success has. */
export function hasRange(operation: OperationModel): boolean {
  return successOf(operation).status === '2XX';
}

export function answersJson(operation: OperationModel): boolean {
  return successOf(operation).mediaType === 'application/json';
}

/** The fields of a successful answer. */
export function fieldsOf(operation: OperationModel): Place[] {
  return answersJson(operation) ? placesIn(dereferenced(successOf(operation).media?.schema)) : [];
}

/** Whether the contract says nothing of the fields of a successful answer. */
export function isOpen(operation: OperationModel): boolean {
  return answersJson(operation) && fieldsOf(operation).length === 0;
}

/** The first field of a successful answer that is like this, and that the example has if it is not in an object. */
export function placeOf(operation: OperationModel, fits: (place: Place) => boolean): string | undefined {
  const [example] = Object.values(successOf(operation).examples).map(({ value }) => Object(value));
  return fieldsOf(operation).find(
    (found) => fits(found) && (found.place.includes('.') || found.place in example),
  )?.place;
}

export function isText({ schema }: Place): boolean {
  return schema.type === 'string' && !schema.format && !hasList(schema);
}

export function isInList({ place }: Place): boolean {
  return place.includes('[].');
}

/** Whether a field has an open list of several values. */
export function isListed({ schema }: Place): boolean {
  return hasList(schema);
}

function hasList(schema: Schema): boolean {
  return (schema['x-extensible-enum']?.length ?? 0) > 1;
}

/** The fields of a JSON request that have a list. */
export function listedInRequest(operation: OperationModel): string[] {
  return placesIn(jsonSchemaOf(operation))
    .filter(isListed)
    .map(({ place }) => place);
}

/** The required fields of a JSON request, without the ids. */
export function requiredInRequest(operation: OperationModel): string[] {
  return (jsonSchemaOf(operation).required ?? []).filter((name) => !name.endsWith('Id'));
}

/** The optional fields of a JSON request that its example has. No other rule must be about them. */
export function optionalInRequest(operation: OperationModel): string[] {
  const { properties = {}, required = [], not } = jsonSchemaOf(operation);
  const { body } = exampleInput(operation);
  return not
    ? []
    : Object.keys(properties).filter((name) => !required.includes(name) && name in Object(body));
}

function jsonSchemaOf(operation: OperationModel): Schema {
  return operation.input.body?.mediaType === 'application/json' ? schemaOf(operation) : {};
}

/** The errors that an operation has at a status. */
export function errorsAt(operation: OperationModel, status: string): ErrorModel[] {
  return operation.responses.flatMap((response) => (response.status === status ? response.errors : []));
}

/** A code of the contract that the operation does not have. */
export function foreignCode(operation: OperationModel): string {
  const own = operation.responses.flatMap(({ errors }) => errors.map(({ code }) => code));
  const all = operations.flatMap(({ responses }) => responses.flatMap(({ errors }) => errors));
  return all.find(({ code, inBody }) => inBody && !own.includes(code))?.code as string;
}

/** The error of an operation for a request that lacks a field. */
export function missingFieldError(operation: OperationModel): ErrorModel | undefined {
  return errorsAt(operation, '400').find(({ example }) => {
    const trigger = example['x-error']?.trigger;
    return trigger?.when === 'missingField' && !trigger.fields;
  });
}
