import { isDeepStrictEqual } from 'node:util';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type Auth, type ErrorModel, isJson, type OperationModel, type ResponseModel } from '../model.js';
import { banner, docComment, key, literal, union } from './source.js';

/** `client.ts`: the types of every call, and one method per operation. `runtime` is the module that it imports. */
export function emitClient(
  document: Oas3_1Definition,
  operations: OperationModel[],
  runtime: string,
): string {
  const auth = operations.find((operation) => operation.auth)?.auth;
  const options = [
    'runtime.Target<keyof typeof environments>',
    auth && 'runtime.Credentials',
    'runtime.CommonOptions',
  ];
  return `// ${banner}

import * as runtime from ${JSON.stringify(runtime)};
import type { paths } from "./schema.js";

/** Version of the description that this client was generated from. */
export const contractVersion = ${JSON.stringify(document.info?.version ?? '')};

/** The description's environments and their base URLs. */
export const environments = ${literal(environmentsOf(document))};

const description: runtime.Description = {
  environments,${
    auth
      ? `
  auth: ${literal(auth, '  ')},`
      : ''
  }
  traits: ${literal(traitsOf(operations), '  ')},
};

export type ClientOptions = ${options.filter(Boolean).join(' & ')};

${operations.map(callTypes).join('\n')}
${docComment(document.info?.title ?? '')}export interface Client {
${operations.map(signature).join('')}}

/** @throws TypeError where an option is missing or wrong. */
export function createClient(options: ClientOptions): Client {
  const call = runtime.connect(options, description);
  return {
${operations.map((operation) => `    ${key(operation.name)}: call(${literal(descriptor(operation, auth), '    ')}),\n`).join('')}  };
}
`;
}

/** The servers that `x-environment` names. */
function environmentsOf({ servers = [] }: Oas3_1Definition): Record<string, string> {
  return Object.fromEntries(
    servers.flatMap((server) => {
      const name = (server as { 'x-environment'?: string })['x-environment'];
      return name ? [[name, server.url]] : [];
    }),
  );
}

function traitsOf(operations: OperationModel[]): Record<string, object> {
  const traits: Record<string, object> = {};
  for (const { code, example } of errorsOf(operations)) {
    const { retryable, outcome } = example['x-error'] ?? {};
    const unusual = { ...(retryable && { retryable }), ...(outcome !== 'rejected' && { outcome }) };
    if (Object.keys(unusual).length > 0) traits[code] = unusual;
  }
  return traits;
}

function errorsOf(operations: OperationModel[]): ErrorModel[] {
  return operations.flatMap(({ responses }) => responses.flatMap(({ errors }) => errors));
}

function callTypes(operation: OperationModel): string {
  const { prefix, responses } = operation;
  const failures = responses.filter(({ success }) => !success);
  const codes = failures.flatMap(({ errors }) => errors.map(({ code }) => JSON.stringify(code)));
  const errors = failures.flatMap(({ status, errors }) =>
    errors.map(({ code }) => `runtime.PartnerApiError<${JSON.stringify(code)}, ${statusType(status)}>`),
  );
  const successes = responses.filter(({ success }) => success);
  return `${inputType(operation)}
/** The error codes that the contract lists for this operation. */
export type ${prefix}ErrorCode =${union(codes)};
export type ${prefix}Error =${union([...errors, 'runtime.UnexpectedError'])};
export type ${prefix}Result =${union([
    ...successes.map(
      (response) => `runtime.Success<${statusType(response.status)}, ${dataType(operation, response)}>`,
    ),
    `runtime.Failure<${prefix}Error>`,
  ])};
`;
}

