import { isForm, isInUtf8, isReadAsJson, isText } from '../contract/model/mediaType.js';
import type { OperationModel, RequestBody } from '../contract/model/operationModel.js';
import type { ResponseModel } from '../contract/model/responseModel.js';
import { isRead, statusCodeOf } from './answers.js';
import { key, union } from './source.js';

/** Returns the types of an operation's input, error codes, error and result. `isAny`: see `ClientStyle`. */
export function callTypes(operation: OperationModel, isAny: boolean): string {
  const { prefix, responses } = operation;
  const failures = responses.filter((response) => !isRead(response, isAny));
  const errors = failures.flatMap((response) => errorsOf(operation, response, isAny));
  const successes = responses
    .filter((response) => isRead(response, isAny))
    .map(
      (response) =>
        `runtime.Success<${statusType(response.status)}, ${dataType(operation, response, isAny)}>`,
    );
  const unexpected = isAny
    ? 'runtime.UnexpectedError & runtime.WithBody<unknown>'
    : 'runtime.UnexpectedError';
  return `${inputType(operation)}
/** The error codes that the contract lists for this operation. */
export type ${prefix}ErrorCode =${union(errors.map(({ code }) => JSON.stringify(code)))};
export type ${prefix}Error =${union([...errors.map(({ type }) => type), unexpected])};
export type ${prefix}Result =${union([...successes, `runtime.Failure<${prefix}Error>`])};
`;
}

/** Returns the codes of an answer, each with the type of its error. */
function errorsOf(operation: OperationModel, response: ResponseModel, isAny: boolean) {
  const { status, errors } = response;
  const listed = errors.map(({ code }) => code);
  const codes = isAny && listed.length === 0 ? [statusCodeOf(status)] : listed;
  // `runtimeFiles` gives the class its neutral name.
  const error = isAny ? 'ApiError' : 'PartnerApiError';
  const body = isAny ? ` & runtime.WithBody<${errorBodyType(operation, response)}>` : '';
  return codes.map((code) => ({
    code,
    type: `runtime.${error}<${JSON.stringify(code)}, ${statusType(status)}>${body}`,
  }));
}

/** Only the body of an error that is JSON is checked, so that its type is known. */
function errorBodyType(operation: OperationModel, { status, bodies }: ResponseModel): string {
  const json = bodies.filter(({ mediaType }) => isReadAsJson(mediaType));
  return json.map(({ mediaType }) => contentAt(operation, status, mediaType)).join(' | ') || 'unknown';
}

function inputType(operation: OperationModel): string {
  const { prefix, input, otherBodies } = operation;
  const parts = Object.entries(input).filter(([part]) => part !== 'body' || otherBodies.length === 0);
  const properties = parts.map(([part, { required }]) => {
    const type = partTypes[part as keyof OperationModel['input']](operation);
    return required ? `${part}: ${type}` : `${part}?: ${type} | undefined`;
  });
  const listed = `{\n${properties.map((property) => `  ${property};\n`).join('')}}`;
  if (otherBodies.length > 0 && input.body) {
    const ways = [input.body, ...otherBodies].map((body, index) => way(operation, body, index === 0));
    const others = properties.length > 0 ? `${listed} & ` : '';
    return `export type ${prefix}Input = ${others}(${union(ways)}\n);`;
  }
  // An empty interface would accept any value.
  if (properties.length === 0) return `export type ${prefix}Input = Record<string, never>;`;
  return `export interface ${prefix}Input ${listed}`;
}

/** Returns the type of a body with its media type, which may be left out for the first one. */
function way(operation: OperationModel, body: RequestBody, isFirst: boolean): string {
  const optional = body.required ? '' : '?';
  const type = `${bodyType(operation, body)}${body.required ? '' : ' | undefined'}`;
  return `{ body${optional}: ${type}; mediaType${isFirst ? '?' : ''}: ${JSON.stringify(body.mediaType)} }`;
}

const partTypes: Record<keyof OperationModel['input'], (operation: OperationModel) => string> = {
  path(operation) {
    const declared = operation.parameters.flatMap(({ in: location, name }) =>
      location === 'path' ? [name] : [],
    );
    const inTemplate = new Set([...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name));
    const undeclared = [...inTemplate]
      .filter((name) => !declared.includes(name))
      .map((name) => `${key(name)}: string`);
    return [
      ...(declared.length > 0 ? [`${at(operation)}["parameters"]["path"]`] : []),
      ...(undeclared.length > 0 ? [`{ ${undeclared.join('; ')} }`] : []),
    ].join(' & ');
  },
  query: (operation) => `${at(operation)}["parameters"]["query"]`,
  headers: (operation) => `${at(operation)}["parameters"]["header"]`,
  body: (operation) => bodyType(operation, operation.input.body as RequestBody),
};

function bodyType(operation: OperationModel, { required, mediaType }: RequestBody): string {
  const isAnyType = mediaType === '*/*';
  if (mediaType.includes('*') && !isAnyType) return 'Blob';
  // It is sent as it is given.
  if (!isReadAsJson(mediaType) && !isForm(mediaType)) {
    return isInUtf8(mediaType) ? 'runtime.RawBody' : 'runtime.RawBytes';
  }
  const body = `${at(operation)}["requestBody"]`;
  const type = `${required ? body : `NonNullable<${body}>`}["content"][${JSON.stringify(mediaType)}]`;
  return isAnyType ? `${type} | Blob` : type;
}

function dataType(operation: OperationModel, response: ResponseModel, isAny: boolean): string {
  const { status, mediaType, bodies } = response;
  if (isAny && status.startsWith('3') && status !== '304') return '{ location: string | null }';
  if (mediaType === undefined || operation.method === 'head') return 'undefined';
  if (!isAny) return bodyTypeOf(operation, status, mediaType);
  const types = bodies.map((body) => bodyTypeOf(operation, status, body.mediaType));
  // A range includes 204, which has no body.
  return [...new Set([...types, ...(/^\d+$/.test(status) ? [] : ['undefined'])])].join(' | ');
}

function bodyTypeOf(operation: OperationModel, status: string, mediaType: string): string {
  if (isReadAsJson(mediaType)) return contentAt(operation, status, mediaType);
  return isText(mediaType) ? 'string' : 'Blob';
}

function contentAt(operation: OperationModel, status: string, mediaType: string): string {
  return `${at(operation)}["responses"][${statusKey(status)}]["content"][${JSON.stringify(mediaType)}]`;
}

/** Returns the type of the operation in `schema.ts`. */
function at({ path, method }: OperationModel): string {
  return `paths[${JSON.stringify(path)}][${JSON.stringify(method)}]`;
}

function statusKey(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status);
}

function statusType(status: string): string {
  return /^\d+$/.test(status) ? status : 'number';
}
