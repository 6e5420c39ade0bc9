import type { Oas3_1Definition } from '@redocly/openapi-core';
import { impacts } from '../contract/impact.js';
import { asRated, type Change, type FoundChange } from './change.js';
import { type DescriptionSide, descriptionSide } from './descriptionSide.js';
import { type Effect, judge } from './judge.js';
import { directionOf, nameOf, type Place } from './place.js';
import { unchangedParts } from './unchangedParts.js';

/** A change at a place, before it is rated. */
export interface PlacedChange
  extends Pick<Change, 'reason' | 'side' | 'pointer'>,
    Partial<Pick<Change, 'means' | 'breaks' | 'was' | 'demands'>> {
  /** What it does, or how it is rated in both directions. */
  effect: Effect | Change['impact'];
  /** Whether it changes only what is unconfirmed in the base, although the place is confirmed. */
  unconfirmed?: boolean;
}

/** Two descriptions that are compared, and what was found. */
export interface Comparison {
  base: DescriptionSide;
  revision: DescriptionSide;
  /** Whether two parts are the same, with everything that they refer to. */
  isUnchanged(before: unknown, after: unknown): boolean;
  add(place: Place, change: PlacedChange): void;
  /**
   * Compares two parts only once, although several operations use them. Their changes are then changes of all of these
   * operations.
   */
  once(place: Place, before: object, after: object, compare: () => void): void;
  /** Returns what was found, each change once. */
  changes(): Change[];
}

/** Begins the comparison of two bundled descriptions. */
export function comparison(base: Oas3_1Definition, revision: Oas3_1Definition): Comparison {
  // By what changed and where; then by the rating, with the places that have it.
  const found = new Map<string, Map<Change['impact'], FoundAtPlaces>>();
  const seen = new Map<string, ComparedOnce>();
  const waiting: ComparedOnce[] = [];
  let current: ComparedOnce | undefined;
  // In the order of the operations.
  const allPlaces = new Set<string>();
  const ids = new WeakMap<object, number>();
  let lastId = 0;
  return {
    base: descriptionSide(base),
    revision: descriptionSide(revision),
    isUnchanged: unchangedParts(base, revision),
    add,
    once,
    changes,
  };

  function add(place: Place, { effect, unconfirmed, ...change }: PlacedChange): void {
    const judged = isImpact(effect) ? { impact: effect } : judge(effect, place);
    const isMajor = judged.impact === 'major';
    const { breaks = isMajor ? (['wire'] as const) : [], ...described } = change;
    const { impact, ...rest } = asRated({
      ...judged,
      ...described,
      // What is rated by its effect breaks nothing in the other direction.
      breaks: isMajor || isImpact(effect) ? breaks : [],
      uses: [],
      unconfirmed: unconfirmed ?? place.unconfirmed,
    });
    const id = JSON.stringify([change.reason, change.side, change.pointer]);
    const ratings = found.get(id) ?? new Map<Change['impact'], FoundAtPlaces>();
    const atPlaces = ratings.get(impact) ?? { change: { impact, ...rest }, places: new Set() };
    found.set(id, ratings.set(impact, atPlaces));
    note(atPlaces.places, place);
    current?.changes.add(atPlaces);
  }

  function once(place: Place, before: object, after: object, compare: () => void): void {
    const { caller, unconfirmed, isNegated, isError, unconfirmedCodes } = place;
    const kind = [directionOf(place), caller, unconfirmed, isNegated, isError, unconfirmedCodes];
    const id = JSON.stringify([idOf(before), idOf(after), ...kind]);
    const known = seen.get(id);
    const compared = known ?? { compare, changes: new Set(), places: new Set(), parts: new Set() };
    note(compared.places, place);
    current?.parts.add(compared);
    if (known) return;
    seen.set(id, compared);
    // Parts in parts wait for their turn: in a large description, they would be too deep for the stack.
    waiting.push(compared);
    if (!current) compareWaiting();
  }

  function compareWaiting(): void {
    for (current = waiting.pop(); current; current = waiting.pop()) current.compare();
  }

  /** Gives the places of a part to everything in it. */
  function spreadPlaces(): void {
    const changed = new Set(seen.values());
    // A loop over a set also visits what is added meanwhile.
    for (const one of changed) {
      changed.delete(one);
      for (const { places } of one.changes) for (const place of one.places) places.add(place);
      for (const part of one.parts) {
        const { size } = part.places;
        for (const place of one.places) part.places.add(place);
        if (part.places.size > size) changed.add(part);
      }
    }
  }

  function note(places: Set<string>, place: Place): void {
    if (!place.operation) return;
    places.add(nameOf(place));
    allPlaces.add(nameOf(place));
  }

  function idOf(node: object): number {
    const id = ids.get(node) ?? ++lastId;
    ids.set(node, id);
    return id;
  }

  function changes(): Change[] {
    spreadPlaces();
    return [...found.values()].flatMap((ratings) => {
      const [greatest] = [...ratings.values()].sort(
        (a, b) => impacts.indexOf(b.change.impact) - impacts.indexOf(a.change.impact),
      );
      return greatest
        ? [{ ...greatest.change, uses: [...allPlaces].filter((place) => greatest.places.has(place)) }]
        : [];
    });
  }
}

/** A pair of parts that is compared once. */
interface ComparedOnce {
  compare(): void;
  /** What changed in it, without its parts. */
  changes: Set<FoundAtPlaces>;
  places: Set<string>;
  parts: Set<ComparedOnce>;
}

interface FoundAtPlaces {
  change: Change;
  places: Set<string>;
}

function isImpact(effect: PlacedChange['effect']): effect is FoundChange['impact'] {
  return (impacts as readonly string[]).includes(effect);
}
