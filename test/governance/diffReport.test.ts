import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorCodeOf } from '../../scripts/contract/model/example.js';
import { diffReport } from '../../scripts/diff/diffReport.js';
import { listedCodes } from '../../scripts/diff/errorCodeChanges.js';
import { contract } from '../support/contract/contract.js';
import { temporaryFolder } from '../support/repository/copy.js';
import type { Node } from './diffMutations.js';

test('names every operation of a code that a shared response no longer lists', async () => {
  const folder = temporaryFolder();
  const revised: Node = structuredClone(contract);
  const code = removeSharedCode(revised);
  const [base, revision] = Object.entries({ base: contract, revision: revised }).map(([name, document]) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(document, null, 2));
    return file;
  }) as [string, string];
  const { changes } = await diffReport(base, revision);
  const removed = changes.filter(({ reason }) => reason.startsWith(`Error code \`${code}\` is no longer`));
  // A code of an unconfirmed operation is rated apart.
  expect(new Set(removed.map(({ impact }) => impact)).size).toBe(removed.length);
  const uses = removed.flatMap(({ uses }) => uses);
  expect(uses.length).toBeGreaterThan(2);
  expect(uses.length).toBe(listings(contract, code) - listings(revised, code));
});

/** Removes a code from the first response that several operations share, and returns the code. */
function removeSharedCode(document: Node): string {
  for (const { content = {} } of Object.values<Node>(document.components.responses)) {
    for (const { examples = {} } of Object.values<Node>(content)) {
      const codes = Object.keys(examples).map((name) => errorCodeOf(document.components.examples[name]));
      // Several examples can have the same code.
      const at = codes.findIndex((code) => codes.indexOf(code) === codes.lastIndexOf(code));
      if (at < 0) continue;
      delete examples[Object.keys(examples)[at] ?? ''];
      return String(codes[at]);
    }
  }
  throw new Error('No shared response has a code.');
}

/** Counts the operations and statuses that list a code. */
function listings(document: Node, code: string): number {
  return listedCodes(document).filter((listed) => listed.code === code).length;
}
