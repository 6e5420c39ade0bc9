import type { Comparison } from '../comparison.js';
import { directionOf, type Place } from '../place.js';
import { compareContents } from './compareContents.js';
import { compareOthers } from './compareOthers.js';
import { compareRequired } from './compareRequired.js';
import type { InItem } from './inItem.js';

/** Compares the bodies of two requests, or of what the service delivers. */
export function compareRequestBodies(
  comparison: Comparison,
  place: Place,
  before: InItem,
  after: InItem,
): void {
  const { base, revision } = comparison;
  const [old, now] = [
    base.resolve(before.operation.requestBody),
    revision.resolve(after.operation.requestBody),
  ];
  const isSent = directionOf(place) === 'sent';
  const name = isSent ? 'The request body' : 'The body';
  if (old && now) {
    comparison.once(place, old, now, () => {
      compareRequired(comparison, place, old, now, name);
      compareContents(comparison, place, old, now, 'the body');
      compareOthers(comparison, place, 'the body', old, now, known);
    });
  } else if (old) {
    comparison.add(place, {
      effect: 'major',
      reason: `${name} was removed.`,
      means: isSent ? 'Apps can no longer send it.' : 'Apps no longer receive it.',
      breaks: ['source', 'wire'],
      side: 'base',
      pointer: base.pointerOf(before.operation, 'requestBody'),
    });
  } else if (now) {
    comparison.add(place, {
      effect: now.required === true ? 'narrower' : 'minor',
      reason: `${name} was added${now.required === true ? ', and is required' : ''}.`,
      ...(now.required === true && isSent && { breaks: ['source', 'wire'], demands: {} }),
      side: 'revision',
      pointer: revision.pointerOf(after.operation, 'requestBody'),
    });
  }
}

const known = new Set(['required', 'content']);
