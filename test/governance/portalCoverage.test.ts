import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contract, operations } from '../support/contract/contract.js';
import { scriptHere } from '../support/repository/scriptHere.js';

test('portal-coverage prints how many entries are specified, and what is missing in the others', async () => {
  const { exitCode, stdout } = await scriptHere(resolve('.'), 'portalCoverage');
  expect(exitCode).toBe(0);
  const [, specified = 0, named = 0] = (/^operations: (\d+) specified of (\d+) named/.exec(stdout) ?? []).map(
    Number,
  );
  // Two entries can name the same operation, as those for the details of a SEPA transfer do.
  expect(specified).toBeGreaterThanOrEqual(operations.length);
  expect(named).toBeGreaterThan(specified);
  const webhooks = Object.keys(contract.webhooks ?? {}).length;
  expect(stdout).toMatch(new RegExp(`^webhooks: ${webhooks} specified of \\d+ named`, 'm'));
  expect(stdout).toContain('+ Add User Verification\n');
  expect(stdout).toContain('- Get Transaction History (missing: path, parameters, responses)\n');
});
