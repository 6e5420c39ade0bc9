import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type OperationModel, unconfirmedGroup } from '../contract/model/operationModel.js';
import { callTypes } from './callTypes.js';
import { documentation } from './documentation.js';
import type { ClientStyle } from './emitClient.js';
import { docComment, key } from './source.js';

/** Returns `calls.ts`: the types of every call, and of the client that has a method for each. */
export function emitCalls(
  document: Oas3_1Definition,
  operations: OperationModel[],
  { runtime, isAny, header }: ClientStyle,
): string {
  const unconfirmed = operations.filter((operation) => operation.unconfirmed);
  const confirmed = operations.filter((operation) => !operation.unconfirmed);
  const types = operations.map((operation) => callTypes(operation, isAny)).join('\n');
  // A project may refuse an import that is not used.
  const imports = [
    operations.length > 0 && `import type * as runtime from ${JSON.stringify(runtime)};\n`,
    /\bpaths\[/.test(types) && 'import type { paths } from "./schema.js";\n',
  ];
  return `${header}

${imports.filter(Boolean).join('')}
${types}
${unconfirmed.length > 0 ? unconfirmedInterface(unconfirmed) : ''}${docComment(document.info?.title ?? '')}export interface Client {
${confirmed.map(signature).join('')}${unconfirmed.length > 0 ? unconfirmedProperty : ''}}
`;
}

const warning = `Only a public integration shows how to call these operations. They can change or disappear in a minor version.

@experimental`;

const unconfirmedProperty = `${docComment(warning, '  ')}  readonly ${unconfirmedGroup}: UnconfirmedOperations;\n`;

function unconfirmedInterface(operations: OperationModel[]): string {
  return `${docComment(warning)}export interface UnconfirmedOperations {
${operations.map(signature).join('')}}

`;
}

function signature(operation: OperationModel): string {
  const { name, prefix, input } = operation;
  const optional = Object.values(input).every(({ required }) => !required) ? '?' : '';
  const parameters = `input${optional}: ${prefix}Input, options?: runtime.CallOptions`;
  return `${docComment(documentation(operation), '  ')}  ${methodKey(name)}(${parameters}): Promise<${prefix}Result>;\n`;
}

/** Returns the key of a method. Without quotes, `new` would declare a constructor. */
function methodKey(name: string): string {
  return name === 'new' ? '"new"' : key(name);
}
