import { setImmediate } from 'node:timers/promises';
import { median } from '../median.js';
import { record, recordInTurn } from './record.js';

export interface Figure<Name extends string = string> {
  /** The median, in the unit of the measurement. */
  median: number;
  /** For each contender, the median of all rounds' ratios to it in the same round. */
  ratioTo: Record<Name, number>;
}

/**
 * Measures every contender once per round. If the machine is slower for a while, this affects all of them, but not the
 * ratios. The order changes. Otherwise, a contender would always clean up for the same predecessor.
 */
export async function compare<Name extends string, Unit extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<Record<Unit, number>>,
): Promise<Record<Name, Record<Unit, Figure<Name>>>> {
  const samples: Record<Name, Record<Unit, number>>[] = [];
  const measureSeparately = async (name: Name) => {
    // Work that the previous contender deferred is done first, so that it is not measured here.
    await setImmediate();
    return measure(name);
  };
  for (let round = 0; round < rounds; round++) {
    samples.push(await recordInTurn(shuffled(names), measureSeparately));
  }

  const figure = (name: Name, unit: Unit): Figure<Name> => ({
    median: median(samples.map((sample) => sample[name][unit])),
    ratioTo: record(names, (base) =>
      median(samples.map((sample) => sample[name][unit] / sample[base][unit])),
    ),
  });
  const unitsOf = (name: Name) => Object.keys(samples[0]?.[name] ?? {}) as Unit[];
  return record(names, (name) => record(unitsOf(name), (unit) => figure(name, unit)));
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: Math.random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
