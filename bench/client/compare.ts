import { setImmediate } from 'node:timers/promises';
import { median } from '../median.js';
import { record, recordInTurn } from './record.js';

export interface Figure {
  /** In the unit of what was measured. */
  median: number;
  /** The median, over the rounds, of the quotient to the first contender in the same round. */
  ratio: number;
}

/**
 * Measures every contender once per round. What slows the machine for a while then slows all of them, and is gone
 * from the ratios. The order changes, lest one always pays for what its predecessor left to clean up.
 */
export async function compare<Name extends string, Unit extends string>(
  names: readonly [Name, ...Name[]],
  rounds: number,
  measure: (name: Name) => Promise<Record<Unit, number>>,
): Promise<Record<Name, Record<Unit, Figure>>> {
  const samples: Record<Name, Record<Unit, number>>[] = [];
  const measureAfresh = async (name: Name) => {
    // What the one before it put off is its own.
    await setImmediate();
    return measure(name);
  };
  for (let round = 0; round < rounds; round++) {
    samples.push(await recordInTurn(shuffled(names), measureAfresh));
  }

  const [base] = names;
  const figure = (name: Name, unit: Unit): Figure => ({
    median: median(samples.map((sample) => sample[name][unit])),
    ratio: median(samples.map((sample) => sample[name][unit] / sample[base][unit])),
  });
  const units = Object.keys(samples[0]?.[base] ?? {}) as Unit[];
  return record(names, (name) => record(units, (unit) => figure(name, unit)));
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: Math.random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
