import type { Comparison } from '../comparison.js';
import type { Effect } from '../judge.js';
import { isNode, type Node } from '../node.js';
import type { Place } from '../place.js';
import { flatSchema } from '../schemas/flatSchema.js';

import { compareHeaders } from './compareHeaders.js';
import { compareOthers } from './compareOthers.js';
import { compareStyles } from './compareStyles.js';
import { includes } from './mediaRange.js';

/** Compares how the fields of two forms are written. `before` and `after` are media types. */
export function compareEncodings(comparison: Comparison, place: Place, before: Node, after: Node): void {
  const [old, now] = [encodingsOf(before), encodingsOf(after)];
  for (const field of new Set([...old.keys(), ...now.keys()])) {
    const [one, other] = [old.get(field), now.get(field)];
    const name = `part \`${field}\``;
    const encoding = placed('base', before, one ?? {});
    const revised = placed('revision', after, other ?? {});
    compareContentTypes(field, encoding, revised, name);
    compareStyles(comparison, place, [encoding, stylesOf(encoding)], [revised, stylesOf(revised)], name);
    compareHeaders(comparison, place, encoding, revised, name);
    compareOthers(comparison, place, name, encoding, revised, known);
  }

  function compareContentTypes(field: string, one: Node, other: Node, name: string): void {
    const types = {
      base: contentTypesOf(comparison.base, before, field, one),
      revision: contentTypesOf(comparison.revision, after, field, other),
    };
    const effect = effectOf(types.base, types.revision);
    // If neither names one, the schema has changed, and that is told already.
    if (!effect || (one.contentType === undefined && other.contentType === undefined)) return;
    const reason = `The content type of ${name} changed from ${types.base.join(' or ')} to ${types.revision.join(' or ')}.`;
    const [side, node] =
      other.contentType === undefined ? (['base', one] as const) : (['revision', other] as const);
    comparison.add(place, { effect, reason, side, pointer: comparison[side].pointerOf(node, 'contentType') });
  }

  /** An absent encoding has the place of its media type. */
  function placed(side: 'base' | 'revision', media: Node, encoding: Node): Node {
    if (comparison[side].pointerOf(encoding) === '#')
      comparison[side].place(encoding, comparison[side].pointerOf(media));
    return encoding;
  }
}

const known = new Set(['contentType', 'headers', 'style', 'explode', 'allowReserved']);

function encodingsOf({ encoding }: Node): Map<string, Node> {
  const entries = Object.entries(isNode(encoding) ? encoding : {});
  return new Map(entries.map(([field, value]) => [field, isNode(value) ? value : {}]));
}

function stylesOf({ style, explode, allowReserved }: Node) {
  const actual = style ?? 'form';
  return { style: actual, explode: explode ?? actual === 'form', allowReserved: allowReserved ?? false };
}

/** Returns the content types of a part. If none is given, its schema decides. */
function contentTypesOf(
  side: Comparison['base'],
  { schema }: Node,
  field: string,
  { contentType }: Node,
): string[] {
  if (typeof contentType === 'string') return contentType.split(',').map((type) => type.trim().toLowerCase());
  const { properties } = flatSchema(side, schema, '').keywords;
  return [standardType(side, isNode(properties) ? properties[field] : undefined)];
}

function standardType(side: Comparison['base'], schema: unknown): string {
  const { type, format, contentEncoding, items } = flatSchema(side, schema, '').keywords;
  if (type === 'array') return standardType(side, items);
  if (type === 'object') return 'application/json';
  return format === 'binary' || contentEncoding !== undefined || type === undefined
    ? 'application/octet-stream'
    : 'text/plain';
}

function effectOf(before: string[], after: string[]): Effect | undefined {
  const isIn = (types: string[]) => (type: string) =>
    types.some((other) => other === type || includes(other, type));
  const [isKept, isKnown] = [before.every(isIn(after)), after.every(isIn(before))];
  if (isKept && isKnown) return undefined;
  return isKept ? 'wider' : isKnown ? 'narrower' : 'replaced';
}
