import type {
  Oas3_1Definition,
  Oas3MediaType,
  Oas3RequestBody,
  Oas3Response,
  Oas3SecurityScheme,
} from '@redocly/openapi-core';
import { type ErrorExample, errorCodeOf } from './errorCode.js';
import { Failure } from './failure.js';
import { capitalize, methodName } from './names.js';
import { operationsOf, type PathOperation, resolve } from './openapi.js';

/** What the generated files say of one operation. */
export interface OperationModel extends PathOperation {
  /** `operationId`, or method and path where there is none. */
  id: string;
  /** Name of the client's method. */
  name: string;
  /** What the names of the method's types begin with. */
  prefix: string;
  input: Partial<Record<'path' | 'query' | 'headers', { required: boolean }>> & { body?: RequestBody };
  responses: ResponseModel[];
  /** The header that carries the key; `undefined` for a call without key. */
  auth: Auth | undefined;
}

export interface RequestBody {
  required: boolean;
  mediaType: string;
  media: Oas3MediaType;
}

export interface ResponseModel {
  /** `201`, `2XX` or `default`. */
  status: string;
  success: boolean;
  /** The media type that the client reads; `undefined` where there is no body. */
  mediaType: string | undefined;
  examples: Record<string, ErrorExample>;
  errors: ErrorModel[];
}

export interface ErrorModel {
  code: string;
  /** Whether the body carries the code itself. */
  inBody: boolean;
  example: ErrorExample;
}

export interface Auth {
  header: string;
  scheme?: string;
}

/** Reads the operations of a bundled description. @throws Failure where two would get the same name. */
export function modelOf(document: Oas3_1Definition): OperationModel[] {
  const taken = new Map<string, OperationModel>();
  return [...operationsOf(document)].map((found) => {
    const operation = operationModel(document, found);
    const other = taken.get(operation.prefix);
    if (other) {
      throw new Failure(
        `${at(operation)} and ${at(other)} would both give the client a method ${operation.name}. Rename one operationId.`,
      );
    }
    taken.set(operation.prefix, operation);
    return operation;
  });
}

function operationModel(document: Oas3_1Definition, found: PathOperation): OperationModel {
  const { path, method, operation, parameters } = found;
  const id = operation.operationId ?? `${method} ${path}`;
  const name = methodName(id);
  if (!name) throw new Failure(`${at({ ...found, id })} has no letter to make a method name of. Rename it.`);

  const input: OperationModel['input'] = {};
  for (const [part, location] of [
    ['path', 'path'],
    ['query', 'query'],
    ['headers', 'header'],
  ] as const) {
    const of = parameters.filter((parameter) => parameter.in === location);
    if (of.length > 0) input[part] = { required: of.some(({ required }) => required) };
  }
  if (/\{[^{}]+\}/.test(path)) input.path = { required: true };

  const body = operation.requestBody && resolve<Oas3RequestBody>(document, operation.requestBody);
  const sent = preferred(body?.content);
  if (body && sent) input.body = { required: body.required ?? false, mediaType: sent[0], media: sent[1] };

  return {
    ...found,
    id,
    name,
    prefix: capitalize(name),
    input,
    responses: responsesOf(document, found),
    auth: authOf(document, found),
  };
}

function responsesOf(document: Oas3_1Definition, { operation }: PathOperation): ResponseModel[] {
  const entries = Object.entries(operation.responses ?? {}).filter(([status]) =>
    /^([1-5](\d\d|XX)|default)$/i.test(status),
  );
  const hasSuccess = entries.some(([status]) => status.startsWith('2'));
  return entries.map(([key, value]) => {
    const status = key;
    const [mediaType, media] = preferred(resolve<Oas3Response>(document, value).content) ?? [];
    const success = status.startsWith('2') || (status === 'default' && !hasSuccess);
    const examples = Object.fromEntries(
      Object.entries(media?.examples ?? {}).map(([name, example]) => [
        name,
        resolve<ErrorExample>(document, example),
      ]),
    );
    return { status, success, mediaType, examples, errors: success ? [] : errorsOf(examples) };
  });
}

function errorsOf(examples: Record<string, ErrorExample>): ErrorModel[] {
  return Object.values(examples).flatMap((example) => {
    const code = example['x-error'] && errorCodeOf(example);
    return code ? [{ code, example, inBody: code !== example['x-error']?.name }] : [];
  });
}

/** The media type that the client uses where there are several: JSON, else the first. */
function preferred(content: Record<string, Oas3MediaType> | undefined): [string, Oas3MediaType] | undefined {
  const entries = Object.entries(content ?? {});
  return entries.find(([type]) => isJson(type)) ?? entries[0];
}

export function isJson(mediaType: string): boolean {
  return /^[^;]+[/+]json\b/i.test(mediaType) || mediaType === '*/*';
}

/** The first of the operation's security schemes that is a header. */
function authOf(document: Oas3_1Definition, { operation }: PathOperation): Auth | undefined {
  for (const requirement of operation.security ?? document.security ?? []) {
    for (const name of Object.keys(requirement)) {
      const scheme = document.components?.securitySchemes?.[name];
      const auth = scheme && headerOf(resolve<Oas3SecurityScheme>(document, scheme));
      if (auth) return auth;
    }
  }
  return undefined;
}

function headerOf(scheme: Oas3SecurityScheme): Auth | undefined {
  if (scheme.type === 'apiKey') return scheme.in === 'header' ? { header: scheme.name } : undefined;
  if (scheme.type === 'mutualTLS') return undefined;
  return { header: 'Authorization', scheme: scheme.type === 'http' ? capitalize(scheme.scheme) : 'Bearer' };
}

function at({ id, method, path }: Pick<OperationModel, 'id' | 'method' | 'path'>): string {
  return `\`${id}\` (${method.toUpperCase()} ${path})`;
}
