import type { PlacedChange } from './comparison.js';
import { valueChange } from './valueChange.js';

type Rating = Pick<PlacedChange, 'effect' | 'means' | 'breaks'>;

/** Rates keywords that mean the same in both directions. */
const ratings: Record<string, (before: unknown, after: unknown) => Rating> = {
  default: onceKnown('What is left out means something else now.', 'behaviour'),
  deprecated: () => ({ effect: 'minor', means: 'See "Deprecation and sunset" in CONTRIBUTING.' }),
  'x-webhook': onceKnown('Apps wait for another webhook.', 'behaviour'),
  'x-path': onceKnown('Webhooks are sent to another path of the app.', 'wire'),
  'x-environment': onceKnown('The client knows the environment by another name.', 'source'),
  'x-creates': () => ({ effect: 'minor', means: 'It decides whether a call is repeated automatically.' }),
  'x-id': () => ({ effect: 'minor' }),
  'x-pii': () => ({ effect: 'minor' }),
  'x-secret': () => ({ effect: 'minor' }),
};

/** Apps rely on the value as soon as there is one. */
function onceKnown(means: string, breaks: NonNullable<Rating['breaks']>[number]) {
  return (before: unknown): Rating =>
    before === undefined ? { effect: 'minor' } : { effect: 'major', means, breaks: [breaks] };
}

/** What other files compare, or what says nothing of the API. */
const comparedElsewhere = new Set(['x-error', 'x-unconfirmed', 'x-portal', 'x-seen']);

/**
 * Rates the change of a keyword that no comparison knows better. `name` says what it is a keyword of. Returns undefined
 * if nothing changed.
 */
export function otherKeywordChange(
  keyword: string,
  before: unknown,
  after: unknown,
  name: string,
): (Rating & Pick<PlacedChange, 'reason'>) | undefined {
  if (comparedElsewhere.has(keyword)) return undefined;
  // A default of false is a value like any other.
  if (keyword !== 'default' && isLeftOut(before) && isLeftOut(after)) return undefined;
  const reason = valueChange(`\`${keyword}\` of ${name}`, before, after);
  const rate = Object.hasOwn(ratings, keyword) ? ratings[keyword] : undefined;
  if (rate) return { reason, ...rate(before, after) };
  // An extension that is not ours.
  if (keyword.startsWith('x-')) return { effect: 'patch', reason };
  return {
    effect: 'replaced',
    reason,
    means: 'Not judged: the comparison does not know what this keyword does, so the change counts as major.',
  };
}

/** A property that is false can be left out as well. */
function isLeftOut(value: unknown): boolean {
  return value === undefined || value === false;
}
