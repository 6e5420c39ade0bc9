import type { Oas3_1Definition } from '@redocly/openapi-core';
import { capitalize } from '../contract/model/methodName.js';
import type { FoundChange } from './change.js';
import { isNode, type Node } from './node.js';
import type { Pair } from './pairsOf.js';
import { partName } from './partName.js';
import { markedCodes } from './unconfirmedMark.js';
import type { UnconfirmedParts } from './unconfirmedParts.js';

const doubt = 'no longer confirmed: only a public integration shows it';

/** Finds what was confirmed, and what is no longer confirmed (`x-unconfirmed`), among what both descriptions have. */
export function markChanges(
  pairs: readonly Pair[],
  revision: Oas3_1Definition,
  unconfirmed: UnconfirmedParts,
): FoundChange[] {
  const changes: FoundChange[] = [];
  for (const pair of pairs) {
    if (pair.kind !== 'keywords') continue;
    const { at } = pair;
    for (const { name = nameOf(revision, pair), isMarked } of [...newMarks(pair), ...newCodeMarks(pair)]) {
      changes.push({
        impact: isMarked ? 'major' : 'minor',
        ...(isMarked && { means: 'Apps can no longer rely on it.' }),
        breaks: isMarked ? ['behaviour'] : [],
        uses: [],
        reason: capitalize(`${name} is ${isMarked ? doubt : 'confirmed now'}.`),
        side: 'revision',
        pointer: isMarked ? `${at.revision}/x-unconfirmed` : at.revision,
        unconfirmed: unconfirmed.include(at.base),
      });
    }
  }
  return changes;
}

interface NewMark {
  /** What the mark is about, if it is not about the node. */
  name?: string;
  isMarked: boolean;
}

function newMarks({ before, after, written }: Pair): NewMark[] {
  // If a part only refers to another schema now, its own evidence is still the same. So its own mark must have changed.
  if (isTrue(written.before) && !isTrue(after)) return [{ isMarked: false }];
  if (isTrue(written.after) && !isTrue(before)) return [{ isMarked: true }];
  return [];
}

function nameOf(revision: Oas3_1Definition, { after, at }: Pair): string {
  const name = partName(revision, at.revision);
  return 'x-error' in after ? name.replace(/^example/, 'error') : name;
}

function isTrue({ 'x-unconfirmed': mark }: Node): boolean {
  return mark === true;
}

/** Finds the codes of a response that the mark lists in only one of the descriptions, although both have them. */
function newCodeMarks({ before, after }: Pair): NewMark[] {
  const [old, now] = [markedCodes(before) ?? [], markedCodes(after) ?? []];
  return [...new Set([...old, ...now])]
    .filter((code) => old.includes(code) !== now.includes(code))
    .filter((code) => hasExample(before, code) && hasExample(after, code))
    .map((code) => ({ name: `error code \`${code}\``, isMarked: now.includes(code) }));
}

function hasExample({ content }: Node, code: unknown): boolean {
  if (!isNode(content)) return false;
  return Object.values(content).some(
    (media) => isNode(media) && isNode(media.examples) && String(code) in media.examples,
  );
}
