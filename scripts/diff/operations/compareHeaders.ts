import type { Comparison } from '../comparison.js';
import { isNode, type Node } from '../node.js';
import { directionOf, type Place } from '../place.js';
import { compareFormOf } from './compareFormOf.js';

/** Compares the headers of two answers or of two parts of a form. The case of their names does not matter. */
export function compareHeaders(
  comparison: Comparison,
  place: Place,
  before: Node,
  after: Node,
  owner: string,
): void {
  const [old, now] = [headersOf(before), headersOf(after)];
  const isSent = directionOf(place) === 'sent';
  for (const [id, { name, header }] of old) {
    const other = now.get(id);
    const [one, revised] = [comparison.base.resolve(header), comparison.revision.resolve(other?.header)];
    if (!other) {
      const reason = `Header \`${name}\` of ${owner} was removed.`;
      const means = isSent ? 'Apps can no longer send it.' : 'Apps no longer get it.';
      const pointer = comparison.base.pointerOf(before, 'headers', name);
      comparison.add(place, { effect: 'major', reason, means, side: 'base', pointer });
    } else if (one && revised) {
      comparison.once(place, one, revised, () =>
        compareFormOf(comparison, place, one, revised, `header \`${name}\``),
      );
      if (name !== other.name) {
        const reason = `Header \`${name}\` of ${owner} is written \`${other.name}\` now.`;
        const pointer = comparison.revision.pointerOf(after, 'headers', other.name);
        comparison.add(place, { effect: 'patch', reason, side: 'revision', pointer });
      }
    }
  }
  for (const [id, { name, header }] of now) {
    if (old.has(id)) continue;
    const isRequired = comparison.revision.resolve(header)?.required === true;
    const reason = `Header \`${name}\` of ${owner} was added${isRequired ? ', and is required' : ''}.`;
    const pointer = comparison.revision.pointerOf(after, 'headers', name);
    comparison.add(place, { effect: isRequired ? 'narrower' : 'minor', reason, side: 'revision', pointer });
  }
}

function headersOf({ headers }: Node): Map<string, { name: string; header: unknown }> {
  const entries = Object.entries(isNode(headers) ? headers : {});
  return new Map(entries.map(([name, header]) => [name.toLowerCase(), { name, header }]));
}
