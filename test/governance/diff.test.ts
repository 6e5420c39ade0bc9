import { expect, test } from 'vitest';
import { type Change, impactOf } from '../../scripts/diff/change.js';
import { compare } from '../../scripts/diff/compare.js';
import { contract } from '../support/contract/contract.js';
import { type Mutation, mutations as ofContract } from './diffMutations.js';
import { ofUnconfirmed, unconfirmedMutations } from './diffUnconfirmedMutations.js';

const mutations = [...ofContract, ...unconfirmedMutations];
const judged = new Map<string, Change[]>();

test.each(mutations)('rates as %s: %s', (...mutation) => {
  const [impact, what] = mutation;
  const changes = changesOf(mutation);
  judged.set(what, changes);
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

test('of all mutations, at least 20 are major and at least 20 are not', () => {
  const major = mutations.filter(([impact]) => impact === 'major').length;
  expect(Math.min(major, mutations.length - major)).toBeGreaterThanOrEqual(20);
});

/** Returns the changes that a mutation makes. */
function changesOf([, , mutate, prepare]: Mutation): Change[] {
  const base = structuredClone(contract);
  prepare?.(base);
  const revision = structuredClone(base);
  mutate(revision);
  return compare(base, revision);
}
