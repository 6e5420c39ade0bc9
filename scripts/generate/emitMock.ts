import type {
  Oas3_1Definition,
  Oas3Header,
  Oas3MediaType,
  Oas3Parameter,
  Oas3Response,
} from '@redocly/openapi-core';
import type { Trigger } from '../../src/shared/trigger.js';
import { examplesOf } from '../contract/model/example.js';
import { fileFields } from '../contract/model/fileFields.js';
import { idsInBody, idsOf } from '../contract/model/idsOf.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { resolve } from '../contract/model/resolve.js';
import type { ResponseModel } from '../contract/model/responseModel.js';
import { kindOf, partsOf } from '../contract/model/shape.js';
import { webhooksOf } from '../contract/model/webhookModel.js';
import { answerFields, type PartShape } from './answerFields.js';
import { fillableFields } from './fillableFields.js';
import { shownFields } from './shownFields.js';
import { banner, key, literal } from './source.js';

/** Returns `mock.ts`: what the mock knows of requests, answers and events, besides their examples and checks. */
export function emitMock(document: Oas3_1Definition, operations: OperationModel[]): string {
  const fieldsOf = fillableFields(document, operations);
  const entries = operations.map(
    (operation) =>
      `  ${key(operation.name)}: ${literal(operationOf(document, operation, fieldsOf), '  ')},\n`,
  );
  const webhooks = webhooksOf(document).map(({ name, header, mediaType, media }) => [
    name,
    { header, ids: idsInBody(document, { mediaType, media }), fields: answerFields(document, media.schema) },
  ]);
  const { retryDelays = [] } =
    (document as { 'x-webhook-delivery'?: { retryDelays?: number[] } })['x-webhook-delivery'] ?? {};
  return `// ${banner}

/** By method of the client: what the mock knows of an operation's requests and answers. */
export const operations = {
${entries.join('')}};

/** By name of the error example: the condition that leads to the error, if the contract names one. */
export const triggers = ${literal(triggersOf(operations))};

/** By webhook: the header that carries the token, the fields that hold an id, and all fields. */
export const webhooks = ${literal(Object.fromEntries(webhooks))};

/** The wait after each failure to deliver an event, in seconds. */
export const retryDelays = ${literal(retryDelays)};

/** The fields whose values people may see: somewhere they have a list of values, and they are not personal or secret. */
export const shownFields = ${literal(shownFields(document, operations))};
`;
}

function operationOf(
  document: Oas3_1Definition,
  operation: OperationModel,
  fieldsOf: ReturnType<typeof fillableFields>,
) {
  const { method, path, auth, parameters, webhook, createsByGet } = operation;
  return {
    method: method.toUpperCase(),
    path,
    auth,
    parameters: parameters.flatMap((parameter) => parameterOf(document, parameter)),
    ids: idsOf(document, operation),
    body: bodyOf(document, operation),
    // POST and PUT create what their answer identifies.
    creates: method === 'post' || method === 'put' || createsByGet || undefined,
    webhook,
    answers: operation.responses.flatMap((response) =>
      answersOf(document, operation, response, fieldsOf(operation, response)),
    ),
  };
}

const separators: Record<string, string> = { spaceDelimited: ' ', pipeDelimited: '|' };

function parameterOf(document: Oas3_1Definition, parameter: Oas3Parameter) {
  const { name, in: location, required, schema, style = 'form', explode = style === 'form' } = parameter;
  if (location === 'cookie') return [];
  const isList = kindOf(document, schema) === 'array';
  const repeated = location === 'query' && explode;
  const list = isList ? (repeated ? 'repeated' : (separators[style] ?? ',')) : undefined;
  return [{ in: location, name, required: required || undefined, list }];
}

function bodyOf(document: Oas3_1Definition, { operation, input }: OperationModel) {
  if (!operation.requestBody || !input.body) return undefined;
  const { content } = resolve<{ content: Record<string, Oas3MediaType> }>(document, operation.requestBody);
  const { required, mediaType, media } = input.body;
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(mediaType);
  const lists = partsOf(document, media.schema)
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([, schema]) => kindOf(document, schema) === 'array');
  return {
    required: required || undefined,
    mediaTypes: Object.keys(content),
    ...(isForm && { files: fileFields(document, media.schema), lists: lists.map(([name]) => name) }),
  };
}

function answersOf(
  document: Oas3_1Definition,
  { operation }: OperationModel,
  { status, mediaType: preferred }: ResponseModel,
  fields: PartShape | undefined,
) {
  const { content = {}, headers = {} } = resolve<Oas3Response>(
    document,
    operation.responses?.[status] as Oas3Response,
  );
  const given = Object.entries(headers).flatMap(([name, header]) => headerOf(document, name, header));
  const shared = { status, headers: given.length > 0 ? Object.fromEntries(given) : undefined };
  const bodies = Object.entries(content).map(([mediaType, media]) => ({
    ...shared,
    mediaType,
    // Those of the media type that the client reads are in examples.ts.
    examples:
      mediaType === preferred
        ? undefined
        : Object.fromEntries(
            Object.entries(examplesOf(document, media)).map(([name, { value }]) => [name, value]),
          ),
    fields: mediaType === preferred ? fields : undefined,
  }));
  return bodies.length > 0 ? bodies : [shared];
}

/** Node sets these headers itself. */
const ownHeaders = /^(connection|content-length|keep-alive|transfer-encoding|upgrade|trailer)$/i;

/** Returns the example of an answer's header, if it has one that can be sent. */
function headerOf(document: Oas3_1Definition, name: string, header: unknown): [string, string][] {
  const { example, examples, schema } = resolve<Oas3Header>(document, header as Oas3Header);
  const [named] = Object.values(examplesOf(document, { example, examples } as Oas3MediaType));
  const value = named?.value ?? (schema as { example?: unknown } | undefined)?.example;
  const text = String(value ?? '');
  const canBeSent = text !== '' && !ownHeaders.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
  return canBeSent ? [[name.toLowerCase(), text]] : [];
}

function triggersOf(operations: OperationModel[]): Record<string, Trigger> {
  const examples = operations.flatMap(({ responses }) =>
    responses.flatMap((response) => Object.entries(response.examples)),
  );
  return Object.fromEntries(
    examples.flatMap(([name, example]) => {
      const trigger = example['x-error']?.trigger;
      return trigger === undefined ? [] : [[name, trigger]];
    }),
  );
}
