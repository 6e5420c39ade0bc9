import { isReadAsJson, isText } from '../contract/model/mediaType.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import type { ResponseModel } from '../contract/model/responseModel.js';
import { key, union } from './source.js';

/** Returns the types of an operation's input, error codes, error and result. */
export function callTypes(operation: OperationModel): string {
  const { prefix, responses } = operation;
  const failures = responses.filter(({ success }) => !success);
  const codes = failures.flatMap(({ errors }) => errors.map(({ code }) => JSON.stringify(code)));
  const errors = failures.flatMap(({ status, errors }) =>
    errors.map(({ code }) => `runtime.PartnerApiError<${JSON.stringify(code)}, ${statusType(status)}>`),
  );
  const successes = responses
    .filter(({ success }) => success)
    .map((response) => `runtime.Success<${statusType(response.status)}, ${dataType(operation, response)}>`);
  return `${inputType(operation)}
/** The error codes that the contract lists for this operation. */
export type ${prefix}ErrorCode =${union(codes)};
export type ${prefix}Error =${union([...errors, 'runtime.UnexpectedError'])};
export type ${prefix}Result =${union([...successes, `runtime.Failure<${prefix}Error>`])};
`;
}

function inputType(operation: OperationModel): string {
  const { prefix, input } = operation;
  const properties = Object.entries(input).map(([part, { required }]) => {
    const type = partTypes[part as keyof OperationModel['input']](operation);
    return required ? `${part}: ${type}` : `${part}?: ${type} | undefined`;
  });
  // An empty interface would accept any value.
  if (properties.length === 0) return `export type ${prefix}Input = Record<string, never>;`;
  return `export interface ${prefix}Input {\n${properties.map((property) => `  ${property};\n`).join('')}}`;
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
  body(operation) {
    const body = `${at(operation)}["requestBody"]`;
    const { required, mediaType } = operation.input.body ?? {};
    return `${required ? body : `NonNullable<${body}>`}["content"][${JSON.stringify(mediaType)}]`;
  },
};

function dataType(operation: OperationModel, { status, mediaType }: ResponseModel): string {
  if (mediaType === undefined || operation.method === 'head') return 'undefined';
  if (isText(mediaType)) return 'string';
  if (!isReadAsJson(mediaType)) return 'Blob';
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
