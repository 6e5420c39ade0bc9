import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/operationModel.js';
import { callTypes } from './callTypes.js';
import { documentation } from './documentation.js';
import { banner, docComment, key } from './source.js';

/** Returns `calls.ts`: the types of every call, and of the client that has a method for each. */
export function emitCalls(document: Oas3_1Definition, operations: OperationModel[], runtime: string): string {
  return `// ${banner}

import type * as runtime from ${JSON.stringify(runtime)};
import type { paths } from "./schema.js";

${operations.map(callTypes).join('\n')}
${docComment(document.info?.title ?? '')}export interface Client {
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
