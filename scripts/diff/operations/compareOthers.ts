import type { Comparison } from '../comparison.js';
import { isExplanation } from '../explanations.js';
import type { Node } from '../node.js';
import { otherKeywordChange } from '../otherKeywords.js';
import type { Place } from '../place.js';
import { meansTheSame } from '../schemas/meaningOf.js';
import { isMarked } from '../unconfirmedMark.js';
import { valueChange } from '../valueChange.js';

/** Compares the keywords of a part that no other comparison knows. */
export function compareOthers(
  comparison: Comparison,
  place: Place,
  name: string,
  before: Node,
  after: Node,
  known: ReadonlySet<string>,
): void {
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (known.has(keyword) || isExplanation('keywords', keyword)) continue;
    const [old, now] = [before[keyword], after[keyword]];
    if (meansTheSame(keyword, old, now)) continue;
    const change =
      keyword === 'operationId'
        ? operationIdChange(valueChange(`\`operationId\` of ${name}`, old, now))
        : otherKeywordChange(keyword, old, now, name);
    if (!change) continue;
    // A confirmed operation can lead to a webhook that is unconfirmed.
    const webhook = keyword === 'x-webhook' ? comparison.base.document.webhooks?.[String(old)] : undefined;
    const unconfirmed = place.unconfirmed || isUnconfirmed(comparison.base.resolve(webhook));
    const [side, node] = now === undefined ? (['base', before] as const) : (['revision', after] as const);
    comparison.add(place, {
      ...change,
      unconfirmed,
      side,
      pointer: comparison[side].pointerOf(node, keyword),
    });
  }
}

function isUnconfirmed(item: Node | undefined): boolean {
  return item !== undefined && isMarked(item, 'keywords');
}

/** The client's methods and types are named after it. */
function operationIdChange(reason: string) {
  const means = "The client's method and types have other names.";
  return { effect: 'major', reason, means, breaks: ['source'] } as const;
}
