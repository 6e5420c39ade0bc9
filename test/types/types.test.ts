import { expect, test } from 'vitest';
import { methodPath, type OperationModel } from '../../scripts/contract/model/operationModel.js';
import { operations } from '../support/contract/contract.js';
import { copyOfRepository } from '../support/repository/copy.js';
import { codesOf, exhaustiveSwitch, unexpected } from '../support/types/switches.js';

/** Returns TypeScript code that compiles only if the result of a call narrows correctly. */
function narrowing(operation: OperationModel): string {
  const { name, prefix, responses } = operation;
  const byStatus = responses
    .filter(({ errors, status }) => errors.length > 0 && /^\d+$/.test(status))
    .map(({ errors, status }) => {
      const codes = [...errors.map(({ code }) => code), ...unexpected].map((code) => `'${code}'`);
      return `if (error.status === ${status}) same<typeof error.code, ${codes.join(' | ')}>(true);`;
    });
  return `export async function ${name}(client: api.PartnerApi, input: api.${prefix}Input) {
  const { data, error } = await client.${methodPath(operation)}(input);
  if (error) {
    ${byStatus.join('\n    ')}
    return;
  }
  same<typeof data, NonNullable<typeof data>>(true);
}`;
}

const same = `
declare function same<A, B>(yes: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false): void;
`;

test('switches over error.code must have all codes, and results narrow by status and by error', () => {
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
    'test/types/generated.ts',
    `import type * as api from '../../src/index.js';\n${same}${[...operations.map(narrowing), ...switches].join('\n')}\n`,
  );
  expect(copy.compile('test/types/generated.ts', 'test/types/results.ts', 'test/types/client.ts')).toBe('');
});
