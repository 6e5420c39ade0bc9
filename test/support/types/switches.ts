import type { OperationModel } from '../../../scripts/contract/model/model.js';

export const unexpected = [
  'UNKNOWN_ERROR',
  'INVALID_RESPONSE',
  'REDIRECT_REFUSED',
  'NETWORK_ERROR',
  'TIMEOUT',
  'ABORTED',
];

/** All codes that a call of an operation can end with. */
export function codesOf({ responses }: OperationModel): string[] {
  return [...new Set(responses.flatMap(({ errors }) => errors.map(({ code }) => code))), ...unexpected];
}

/** TypeScript with a switch over `codes`, which compiles only if they are all that the operation has. */
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
