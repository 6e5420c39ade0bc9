import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { beforeAll, expect, test } from 'vitest';
import { redoclyEnv } from '../../scripts/cli/runRedocly.js';
import { type Change, impactOf } from '../../scripts/diff/change.js';
import { compare } from '../../scripts/diff/compare.js';
import { diffOptions, type ListedChange } from '../../scripts/diff/redoclyDiff.js';
import { contract } from '../support/contract/contract.js';
import { run, temporaryFolder } from '../support/repository/copy.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { full } from '../support/runner/full.js';
import { mutations as ofContract } from './diffMutations.js';
import { ofUnconfirmed, unconfirmedMutations } from './diffUnconfirmedMutations.js';

// Redocly takes an eighth of a second for each mutation. So only `test:full` tests all of them; other runs test a third.
const all = [...ofContract, ...unconfirmedMutations];
const [breaking, others] = [true, false].map((is) => all.filter(([impact]) => (impact === 'major') === is));
const mutations = [breaking, others].flatMap((kind = []) => kind.filter((_, i) => full || i % 3 === 0));

const driver = fileURLToPath(new URL('redoclyDiffs.mjs', import.meta.url));

let judged: Map<string, Change[]>;

beforeAll(async () => {
  judged = await judge(temporaryFolder(atEndOfFile));
}, 180_000);

test.each(mutations)('rates as %s: %s', (impact, what) => {
  const changes = judged.get(what) ?? [];
  const listed = changes.map(({ impact, reason }) => `${impact}: ${reason}`).join('\n');
  expect(impactOf(changes), listed).toBe(impact);
  expect(listed).not.toMatch(/undefined|\[object/);
});

test('says which changes are rated lower because the part is unconfirmed', () => {
  const lowered = mutations.filter(([, what]) => what.startsWith(ofUnconfirmed));
  expect(lowered.length).toBeGreaterThan(5);
  for (const [, what] of lowered) {
    const reasons = (judged.get(what) ?? []).map(({ reason }) => reason);
    expect(reasons, what).toContainEqual(expect.stringMatching(/ \(unconfirmed\)\.$/));
  }
});

test('rates all mutations correctly, of which at least 20 are major and at least 20 are not', () => {
  const rows = mutations.map(([impact, what]) => {
    const judgement = impactOf(judged.get(what) ?? []);
    return `${judgement === impact ? 'right' : 'WRONG'}  ${judgement.padEnd(5)}  ${what}`;
  });
  console.log(rows.join('\n'));
  expect(rows.filter((row) => row.startsWith('WRONG'))).toEqual([]);
  const major = mutations.filter(([impact]) => impact === 'major').length;
  expect(Math.min(major, mutations.length - major)).toBeGreaterThanOrEqual(20);
});

/** Returns the changes that each mutation makes. */
async function judge(folder: string): Promise<Map<string, Change[]>> {
  const asked: { resolve: (changes: ListedChange[]) => void; files: string[] }[] = [];
  const ask = (...sides: Oas3_1Definition[]) =>
    new Promise<ListedChange[]>((resolve) => {
      const files = sides.map((side, index) => write(`${asked.length}-${index}`, side));
      asked.push({ resolve, files: [...files, `${folder}/${asked.length}.json`] });
    });
  const pairs = mutations.map(([, what, mutate, prepare]) => {
    const base = structuredClone(contract);
    prepare?.(base);
    const revision = structuredClone(base);
    mutate(revision);
    return { what, base, revision };
  });
  const changes = pairs.map(
    async ({ what, base, revision }) => [what, await compare(base, revision, ask)] as const,
  );

  const runs = JSON.stringify(asked.map(({ files }) => files));
  await run(process.execPath, [driver, JSON.stringify(diffOptions), runs], folder, redoclyEnv);
  for (const { resolve, files } of asked) resolve(JSON.parse(readFileSync(files[2] ?? '', 'utf8')).changes);
  return new Map(await Promise.all(changes));

  function write(name: string, description: Oas3_1Definition): string {
    writeFileSync(`${folder}/${name}.json`, JSON.stringify(description));
    return `${folder}/${name}.json`;
  }
}
