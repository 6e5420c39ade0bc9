import type { Oas3_1Definition, Oas3MediaType, Oas3Parameter, Oas3RequestBody } from '@redocly/openapi-core';
import { UserError } from '../../cli/userError.js';
import { type Auth, authOf } from './auth.js';
import { fileFields } from './fileFields.js';
import { isForm, isReadAsJson, preferred } from './mediaType.js';
import { capitalize, methodName } from './methodName.js';
import { operationsOf, type PathOperation } from './operationsOf.js';
import { resolve } from './resolve.js';
import { type ResponseModel, responsesOf } from './responseModel.js';
import { kindOf, partsOf } from './shape.js';

/** The facts about one operation that the generated files need. */
export interface OperationModel extends PathOperation {
  /** `operationId`, or method and path if there is none. */
  id: string;
  /** Name of the client's method. */
  name: string;
  /** The prefix of the names of the method's types. */
  prefix: string;
  input: Partial<Record<'path' | 'query' | 'headers', { required: boolean }>> & { body?: RequestBody };
  /** The body in its further media types. */
  otherBodies: RequestBody[];
  /** The parameters that can be an array or an object, or are written in another way than by default. */
  structured: Set<Oas3Parameter>;
  responses: ResponseModel[];
  /** The header that carries the key; `undefined` for a call without key. */
  auth: Auth | undefined;
  /** The alternatives of security schemes, each with those that must all be there. */
  security: string[][];
  /** The address of its server, if it is not at all servers of the description. */
  server: string | undefined;
  /** The addresses of its further servers. */
  otherServers: string[];
  /** Whether only a public integration shows how the operation is called. */
  unconfirmed: boolean;
  /** Whether it creates something although it is a GET. */
  createsByGet: boolean;
  /** The webhook that reports when what it started is complete. */
  webhook: string | undefined;
}

export interface RequestBody {
  required: boolean;
  mediaType: string;
  media: Oas3MediaType;
  /** The only JSON type that the body can have, if there is only one. The fields of a form count as an object. */
  kind: string | undefined;
  /** The names of a form's fields that are files. */
  files: string[];
  /** Whether a form can have a field that is neither a file nor a text, number or boolean. */
  hasObjects: boolean;
}

/** The property of the client that has the methods of the unconfirmed operations. */
export const unconfirmedGroup = 'unconfirmed';

/** Returns how an app refers to an operation's method: `addUserVerification` or `unconfirmed.updateCardPin`. */
export function methodPath({ name, unconfirmed }: Pick<OperationModel, 'name' | 'unconfirmed'>): string {
  return unconfirmed ? `${unconfirmedGroup}.${name}` : name;
}

/** Reads the operations of a bundled description. @throws UserError if one gets no name, or the name of another. */
export function modelOf(document: Oas3_1Definition): OperationModel[] {
  const taken = new Map<string, OperationModel>();
  const operations = [...operationsOf(document)].map((found) => {
    const operation = operationModel(document, found);
    const other = taken.get(operation.prefix);
    if (other) {
      throw new UserError(
        `${at(operation)} and ${at(other)} would get the same names in the client. Give one of them another operationId.`,
      );
    }
    taken.set(operation.prefix, operation);
    return operation;
  });
  const named = operations.find(({ name }) => name === unconfirmedGroup);
  if (named && operations.some(({ unconfirmed }) => unconfirmed)) {
    throw new UserError(
      `${at(named)} would get the name that the client has for the group of unconfirmed operations. Give it another operationId.`,
    );
  }
  return operations;
}

function operationModel(document: Oas3_1Definition, found: PathOperation): OperationModel {
  const { path, method, operation, parameters } = found;
  const id = operation.operationId ?? `${method} ${path}`;
  const marks = operation as { 'x-unconfirmed'?: boolean; 'x-creates'?: boolean; 'x-webhook'?: string };
  const name = methodName(id);
  if (!name)
    throw new UserError(
      `${at({ ...found, id })} has no letter for a method name. Give it another operationId.`,
    );

  const input: OperationModel['input'] = {};
  for (const [part, location] of [
    ['path', 'path'],
    ['query', 'query'],
    ['headers', 'header'],
  ] as const) {
    const inLocation = parameters.filter((parameter) => parameter.in === location);
    if (inLocation.length > 0) input[part] = { required: inLocation.some(({ required }) => required) };
  }
  if (/\{[^{}]+\}/.test(path)) input.path = { required: true };

  const body = operation.requestBody && resolve<Oas3RequestBody>(document, operation.requestBody);
  const sent = preferred(body?.content);
  const required = body?.required ?? false;
  if (sent) input.body = requestBody(document, required, ...sent);
  const others = Object.entries(body?.content ?? {}).filter(([mediaType]) => mediaType !== sent?.[0]);

  return {
    ...found,
    id,
    name,
    prefix: capitalize(name),
    input,
    otherBodies: others.map(([mediaType, media]) => requestBody(document, required, mediaType, media)),
    structured: new Set(
      parameters.filter((parameter) => {
        const kind = kindOf(document, parameter.schema) ?? 'unknown';
        const isPlain = ['string', 'number', 'boolean'].includes(kind);
        return !isPlain || parameter.allowReserved || parameter.content;
      }),
    ),
    responses: responsesOf(document, operation),
    auth: authOf(document, operation),
    security: (operation.security ?? document.security ?? []).map((names) => Object.keys(names)),
    server: operation.servers?.[0]?.url,
    otherServers: (operation.servers ?? []).slice(1).map(({ url }) => url),
    unconfirmed: marks['x-unconfirmed'] === true,
    createsByGet: marks['x-creates'] === true,
    webhook: marks['x-webhook'],
  };
}

function requestBody(
  document: Oas3_1Definition,
  required: boolean,
  mediaType: string,
  media: Oas3MediaType,
): RequestBody {
  const kind = isReadAsJson(mediaType) ? kindOf(document, media.schema) : undefined;
  const files = isForm(mediaType) ? fileFields(document, media.schema) : [];
  const hasObjects = isForm(mediaType) && otherFields(document, media.schema, files);
  return { required, mediaType, media, kind: isForm(mediaType) ? 'object' : kind, files, hasObjects };
}

function at({ id, method, path }: Pick<OperationModel, 'id' | 'method' | 'path'>): string {
  return `\`${id}\` (${method.toUpperCase()} ${path})`;
}

/**
 * Whether a form can have a field that is neither one of the files nor a plain value, also one that is not described or
 * a file that can be null.
 */
function otherFields(
  document: Oas3_1Definition,
  form: Oas3MediaType['schema'],
  files: readonly string[],
): boolean {
  const parts = partsOf(document, form);
  const fields = parts.flatMap(({ properties = {} }) => Object.entries(properties));
  const isPlain = (schema: Oas3MediaType['schema']) =>
    ['string', 'number', 'boolean'].includes(kindOf(document, schema) ?? '');
  return (
    parts.length === 0 ||
    parts.some(({ oneOf, anyOf, additionalProperties }) => oneOf || anyOf || additionalProperties) ||
    fields.some(([name, schema]) =>
      files.includes(name)
        ? kindOf(document, schema as Oas3MediaType['schema']) === undefined
        : !isPlain(schema as Oas3MediaType['schema']),
    )
  );
}
