import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Proof } from '../../scripts/contract/ledger/proofs.js';
import { ledgerFile } from '../support/ledger/ledgerFile.js';
import { runBinary, temporaryFolder } from '../support/repository/copy.js';

describe('a run of tests', () => {
  const support = (name: string) => JSON.stringify(join(process.cwd(), 'test/support/ledger', name));
  const proofs = (proof: Proof) =>
    `task.meta.proofs = [{ proof: '${proof}', proved: { operationId: 'lend', status: '201' } }];`;
  const recording = (expectation = '') => `import { expect, test } from 'vitest';
test('shows', ({ task }) => { ${proofs('mock')} });
test('may fail', ({ task }) => { ${proofs('client')} ${expectation} });
`;
  const upToDate = ledgerFile({ operations: { lend: { 201: ['mock', 'client'] } }, webhooks: {} });
  const lacking = upToDate.replace(', "client"', '');

  /** Runs tests in a folder of their own. Returns the outcome, and the ledger after it. */
  async function run(files: Record<string, string>, ledger: string, args: string[] = [], CI = '') {
    const folder = temporaryFolder();
    const file = join(folder, 'ledger.json');
    const config = `import { ledgerPlugin } from ${support('ledgerPlugin.ts')};
export default { plugins: [ledgerPlugin(${JSON.stringify(file)})] };`;
    for (const [name, text] of Object.entries({
      ...files,
      'vitest.config.ts': config,
      'ledger.json': ledger,
    }))
      writeFileSync(join(folder, name), text);
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const outcome = await runBinary('vitest', ['run', '--pool=threads', '--root', folder, ...args], folder, {
      CI,
    });
    return { ...outcome, ledger: readFileSync(file, 'utf8') };
  }

  test('that is complete and passes writes the ledger and says to commit it', async () => {
    const { exitCode, stdout, ledger } = await run({ 'a.test.ts': recording() }, lacking);
    expect(ledger).toBe(upToDate);
    expect(stdout).toContain('ledger.json has changed: the tests show other answers than before. Commit it.');
    expect(exitCode).toBe(0);
  });

  test('in CI fails if a cell is missing, writes nothing and says what to do', async () => {
    const { exitCode, stderr, ledger } = await run({ 'a.test.ts': recording() }, lacking, [], '1');
    expect(stderr).toContain('ledger.json is out of date. Run `npm test`, and commit ledger.json.');
    expect(exitCode).toBe(1);
    expect(ledger).toBe(lacking);
  });

  test('that records the same passes in CI and says nothing', async () => {
    const { exitCode, stdout, stderr } = await run({ 'a.test.ts': recording() }, upToDate, [], '1');
    expect(stdout + stderr).not.toContain('ledger.json');
    expect(exitCode).toBe(0);
  });

  const another = { 'b.test.ts': "import { test } from 'vitest'; test('another', () => {});" };
  const skipping = recording().replace("test('may", "test.skip('may");
  test.each<[what: string, files: Record<string, string>, args: string[]]>([
    ['has a failure', { 'a.test.ts': recording('expect(1).toBe(2);') }, []],
    ['is of some files', { 'a.test.ts': recording(), ...another }, ['a.test']],
    ['leaves a file out', { 'a.test.ts': recording(), ...another }, ['--exclude', 'b.test.ts']],
    ['is of some tests', { 'a.test.ts': recording() }, ['-t', 'shows']],
    ['skips a test beside one that records', { 'a.test.ts': skipping }, []],
  ])('that %s compares nothing', async (_, files, args) => {
    const { ledger, stdout } = await run(files, '{}', args);
    expect(ledger).toBe('{}');
    expect(stdout).not.toContain('ledger.json');
  });
});
