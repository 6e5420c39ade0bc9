import { expect, test } from 'vitest';
import type { OperationModel } from '../../scripts/model/model.js';
import { operations } from '../support/contract.js';
import { copyOfRepository } from '../support/copy.js';

const unexpected = [
  'UNKNOWN_ERROR',
  'INVALID_RESPONSE',
  'REDIRECT_REFUSED',
  'NETWORK_ERROR',
  'TIMEOUT',
  'ABORTED',
];

function codesOf({ responses }: OperationModel): string[] {
  return [...new Set(responses.flatMap(({ errors }) => errors.map(({ code }) => code))), ...unexpected];
}

/** A switch over `codes`, which compiles only if they are all that the operation has. */
function exhaustiveSwitch({ prefix }: OperationModel, codes: string[], note = ''): string {
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

test('all types hold, a switch over error.code can be exhaustive, and a code that it lacks breaks it', async () => {
  const copy = copyOfRepository();
  const switches = operations.flatMap((operation) => [
    exhaustiveSwitch(operation, codesOf(operation)),
    exhaustiveSwitch(
      operation,
      codesOf(operation).slice(1),
      '// @ts-expect-error The first code has no case.',
    ),
  ]);
  copy.write(
    'test/types/switches.ts',
    `import type * as api from '../../src/index.js';\n${switches.join('\n')}\n`,
  );
  expect(await copy.run('tsc')).toMatchObject({ exitCode: 0, stdout: '' });
});
