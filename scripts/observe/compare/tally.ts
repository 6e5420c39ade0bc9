import type { Sample } from '../../../src/shared/observation/sample.js';
import type { Seen } from '../finding.js';

/** When and where something was seen. */
export type Moment = Pick<Sample, 'day' | 'environment'>;

/** Counts what was seen. */
export class Tally {
  #count = 0;
  #first: string | undefined;
  #last: string | undefined;
  /** The last day in each environment. */
  readonly #lastDays = new Map<string, string>();

  add({ day, environment }: Moment): void {
    this.#count++;
    if (this.#first === undefined || day < this.#first) this.#first = day;
    if (this.#last === undefined || day > this.#last) this.#last = day;
    this.#addDay(environment, day);
  }

  addAll(other: Tally): void {
    if (other.count > 0) this.#addSeen(other.seen);
  }

  #addSeen({ count, first, last, environments }: Seen): void {
    this.#count += count;
    if (this.#first === undefined || first < this.#first) this.#first = first;
    if (this.#last === undefined || last > this.#last) this.#last = last;
    for (const [environment, day] of Object.entries(environments)) this.#addDay(environment, day);
  }

  #addDay(environment: string, day: string): void {
    const known = this.#lastDays.get(environment);
    if (known === undefined || day > known) this.#lastDays.set(environment, day);
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
      environments: Object.fromEntries(this.#lastDays),
    };
  }

  /** Returns a tally of everything that several findings have seen. */
  static of(findings: readonly Seen[]): Tally {
    const all = new Tally();
    for (const seen of findings) all.#addSeen(seen);
    return all;
  }

  /** Returns what several tallies of the same calls have seen. A call that several have counted counts once. */
  static most(tallies: readonly Tally[]): Tally {
    const all = Tally.together(tallies);
    all.#count = Math.max(0, ...tallies.map(({ count }) => count));
    return all;
  }

  /** Returns what several tallies have seen together. */
  static together(tallies: readonly Tally[]): Tally {
    const all = new Tally();
    for (const tally of tallies) all.addAll(tally);
    return all;
  }
}

/** Tallies by key. A key that was not seen has an empty one. */
export class Tallies {
  readonly #byKey = new Map<string, Tally>();

  add(key: string, moment: Moment): void {
    this.#entry(key).add(moment);
  }

  addAll(key: string, tally: Tally): void {
    this.#entry(key).addAll(tally);
  }

  at(key: string): Tally {
    return this.#byKey.get(key) ?? new Tally();
  }

  keys(): string[] {
    return [...this.#byKey.keys()];
  }

  #entry(key: string): Tally {
    const tally = this.#byKey.get(key) ?? new Tally();
    this.#byKey.set(key, tally);
    return tally;
  }
}
