import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paths } from '../../scripts/cli/paths.js';
import { UserError } from '../../scripts/cli/userError.js';
import { loadContract } from '../../scripts/contract/loadContract.js';
import { checkFiles } from '../../scripts/generate/checkFiles.js';
import { writeFiles } from '../../scripts/generate/writeFiles.js';
import { copyOfContract, copyOfRepository, run, temporaryFolder } from '../support/repository/copy.js';
import { scriptHere } from '../support/repository/scriptHere.js';
import { full } from '../support/runner/full.js';

type Copy = ReturnType<typeof copyOfContract>;

function filesIn(dir: string): Record<string, string> {
  return Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(`${dir}/${name}`, 'utf8')]));
}

describe('npm run build', () => {
  test('writes the same bytes every time, from any folder', async () => {
    const copy = copyOfRepository();
    for (const name of readdirSync(`${copy.dir}/generated`)) copy.remove(`generated/${name}`);
    const script = (name: string) => `${copy.dir}/scripts/${name}`;
    const build = run('node', [script('run.js'), script('build.ts')], temporaryFolder());
    expect(await build).toMatchObject({ exitCode: 0, stderr: '' });
    expect(filesIn(`${copy.dir}/generated`)).toEqual(filesIn(paths.generated));
  });

  test('leaves the existing files unchanged if it cannot write one', async () => {
    const copy = copyOfRepository();
    copy.edit('openapi/openapi.yaml', 'title: Partner API', 'title: Partners API');
    copy.remove('generated/examples.ts');
    mkdirSync(`${copy.dir}/generated/examples.ts`);
    const before = copy.read('generated/openapi.yaml');
    const { exitCode, stderr } = await scriptHere(copy.dir, 'build');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `${realpathSync(copy.dir)}/generated/examples.ts is not a file. Move it away.\n`,
    });
    expect(copy.read('generated/openapi.yaml')).toBe(before);
  });

  test('refuses a broken contract without a stack trace, and leaves the existing files unchanged', async ({
    expect,
  }) => {
    const copy = copyOfRepository();
    copy.edit('openapi/components/errors/P430.yaml', 'summary: Too', 'summary: "Too');
    const before = filesIn(`${copy.dir}/generated`);
    expect(await scriptHere(copy.dir, 'build')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'openapi/components/errors/P430.yaml:2:1\n  Failed to parse: deficient indentation. Correct the YAML.\n',
    });
    expect(filesIn(`${copy.dir}/generated`)).toEqual(before);
  });
});

describe('npm run check:generated', () => {
  test('refuses generated files that are older than the contract, and says what to do', async () => {
    const copy = copyOfRepository();
    copy.edit('openapi/components/errors/P430.yaml', 'retryable: false', 'retryable: true');
    const { exitCode, stderr } = await scriptHere(copy.dir, 'checkGenerated');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr:
        'Out of date in generated/: openapi.yaml, openapi.json, client.ts, errors.ts. Run `npm run build` and commit the result.\n',
    });
  });

  const files = new Map([['schema.ts', 'export type Schema = never;\n']]);

  test('accepts a folder with exactly the generated files', async () => {
    const dir = temporaryFolder();
    await writeFiles(dir, files);
    await checkFiles(dir, files);
  });

  test('refuses a file that is not generated, and says what to do', async () => {
    const dir = temporaryFolder();
    await writeFiles(dir, files);
    writeFileSync(`${dir}/notes.ts`, '');
    await expect(checkFiles(dir, files)).rejects.toThrow(
      new UserError('Not generated, but in generated/: notes.ts. Move or delete these files.'),
    );
  });
});

const path = 'openapi/paths/v1_user_verification.yaml';
const p430 = 'openapi/components/errors/P430.yaml';

type Case = [what: string, change: (copy: Copy) => void, message: RegExp];

