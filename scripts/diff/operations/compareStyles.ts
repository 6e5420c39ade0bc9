import type { Comparison } from '../comparison.js';
import type { Node } from '../node.js';
import type { Place } from '../place.js';

type WithStyles = [node: Node, styles: Record<string, unknown>];

/** Compares how lists and objects are written in a text. */
export function compareStyles(
  comparison: Comparison,
  place: Place,
  [before, old]: WithStyles,
  [after, now]: WithStyles,
  name: string,
): void {
  for (const keyword of Object.keys(old)) {
    if (old[keyword] === now[keyword]) continue;
    const side = keyword in before && !(keyword in after) ? 'base' : 'revision';
    const node = side === 'base' ? before : after;
    // What follows from another keyword has the place of the whole.
    const pointer = comparison[side].pointerOf(node, ...(keyword in node ? [keyword] : []));
    const from = `${old[keyword]} to ${now[keyword]}`;
    const reason = `\`${keyword}\` of ${name} changed from ${from}: lists and objects are written in another way.`;
    comparison.add(place, { effect: 'replaced', reason, side, pointer });
  }
}
