import type { Comparison } from '../comparison.js';
import type { Node } from '../node.js';
import { directionOf, type Place } from '../place.js';

/** Compares whether a part must be there. Whoever receives it relies on it. */
export function compareRequired(
  comparison: Comparison,
  place: Place,
  before: Node,
  after: Node,
  name: string,
): void {
  const [was, is] = [before.required === true, after.required === true];
  if (was === is) return;
  const [side, node] = 'required' in after ? (['revision', after] as const) : (['base', before] as const);
  comparison.add(place, {
    effect: is ? 'narrower' : 'wider',
    reason: `${name} ${is ? 'is required now' : 'is no longer required'}.`,
    breaks: ['source', 'wire'],
    ...(is && directionOf(place) === 'sent' && { demands: {} }),
    side,
    pointer: comparison[side].pointerOf(node, 'required'),
  });
}
