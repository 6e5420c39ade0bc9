import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { webhooksOf } from '../../scripts/contract/model/webhookModel.js';
import { contract, operations } from '../support/contract/contract.js';
import { scriptHere } from '../support/repository/scriptHere.js';

test('portal-coverage counts the entries by status, and prints what is missing and known of those that are only named', async () => {
  const { exitCode, stdout } = await scriptHere(resolve('.'), 'portalCoverage');
  expect(exitCode).toBe(0);
  const counts = (kind: string) => {
    const pattern = new RegExp(`^${kind}: (\\d+) specified, (\\d+) unconfirmed, (\\d+) only named$`, 'm');
    return (pattern.exec(stdout) ?? []).slice(1).map(Number);
  };
  const [specified, unconfirmed, named] = counts('operations');
  // Two entries can name the same operation, as those for the details of a SEPA transfer do.
  expect(specified).toBeGreaterThanOrEqual(operations.filter(({ unconfirmed }) => !unconfirmed).length);
  expect(unconfirmed).toBeGreaterThanOrEqual(operations.filter(({ unconfirmed }) => unconfirmed).length);
  expect(named).toBeGreaterThan(0);

  const webhooks = webhooksOf(contract);
  const unconfirmedWebhooks = webhooks.filter(({ unconfirmed }) => unconfirmed).length;
  expect(counts('webhooks').slice(0, 2)).toEqual([
    webhooks.length - unconfirmedWebhooks,
    unconfirmedWebhooks,
  ]);

  expect(stdout).toContain('+ Add User Verification\n');
  expect(stdout).toContain('? Update Card PIN\n');
  expect(stdout).toContain('- Get Transaction History (missing: path, parameters, responses)\n');
  expect(stdout).toContain('- Suspend User (missing: path, request; known: 200, P412 and P454)\n');
});
