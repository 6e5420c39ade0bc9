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
  const added = new Set(now.values());
  for (const [id, { type, media }] of old) {
    const other = now.get(id) ?? inRangeOf(type, now, old);
    if (!other) {
      const change = removal(place, `Media type \`${type}\` of ${name} was removed.`, now.size === 0);
      const pointer = comparison.base.pointerOf(before, 'content', type);
      comparison.add(place, { ...change, side: 'base', pointer });
      continue;
    }
    added.delete(other);
    const pointer = comparison.revision.pointerOf(after, 'content', other.type);
    if (!now.has(id)) {
      const reason = `Media type \`${type}\` of ${name} became \`${other.type}\`.`;
      comparison.add(place, {
        effect: includes(type, other.type) ? 'narrower' : 'wider',
        reason,
        side: 'revision',
        pointer,
      });
    }
    const at = { base: comparison.base.pointerOf(before, 'content', type), revision: pointer };
    compareSchemas(comparison, place, media.schema, other.media.schema, { name, at });
    compareOthers(comparison, place, name, media, other.media, known);
    compareMore(media, other.media);
  }
  for (const { type } of added) {
    const change = addition(place, `Media type \`${type}\` of ${name} was added.`, old.size === 0);
    const pointer = comparison.revision.pointerOf(after, 'content', type);
    comparison.add(place, { ...change, side: 'revision', pointer });
  }
}

const known = new Set(['schema', 'encoding']);

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

function addition(
  place: Place,
  reason: string,
  isFirst: boolean,
): Pick<PlacedChange, 'effect' | 'reason' | 'means'> {
  // An app that answers without a body now has to send one.
  if (!isChosenByApp(place)) return { effect: place.isAnswer && isFirst ? 'narrower' : 'wider', reason };
  return { effect: 'minor', reason, means: 'Apps get it only if they ask for it.' };
}

interface MediaType {
  type: string;
  media: Node;
}

/** Returns the new media type that a media type became part of, or that is part of it. */
function inRangeOf(
  type: string,
  now: ReadonlyMap<string, MediaType>,
  old: ReadonlyMap<string, MediaType>,
): MediaType | undefined {
  return [...now]
    .filter(([id]) => !old.has(id))
    .map(([, other]) => other)
    .find((other) => includes(other.type, type) || includes(type, other.type));
}

/** Returns the media types of a body by what makes them the same: neither the case nor UTF-8 matters. */
function mediaTypesOf({ content }: Node): Map<string, MediaType> {
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
