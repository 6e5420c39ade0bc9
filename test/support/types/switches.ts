import type { OperationModel } from '../../../scripts/contract/model/operationModel.js';

/** The codes of errors that no contract lists, which every call can end with, at any status. */
export const unexpected = [
  'UNKNOWN_ERROR',
  'INVALID_RESPONSE',
  'REDIRECT_REFUSED',
  'NETWORK_ERROR',
  'TIMEOUT',
  'ABORTED',
];

/** Returns all error codes that a call of an operation can end with. */
export function codesOf({ responses }: OperationModel): string[] {
  const documented = new Set(responses.flatMap(({ errors }) => errors.map(({ code }) => code)));
  return [...documented, ...unexpected, 'RATE_LIMITED'];
}

/** Returns TypeScript code with a switch over `codes`. It compiles only if these are all codes of the operation. */
export function exhaustiveSwitch({ prefix }: OperationModel, codes: string[], note = ''): string {
  return `export function ${prefix}${codes.length}(error: api.${prefix}Error): number {
  switch (error.code) {
${codes.map((code) => `    case '${code}': return ${codes.indexOf(code)};`).join('\n')}
    default: {
      ${note}
      const never: never = error;
      return never;
    }
  }
}`;
}
