import type { Sample } from '../../../src/shared/observation/sample.js';
import type { Seen } from '../finding.js';

/** When and where something was seen. */
export type Moment = Pick<Sample, 'day' | 'environment'>;

/** Counts what was seen. */
export class Tally {
  #count = 0;
  #first: string | undefined;
  #last: string | undefined;
  readonly #environments = new Set<string>();

  add({ day, environment }: Moment): void {
    this.#count++;
    if (this.#first === undefined || day < this.#first) this.#first = day;
    if (this.#last === undefined || day > this.#last) this.#last = day;
    this.#environments.add(environment);
  }

  get count(): number {
    return this.#count;
  }

  /** @throws if nothing was counted */
  get seen(): Seen {
    if (this.#first === undefined || this.#last === undefined) throw new Error('Nothing was counted.');
    return {
      count: this.#count,
      first: this.#first,
      last: this.#last,
      environments: [...this.#environments].sort(),
    };
  }

  /** Returns what several tallies have seen together. @returns undefined if that is nothing */
  static together(tallies: readonly Tally[]): Seen | undefined {
    const all = tallies.filter(({ count }) => count > 0).map(({ seen }) => seen);
    if (all.length === 0) return undefined;
    return {
      count: all.reduce((sum, { count }) => sum + count, 0),
      first: all.map(({ first }) => first).sort()[0] as string,
      last: all
        .map(({ last }) => last)
        .sort()
        .at(-1) as string,
      environments: [...new Set(all.flatMap(({ environments }) => environments))].sort(),
    };
  }
}

/** Tallies by key. A key that was not seen has an empty one. */
export class Tallies {
  readonly #byKey = new Map<string, Tally>();

  add(key: string, moment: Moment): void {
    let tally = this.#byKey.get(key);
    if (!tally) this.#byKey.set(key, (tally = new Tally()));
    tally.add(moment);
  }

  at(key: string): Tally {
    return this.#byKey.get(key) ?? new Tally();
  }

  keys(): string[] {
    return [...this.#byKey.keys()];
  }
}
