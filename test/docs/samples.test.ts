import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { samplesOf } from '../../scripts/reference/samplesOf.js';
import type { LogEntry } from '../../src/mock/history/logEntry.js';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { contract, named, operations } from '../support/contract/contract.js';
import { succeed } from '../support/package/packedTarball.js';
import { run, temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { compile, strictSettings } from '../support/types/compile.js';

const root = process.cwd();
const folder = temporaryFolder(atEndOfFile);
const index = JSON.stringify(join(root, 'src/index.ts'));
let mock: Mock;
let answers: LogEntry[] = [];

beforeAll(async () => {
  mock = await startMock({ log: (entry) => answers.push(entry) });
});
beforeEach(() => {
  answers = [];
});
afterAll(() => mock.close());

/** Returns a sample that calls the mock in place of the testing environment. */
function sample(label: string, operation: (typeof operations)[number]): string {
  const code = samplesOf(contract, operation).find((sample) => sample.label === label)?.code ?? '';
  const server = contract.servers?.[0]?.url ?? '';
  return code.replaceAll(server, mock.url).replace("environment: 'testing'", `baseUrl: '${mock.url}'`);
}

/** Returns a pattern for the status of the contract's first success. */
function successOf({ responses }: (typeof operations)[number]): RegExp {
  const [success = '?'] = responses.filter(({ success }) => success).map(({ status }) => status);
  return new RegExp(`^${success.replace('XX', '\\d\\d')}$`);
}

function expectSuccess(operation: (typeof operations)[number]): void {
  const [answer] = answers;
  expect(answers).toHaveLength(1);
  expect(answer).toMatchObject({ event: 'request', operationId: operation.name });
  expect(String(answer?.event === 'request' && answer.status)).toMatch(successOf(operation));
}

describe.each(named(operations))('samples of %s', (_, operation) => {
  test('in Shell get a success', async () => {
    // The sample of an upload sends this file.
    writeFileSync(join(folder, 'files.pdf'), '%PDF-1.7');
    await succeed(run('bash', ['-c', `set -e\n${sample('Shell', operation)} --silent --fail`], folder));
    expectSuccess(operation);
  });

  test('in JavaScript get a success', async () => {
    const file = join(folder, `${operation.name}.mjs`);
    const code = sample('JavaScript', operation)
      .replace(/^fetch\(/m, 'await fetch(')
      .replace('.catch(err => console.error(err))', '');
    writeFileSync(file, code.replaceAll('console.log', '(() => {})'));
    await import(/* @vite-ignore */ file);
    expectSuccess(operation);
  });

  test('in TypeScript get a success', async () => {
    const code = sample('TypeScript', operation).replace("'@p100/partner-api'", index);
    const file = join(folder, `${operation.name}.ts`);
    writeFileSync(
      file,
      `${code.replaceAll('console.log', 'void ').replaceAll('console.error', 'fail')}
function fail(...reason: unknown[]): never { throw new Error(String(reason)); }`,
    );
    await import(/* @vite-ignore */ file);
    expectSuccess(operation);
  });
});

test('all samples in TypeScript compile', () => {
  const files = operations.map((operation) => {
    const file = join(folder, `${operation.name}.check.ts`);
    const [sample] = samplesOf(contract, operation);
    writeFileSync(file, `${sample?.code.replace("'@p100/partner-api'", index) ?? ''}\nexport {};\n`);
    return file;
  });
  const settings = {
    ...strictSettings,
    ...{ allowImportingTsExtensions: true, skipLibCheck: true },
    ...{ types: ['node'], typeRoots: [`${root}/node_modules/@types`] },
  };
  expect(compile(folder, files, settings)).toBe('');
}, 60_000);

const hasJava = spawnSync('javac', ['-version']).status === 0;
if (!hasJava) console.warn('There is no JDK: the samples in Java are not compiled and run.');

test.runIf(hasJava)(
  'all samples in Java compile and get a success',
  async () => {
    const methods = operations.map(
      (operation) => `static void ${operation.name}() throws Exception {\n${sample('Java', operation)}\n}`,
    );
    writeFileSync(
      join(folder, 'Samples.java'),
      `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
class Samples {
${methods.join('\n')}
public static void main(String[] args) throws Exception {
${operations.map(({ name }) => `${name}();`).join('\n')}
}
}`,
    );
    await succeed(run('java', ['Samples.java'], folder));
    expect(answers).toHaveLength(operations.length);
    for (const [index, operation] of operations.entries()) {
      const answer = answers[index];
      expect(String(answer?.event === 'request' && answer.status)).toMatch(successOf(operation));
    }
  },
  60_000,
);
