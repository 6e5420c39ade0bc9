import { expect, test } from 'vitest';
import { keysOf, valueAt } from '../../scripts/contract/model/pointer.js';
import { type Change, impactOf } from '../../scripts/diff/change.js';
import { compare } from '../../scripts/diff/compare.js';
import { cells, directions } from './diffDirections.js';
import type { Node } from './diffMutations.js';

const table = cells();

test.each(Object.keys(directions))(
  'rates every change of a keyword in a %s as its direction asks',
  (part) => {
    const ofPart = table.filter((cell) => cell.part === part);
    expect(ofPart.length).toBeGreaterThan(150);
    const wrong = ofPart.flatMap(({ what, impact, why, base, revision }) => {
      const changes = compare(base, revision);
      for (const change of changes) expectWords(change, `${part}, ${what}`, { base, revision });
      const judgement = impactOf(changes);
      const listed = changes.map(({ impact, reason }) => `\n  ${impact}: ${reason}`).join('');
      return judgement === impact
        ? []
        : [`${what} is ${judgement}, not ${impact}, although ${why}.${listed}`];
    });
    expect(wrong).toEqual([]);
  },
);

/** Expects that a change says where it is, what it means and what it breaks. */
function expectWords(change: Change, what: string, sides: Record<Change['side'], Node>): void {
  const { impact, reason, means, breaks, uses, side, pointer } = change;
  const about = `${what}: ${reason} ${pointer}`;
  expect(JSON.stringify(change), about).not.toMatch(/undefined|\[object/);
  expect(valueAt(sides[side], keysOf(pointer)), about).toBeDefined();
  if (impact !== 'major') return;
  expect(means, about).toMatch(/^[A-Z].*\.$/);
  expect(breaks, about).not.toEqual([]);
  expect(uses, about).not.toEqual([]);
}

test('has a cell for every keyword in every direction, each with its reason', () => {
  expect(table.length).toBeGreaterThan(1300);
  for (const { what, part, why } of table) expect(why, `${part}, ${what}`).not.toBe('');
});

test.each(['if', 'contentEncoding', 'xml', '$dynamicRef', 'narrows'])(
  'says that %s is not judged',
  (keyword) => {
    const cell = table.find(
      ({ base, revision, why }) =>
        why === 'not judged' && JSON.stringify([base, revision]).includes(`"${keyword}"`),
    );
    const changes = compare(cell?.base, cell?.revision);
    expect(changes).toContainEqual(
      expect.objectContaining({ impact: 'major', means: expect.stringMatching(/^Not judged/) }),
    );
  },
);
