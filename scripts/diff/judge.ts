import type { Change } from './change.js';
import { directionOf, type Place } from './place.js';

/**
 * What a change does to the set of possible messages: it takes some away, adds some, or replaces some by others. Also
 * `replaced` is what can't be decided.
 */
export type Effect = 'narrower' | 'wider' | 'replaced';

interface Judgement extends Pick<Change, 'impact'> {
  means: string;
}

/**
 * Rates what a change does at a place. This is the only place that knows in which direction a change breaks an app: an
 * app can't send less than before, and does not expect to receive more.
 */
export function judge(effect: Effect, place: Place): Judgement {
  const direction = directionOf(place);
  const isBreaking = {
    narrower: direction === 'sent',
    wider: direction === 'received',
    replaced: true,
  };
  const actual = place.isNegated ? opposite[effect] : effect;
  return { impact: isBreaking[actual] ? 'major' : 'minor', means: meanings[partOf(place)][actual] };
}

const opposite = { narrower: 'wider', wider: 'narrower', replaced: 'replaced' } as const;

/** What a change means for an app, by the part of the traffic in which it happens. */
const meanings = {
  request: {
    narrower: 'Calls that were accepted before can be refused.',
    wider: 'Calls as before are still accepted.',
    replaced: 'Calls as before can be refused or misunderstood.',
  },
  response: {
    narrower: 'Apps get only part of what was possible before.',
    wider: 'Apps can get answers that were not possible before.',
    replaced: 'Apps can get answers that they do not understand.',
  },
  delivery: {
    narrower: 'Apps receive only part of what was possible before.',
    wider: 'Apps can receive what was not possible before.',
    replaced: 'Apps can receive what they do not understand.',
  },
  answer: {
    narrower: 'Answers of apps that were accepted before can count as failed.',
    wider: 'Answers of apps as before are still accepted.',
    replaced: 'Answers of apps as before can count as failed.',
  },
};

function partOf({ caller, isAnswer }: Place): keyof typeof meanings {
  if (caller === 'app') return isAnswer ? 'response' : 'request';
  return isAnswer ? 'answer' : 'delivery';
}
