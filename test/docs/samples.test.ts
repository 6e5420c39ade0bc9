import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { samplesOf } from '../../scripts/reference/samplesOf.js';
import type { LogEntry } from '../../src/mock/history/logEntry.js';
import { type Mock, startMock } from '../../src/mock/http/server.js';
import { contract, operations } from '../support/contract/contract.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { isRunnable, sampleFolder, sampleRunners } from '../support/samples/sampleRunners.js';
import { compile, strictSettings } from '../support/types/compile.js';

type Operation = (typeof operations)[number];

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
function sample(label: string, operation: Operation): string {
  const code = samplesOf(contract, operation).find((sample) => sample.label === label)?.code ?? '';
  const server = contract.servers?.[0]?.url ?? '';
  return code.replaceAll(server, mock.url).replace("environment: 'testing'", `baseUrl: '${mock.url}'`);
}

/** Expects one call of each operation, in this order, with the contract's first success. */
function expectSuccesses(): void {
  const seen = answers.map((answer) => answer.event === 'request' && [answer.operationId, answer.status]);
  const expected = operations.map(({ name, responses }) => {
    const [success = '?'] = responses.filter(({ success }) => success).map(({ status }) => status);
    return [
      name,
      success.endsWith('XX') ? expect.toSatisfy((status) => `${status}`[0] === success[0]) : Number(success),
    ];
  });
  expect(seen).toEqual(expected);
}

/** The file that the sample of an upload sends. */
function writeUpload(folder: string): void {
  writeFileSync(join(folder, 'files.pdf'), '%PDF-1.7');
}

test('the languages are in this order', () => {
  for (const operation of operations) {
    expect(samplesOf(contract, operation).map(({ label }) => label)).toEqual([
      'TypeScript',
      ...['Shell', 'JavaScript', 'Python', 'PHP', 'Go', 'Java', 'Swift'],
    ]);
  }
});

describe.each(sampleRunners)('all samples in $label', (runner) => {
  test.runIf(isRunnable(runner))(
    'get a success',
    async () => {
      const own = sampleFolder(folder, runner.label);
      writeUpload(own);
      await runner.run(
        own,
        operations.map((operation) => sample(runner.label, operation)),
      );
      expectSuccesses();
    },
    60_000,
  );
});

test('all samples in TypeScript get a success', async () => {
  writeUpload(folder);
  for (const operation of operations) {
    const code = sample('TypeScript', operation)
      .replace("'@p100/partner-api'", index)
      .replaceAll("openAsBlob('", `openAsBlob('${folder}/`)
      .replaceAll('console.log', 'void ')
      .replaceAll('console.error', 'fail');
    const file = join(folder, `${operation.name}.ts`);
    writeFileSync(
      file,
      `${code}\nfunction fail(...reason: unknown[]): never { throw new Error(String(reason)); }`,
    );
    await import(/* @vite-ignore */ file);
  }
  expectSuccesses();
});

test('no sample in TypeScript mixes kinds of quotes', () => {
  for (const operation of operations) expect(sample('TypeScript', operation)).not.toMatch(/["`]/);
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
