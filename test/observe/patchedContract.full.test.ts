import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleContract } from '../../scripts/contract/loadContract.js';
import { canBeOfGateway, type Finding } from '../../scripts/observe/finding.js';
import { observeFiles } from '../../scripts/observe/observe.js';
import { patchOf } from '../../scripts/observe/patch/patchOf.js';
import { copyOfRepository, run } from '../support/repository/copy.js';
import { scriptHere } from '../support/repository/scriptHere.js';
import type { Canaries } from './canaries.js';
import { plantedDifferences } from './differences/plantedDifferences.js';
import { filled } from './filled.js';
import { observedStory, partner } from './observedStory.js';

test('the patch of a wrong service makes the contract say what was seen', async () => {
  const copy = copyOfRepository();
  const root = join(copy.dir, 'openapi/openapi.yaml');
  const har = join(copy.dir, 'calls.har');
  writeFileSync(har, JSON.stringify((await observedStory(planted)).har));
  const observed = async () => {
    const webhooks = { url: new URL(partner), environment: 'testing' };
    const { document } = await bundleContract(root);
    return observeFiles(document, { files: [har], openapi: [], webhooks, servers: [] }, '2026-11-26');
  };
  const before = await observed();
  const { patch = '', leftToYou } = await patchOf(await bundleContract(root), before, root);
  const file = join(copy.dir, 'seen.patch');
  writeFileSync(file, patch);
  expect(await run('git', ['apply', file], copy.dir)).toMatchObject({ exitCode: 0, stderr: '' });

  // Lint refuses the marked places until a person has filled them.
  expect((await scriptHere(copy.dir, 'build')).stderr).toContain('FILL IN');
  const newOperations = new Map<string, string>();
  const files = readdirSync(join(copy.dir, 'openapi'), { recursive: true, encoding: 'utf8' });
  for (const [i, name] of files.filter((name) => name.endsWith('.yaml')).entries()) {
    const text = filled(copy.read(`openapi/${name}`), `newOperation${i}`);
    copy.write(`openapi/${name}`, text);
    const [, method] = text.includes(`newOperation${i}`) ? (/^(\w+):/.exec(text) ?? []) : [];
    if (method) newOperations.set(`newOperation${i}`, method.toUpperCase());
  }
  // The patch leaves it to a person to find the entry of a new operation in the portal's list.
  const added = before.findings.filter(({ kind }) => kind === 'operation').map(({ subject }) => subject);
  expect(leftToYou.filter((text) => /set its entry in the portal's list/.test(text))).toHaveLength(
    added.length,
  );
  const entries = [...newOperations].map(
    ([id, method]) => `      - { title: ${id}, method: ${method}, status: specified, operationId: ${id} }\n`,
  );
  copy.edit('openapi/portal.yaml', '    entries:\n', `    entries:\n${entries.join('')}`);
  expect(await scriptHere(copy.dir, 'build')).toMatchObject({ exitCode: 0, stderr: '' });

  const { findings } = await observed();
  expect(findings.filter((found) => !isLeftToAPerson(found))).toEqual([]);
}, 300_000);

/** Whether a call needs a key changes the steps of the workflow as well, which is left to a person. */
function planted(canaries: Canaries) {
  return plantedDifferences(canaries).filter(({ findings }) => findings.every(({ kind }) => kind !== 'key'));
}

/** What a patch can't write: see `leftToYou`. */
function isLeftToAPerson(found: Finding): boolean {
  switch (found.kind) {
    case 'webhook':
    case 'no body':
    case 'demanded':
      return true;
    case 'field':
      return found.field.endsWith('{}');
    case 'value':
      return found.value === undefined;
    case 'status':
      return canBeOfGateway(found);
    case 'error name':
      return found.listed !== undefined;
    default:
      return false;
  }
}
