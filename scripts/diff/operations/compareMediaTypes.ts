import type { Comparison, PlacedChange } from '../comparison.js';
import { isNode, type Node } from '../node.js';
import type { Place } from '../place.js';
import { compareSchemas } from '../schemas/compareSchemas.js';
import { compareOthers } from './compareOthers.js';
import { includes } from './mediaRange.js';

/**
 * Compares the media types of two bodies or texts, and their schemas. `before` and `after` are the nodes with the
 * `content`. `compareMore` compares what else two media types say.
 */
export function compareMediaTypes(
  comparison: Comparison,
  place: Place,
  before: Node,
  after: Node,
  name: string,
  compareMore: (before: Node, after: Node) => void = () => {},
): void {
  const [old, now] = [mediaTypesOf(before), mediaTypesOf(after)];
  for (const [id, { type, media }] of old) {
    const other = now.get(id) ?? [...now.values()].find(({ type: range }) => includes(range, type));
    if (!other) {
      const change = removal(place, `Media type \`${type}\` of ${name} was removed.`, now.size === 0);
      comparison.add(place, {
        ...change,
        side: 'base',
        pointer: comparison.base.pointerOf(before, 'content', type),
      });
      continue;
    }
    if (!now.has(id)) {
      const reason = `Media type \`${type}\` of ${name} became \`${other.type}\`.`;
      const pointer = comparison.revision.pointerOf(after, 'content', other.type);
      comparison.add(place, { effect: 'wider', reason, side: 'revision', pointer });
    }
    compareMedia(comparison, place, media, other.media, name, {
      base: comparison.base.pointerOf(before, 'content', type),
      revision: comparison.revision.pointerOf(after, 'content', other.type),
    });
    compareMore(media, other.media);
  }
  for (const [id, { type }] of now) {
    if (old.has(id)) continue;
    const isKnown = [...old.values()].some(({ type: part }) => includes(type, part) && !now.has(idOf(part)));
    if (isKnown) continue;
    const change = addition(place, `Media type \`${type}\` of ${name} was added.`);
    const pointer = comparison.revision.pointerOf(after, 'content', type);
    comparison.add(place, { ...change, side: 'revision', pointer });
  }
}

/** An app says with `Accept` which media types of an answer it reads. It can't choose what is delivered to it. */
function isChosenByApp({ caller, isAnswer }: Place): boolean {
  return caller === 'app' && isAnswer;
}

function removal(
  place: Place,
  reason: string,
  isLast: boolean,
): Pick<PlacedChange, 'effect' | 'reason' | 'means' | 'breaks'> {
  if (!isChosenByApp(place) && !isLast) return { effect: 'narrower', reason, breaks: ['source', 'wire'] };
  return {
    effect: 'major',
    reason,
    means: isChosenByApp(place) ? 'Apps that ask for it no longer get it.' : 'Nothing is in its place.',
    breaks: ['source', 'wire'],
  };
}

function addition(place: Place, reason: string): Pick<PlacedChange, 'effect' | 'reason' | 'means'> {
  if (!isChosenByApp(place)) return { effect: 'wider', reason };
  return { effect: 'minor', reason, means: 'Apps get it only if they ask for it.' };
}

function compareMedia(
  comparison: Comparison,
  place: Place,
  before: Node,
  after: Node,
  name: string,
  at: Record<'base' | 'revision', string>,
): void {
  compareSchemas(comparison, place, before.schema, after.schema, { name, at });
  compareOthers(comparison, place, name, before, after, known);
}

const known = new Set(['schema', 'encoding']);

/** Returns the media types of a body by what makes them the same: neither the case nor UTF-8 matters. */
function mediaTypesOf({ content }: Node): Map<string, { type: string; media: Node }> {
  return new Map(
    Object.entries(isNode(content) ? content : {}).map(([type, media]) => [
      idOf(type),
      { type, media: isNode(media) ? media : {} },
    ]),
  );
}

function idOf(type: string): string {
  return type.toLowerCase().replaceAll(/\s|;\s*charset="?utf-8"?/g, '');
}