const broken: Case[] = [
  [
    'a YAML syntax error in the root file',
    ({ edit }) => edit('openapi/openapi.yaml', 'servers:', 'servers: ['),
    /^openapi\/openapi.yaml:\d+:\d+\n {2}missed comma between flow collection entries. Correct the YAML.\n$/,
  ],
  [
    'a $ref to a missing file',
    ({ remove }) => remove(p430),
    /^openapi\/paths\/v1_user_verification.yaml:\d+:19\n {2}Can't resolve \$ref: ENOENT.*P430.yaml'. Correct the path, or add what it refers to. \(no-unresolved-refs\)\n$/,
  ],
  [
    'a missing operationId',
    ({ edit }) => edit(path, '  operationId: addUserVerification\n', ''),
    /^openapi\/paths\/v1_user_verification.yaml:1:1\n {2}Operation object should contain `operationId` field. It becomes the name of the client method. \(operation-operationId\)\n$/,
  ],
  [
    'an example that does not match its schema',
    ({ edit }) => edit(path, 'documentNumber: 6I12UQ171A', 'documentNumber: 61271'),
    /^openapi\/paths\/v1_user_verification.yaml:\d+:31\n {2}Example value must conform to the schema: `documentNumber` property type must be string. Correct the example, or the schema. \(no-invalid-media-type-examples\)\n$/,
  ],
  [
    'a root file that is not an OpenAPI description',
    ({ write }) => write('openapi/openapi.yaml', 'hello: world\n'),
    /^openapi\/openapi.yaml\n {2}It must be an OpenAPI 3 description.\n$/,
  ],
  [
    'a schema of the bundle whose name is not in PascalCase',
    ({ edit, read, write, remove }) => {
      write('openapi/components/schemas/networkFee.yaml', read('openapi/components/schemas/NetworkFee.yaml'));
      remove('openapi/components/schemas/NetworkFee.yaml');
      edit('openapi/paths/v1_crypto-withdrawal_get-network-fee.yaml', 'NetworkFee.yaml', 'networkFee.yaml');
    },
    /^openapi\/openapi.yaml \(bundled\):\d+:\d+\n {2}Name the schema and its file in PascalCase. \(rule\/schema-casing\)\n$/,
  ],
  [
    'a file that nothing refers to',
    ({ write }) => write('openapi/components/errors/P998.yaml', 'summary: Lost\n'),
    /^openapi\/components\/errors\/P998.yaml\n {2}Nothing refers to this file. Use it or delete it.\n$/,
  ],
  [
    'an empty response',
    ({ read, write }) => write(path, read(path).replace(/( {4}'404':)[\s\S]*/, '$1\n')),
    /^openapi\/paths\/v1_user_verification.yaml:\d+:\d+\n {2}Expected type `Response` \(object\) but got `null` \(struct\)\n/,
  ],
];

/** Cases for `test:full`: a case above, or a test of the rules, fails in the same way. */
const more: Case[] = [
  [
    'a YAML syntax error',
    ({ edit }) => edit(p430, 'summary: Too', 'summary: "Too'),
    /^openapi\/components\/errors\/P430.yaml:2:1\n {2}Failed to parse: deficient indentation. Correct the YAML.\n$/,
  ],
  [
    'an operationId used twice',
    ({ edit }) =>
      edit('openapi/webhooks/userStatus.yaml', 'operationId: userStatus', 'operationId: addUserVerification'),
    /^openapi\/webhooks\/userStatus.yaml:2:3\n {2}Every operation must have a unique `operationId`. Rename one of the two. \(operation-operationId-unique\)\n$/,
  ],
  [
    'an error file whose code differs from its name',
    ({ edit }) => edit(p430, 'errorCode: P430', 'errorCode: P412'),
    /^openapi\/components\/errors\/P430.yaml:4:14\n {2}The file is named `P430`, but its error code is `P412`. Rename the file, or correct the code. \(contract\/error-examples\)\n$/,
  ],
  [
    'a code in the enum without an example',
    ({ edit }) => edit(path, '            P430: { $ref: ../components/errors/P430.yaml }\n', ''),
    /^openapi\/components\/schemas\/AddUserVerificationBadRequest.yaml:\d+:\d+\n {2}`P430` has no example. Add components\/errors\/P430.yaml, .*\(contract\/error-codes\)\n$/,
  ],
  [
    'an empty example',
    ({ edit }) => edit(path, 'P430: { $ref: ../components/errors/P430.yaml }', 'P430:'),
    /(^|\n)openapi\/paths\/v1_user_verification.yaml:\d+:\d+\n {2}Expected type `Example` \(object\) but got `null` \(struct\)\n/,
  ],
];

describe('a broken contract', () => {
  test.each([...broken, ...(full ? more : [])])(
    'with %s gives one message, with file, line and what to do',
    async (_, change, message) => {
      const copy = copyOfContract();
      change(copy);
      const failure = await loadContract(`${realpathSync(copy.dir)}/openapi/openapi.yaml`).catch(
        (error) => error,
      );
      expect(`${failure.message.replaceAll(`${realpathSync(copy.dir)}/`, '')}\n`).toMatch(message);
    },
  );
});
