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
    const [side, node] = keyword in after ? (['revision', after] as const) : (['base', before] as const);
    const reason = `\`${keyword}\` of ${name} changed from ${old[keyword]} to ${now[keyword]}: lists and objects are written in another way.`;
    comparison.add(place, {
      effect: 'replaced',
      reason,
      side,
      pointer: comparison[side].pointerOf(node, keyword),
    });
  }
}
