import type { Comparison } from '../comparison.js';
import type { DescriptionSide } from '../descriptionSide.js';
import { isNode, type Node } from '../node.js';
import { partnersOf } from '../partners.js';
import { directionOf, type Place } from '../place.js';
import { compareFormOf } from './compareFormOf.js';
import type { InItem } from './inItem.js';

/** Returns the parameters of an operation, as they are written: its own, and those of its path. */
export function parametersOf(side: DescriptionSide, { operation, item }: InItem): unknown[] {
  const found = new Map<string, unknown>();
  for (const parameter of [...listOf(item.parameters), ...listOf(operation.parameters)]) {
    const { in: place, name } = side.resolve(parameter) ?? {};
    found.set(`${place} ${name}`, parameter);
  }
  return [...found.values()];
}

/** Compares the parameters of two operations. Those of a webhook are what an app receives. */
export function compareParameters(
  comparison: Comparison,
  place: Place,
  before: unknown[],
  after: unknown[],
): void {
  const { base, revision } = comparison;
  const isSent = directionOf(place) === 'sent';
  const pairs = partnersOf(
    [base.document, before as unknown as Node],
    [revision.document, after as unknown as Node],
    'parameters',
  );
  for (const pair of pairs) {
    const [old, now] = [before[Number(pair.base)], after[Number(pair.revision)]];
    const [one, other] = [base.resolve(old), revision.resolve(now)];
    if (!one || !other) continue;
    comparison.once(place, one, other, () => {
      compareNames(one, other, revision.pointerOf(other, 'name'));
      compareFormOf(comparison, place, one, other, nameOf(other));
    });
  }
  for (const [i, parameter] of before.entries()) {
    const resolved = base.resolve(parameter);
    if (!isNode(parameter) || !resolved || pairs.some((pair) => pair.base === `${i}`)) continue;
    comparison.add(place, {
      effect: 'major',
      reason: `${nameOf(resolved, 'The ')} was removed.`,
      means: isSent ? 'Apps can no longer send it.' : 'Apps no longer get it.',
      breaks: isSent ? ['source', 'wire'] : ['wire'],
      side: 'base',
      pointer: base.pointerOf(parameter),
    });
  }
  for (const [i, parameter] of after.entries()) {
    const resolved = revision.resolve(parameter);
    if (!isNode(parameter) || !resolved || pairs.some((pair) => pair.revision === `${i}`)) continue;
    const isRequired = resolved.required === true;
    comparison.add(place, {
      effect: isRequired ? 'narrower' : 'minor',
      reason: `${nameOf(resolved, isRequired ? 'The required ' : 'The ')} was added.`,
      ...(isRequired && isSent && { breaks: ['source', 'wire'], demands: {} }),
      side: 'revision',
      pointer: revision.pointerOf(parameter),
    });
  }

  function compareNames(one: Node, other: Node, pointer: string): void {
    if (one.name === other.name) return;
    const reason = `${nameOf(one, 'The ')} is called \`${other.name}\` now.`;
    if (isSent) {
      // The name stands in the types of the client, even where it does not matter on the way.
      comparison.add(place, {
        effect: 'major',
        reason,
        means: "The client's input has another name for it.",
        breaks: ['source'],
        side: 'revision',
        pointer,
        was: String(one.name),
      });
    } else comparison.add(place, { effect: 'patch', reason, side: 'revision', pointer });
  }
}

function nameOf({ in: location, name }: Node, article = ''): string {
  return `${article}${location} parameter \`${name}\``;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