function inputType({ path, method, prefix, input, parameters }: OperationModel): string {
  const operation = `paths[${JSON.stringify(path)}][${JSON.stringify(method)}]`;
  const properties = [];
  if (input.path) {
    const declared = parameters.flatMap(({ in: location, name }) => (location === 'path' ? [name] : []));
    const missing = [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = '']) =>
      declared.includes(name) ? [] : [name],
    );
    const types = [
      ...(declared.length > 0 ? [`${operation}["parameters"]["path"]`] : []),
      ...(missing.length > 0 ? [`{ ${missing.map((name) => `${key(name)}: string`).join('; ')} }`] : []),
    ];
    properties.push(`path: ${types.join(' & ')}`);
  }
  if (input.query) properties.push(part('query', input.query, `${operation}["parameters"]["query"]`));
  if (input.headers) properties.push(part('headers', input.headers, `${operation}["parameters"]["header"]`));
  if (input.body) {
    const { mediaType } = input.body;
    const body = input.body.required
      ? `${operation}["requestBody"]`
      : `NonNullable<${operation}["requestBody"]>`;
    properties.push(part('body', input.body, `${body}["content"][${JSON.stringify(mediaType)}]`));
  }
  if (properties.length === 0) return `export type ${prefix}Input = Record<string, never>;`;
  return `export interface ${prefix}Input {\n${properties.map((property) => `  ${property};\n`).join('')}}`;
}

function part(name: string, { required }: { required: boolean }, type: string): string {
  return required ? `${name}: ${type}` : `${name}?: ${type} | undefined`;
}

function signature(operation: OperationModel): string {
  const { name, prefix, input } = operation;
  const optional = Object.values(input).every(({ required }) => !required);
  return `${docComment(documentation(operation), '  ')}  ${key(name)}(input${optional ? '?' : ''}: ${prefix}Input, options?: runtime.CallOptions): Promise<${prefix}Result>;\n`;
}

/** What an editor shows at the call: what the operation does, and what to do about each of its errors. */
function documentation({ operation, method, path, responses }: OperationModel): string {
  const errors = responses.flatMap(({ status, errors }) =>
    errors.map(
      ({ code, example }) =>
        `- \`${code}\` (${status}) ${example.summary ?? ''}. ${example['x-error']?.remedy ?? ''}`,
    ),
  );
  const paragraphs = [
    operation.summary,
    operation.description?.trim(),
    `\`${method.toUpperCase()} ${path}\``,
    errors.length > 0 && `Errors:\n${errors.join('\n')}`,
    operation.deprecated && '@deprecated',
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** What the runtime needs; see `Operation` in src/client/operation.ts. */
function descriptor(operation: OperationModel, usual: Auth | undefined): object {
  const { id, method, path, input, responses, auth } = operation;
  const errors = responses.flatMap(({ success, status, errors }) =>
    success || errors.length === 0 ? [] : [[status, codesOf(errors)]],
  );
  return {
    id,
    method: method.toUpperCase(),
    path,
    mediaType: input.body && input.body.mediaType !== 'application/json' ? input.body.mediaType : undefined,
    success: Object.fromEntries(
      responses.flatMap((response) => (response.success ? [[response.status, bodyKind(response)]] : [])),
    ),
    errors: errors.length > 0 ? Object.fromEntries(errors) : undefined,
    auth: isDeepStrictEqual(auth, usual) ? undefined : (auth ?? false),
  };
}

function codesOf(errors: ErrorModel[]): string | string[] {
  const [first] = errors;
  return first && !first.inBody ? first.code : errors.map(({ code }) => code);
}

function bodyKind({ mediaType }: ResponseModel): 'json' | 'text' | 'blob' | 'none' {
  if (mediaType === undefined) return 'none';
  if (isJson(mediaType)) return 'json';
  return /^text\/|[/+]xml\b/i.test(mediaType) ? 'text' : 'blob';
}

function dataType({ path, method }: OperationModel, response: ResponseModel): string {
  const kind = bodyKind(response);
  if (kind === 'json') {
    const status = /^\d+$/.test(response.status) ? response.status : JSON.stringify(response.status);
    return `paths[${JSON.stringify(path)}][${JSON.stringify(method)}]["responses"][${status}]["content"][${JSON.stringify(response.mediaType)}]`;
  }
  return { text: 'string', blob: 'Blob', none: 'undefined' }[kind];
}

function statusType(status: string): string {
  return /^\d+$/.test(status) ? status : 'number';
}
