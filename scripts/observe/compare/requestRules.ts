import type { Finding, Subject } from '../finding.js';
import { type Moment, Tallies, Tally } from './tally.js';

/**
 * How a request ended. `accepted`: it succeeded. `missing`: refused with the code for a missing field. `refused`: another
 * refusal, which says nothing of missing fields. `unjudged`: nothing can be concluded, for example without a valid key.
 */
export type Outcome = 'accepted' | 'missing' | 'refused' | 'unjudged';

const maxVariants = 5_000;

/** One refusal alone can have another reason, such as a rule about the values. */
export const fewestRefusals = 2;

/** What the requests of an operation show about a field. */
export interface FieldRule {
  /** Calls that succeeded without the field. */
  acceptedWithout: Tally;
  /** Refusals of requests that lacked only this field: the same request with the field succeeded. */
  refusedWithout: Tally;
}

/**
 * Compares the requests of one operation with each other. From one refusal alone nothing follows, because another rule can
 * be its reason. So a field counts as demanded only if two requests differ in nothing else: without the field the request
 * was refused because a field is missing, and with it, it succeeded.
 */
export class RequestRules {
  readonly #variants = new Map<string, { names: ReadonlySet<string>; outcomes: Tallies }>();

  add(names: readonly string[], outcome: Outcome, moment: Moment): void {
    if (outcome === 'unjudged') return;
    const key = keyOf(names);
    const known = this.#variants.get(key);
    if (!known && this.#variants.size >= maxVariants) return;
    const variant = known ?? { names: new Set(names), outcomes: new Tallies() };
    this.#variants.set(key, variant);
    variant.outcomes.add(outcome, moment);
  }

  /** Returns every name that a request had. */
  names(): Set<string> {
    return new Set([...this.#variants.values()].flatMap(({ names }) => [...names]));
  }

  ruleOf(name: string): FieldRule {
    const acceptedWithout = new Tally();
    const refusedWithout = new Tally();
    for (const { names, outcomes } of this.#variants.values()) {
      if (names.has(name)) continue;
      acceptedWithout.addAll(outcomes.at('accepted'));
      const refusals = outcomes.at('missing');
      const withName = this.#variants.get(keyOf([...names, name]))?.outcomes;
      // Another refusal may come before fields are looked at, so only a success shows that nothing else was missing.
      const isAcceptedWith =
        withName && withName.at('accepted').count > 0 && withName.at('missing').count === 0;
      if (isAcceptedWith && outcomes.at('accepted').count === 0) refusedWithout.addAll(refusals);
    }
    return { acceptedWithout, refusedWithout };
  }
}

function keyOf(names: readonly string[]): string {
  return [...names].sort().join(' ');
}

/** Returns the optional or unknown fields that the requests of an operation show to be demanded. */
export function demandedFields(
  rules: RequestRules,
  required: ReadonlySet<string>,
  subject: Subject,
  pointer: string,
): Finding[] {
  return [...rules.names()].flatMap((name) => {
    if (required.has(name)) return [];
    const { acceptedWithout, refusedWithout } = rules.ruleOf(name);
    if (refusedWithout.count < fewestRefusals || acceptedWithout.count > 0) return [];
    return [{ kind: 'demanded', field: name, subject, pointer, ...refusedWithout.seen }];
  });
}
