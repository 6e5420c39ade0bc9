import type { Comparison } from '../comparison.js';
import type { DescriptionSide } from '../descriptionSide.js';
import type { Node } from '../node.js';
import type { Place } from '../place.js';
import { compareSchemas } from '../schemas/compareSchemas.js';
import { flatSchema } from '../schemas/flatSchema.js';
import { typesOf } from '../schemas/types.js';
import { compareMediaTypes } from './compareMediaTypes.js';
import { compareOthers } from './compareOthers.js';
import { compareRequired } from './compareRequired.js';
import { compareStyles } from './compareStyles.js';

/** Compares what a parameter and a header have in common: whether they must be there, and what they look like. */
export function compareFormOf(
  comparison: Comparison,
  place: Place,
  before: Node,
  after: Node,
  name: string,
): void {
  compareRequired(comparison, place, before, after, `The ${name}`);
  const styles = { before: stylesOf(before), after: stylesOf(after) };
  // One value is written the same, exploded or not.
  if (isScalar(comparison.base, before.schema) && isScalar(comparison.revision, after.schema))
    styles.before.explode = styles.after.explode;
  compareStyles(comparison, place, [before, styles.before], [after, styles.after], name);
  const isEmpty = [before, after].map(({ allowEmptyValue }) => allowEmptyValue === true);
  if (isEmpty[0] !== isEmpty[1]) {
    const effect = isEmpty[1] ? 'wider' : 'narrower';
    const reason = `The ${name} ${isEmpty[1] ? 'can be empty now' : 'can no longer be empty'}.`;
    comparison.add(place, {
      effect,
      reason,
      side: 'revision',
      pointer: comparison.revision.pointerOf(after),
    });
  }
  if ((before.content === undefined) === (after.content === undefined)) {
    const at = { base: comparison.base.pointerOf(before), revision: comparison.revision.pointerOf(after) };
    compareMediaTypes(comparison, place, before, after, `the ${name}`);
    compareSchemas(comparison, place, before.schema, after.schema, { name, at });
  } else {
    const pointer = comparison.revision.pointerOf(after);
    const reason = `The ${name} is ${after.content ? 'a text of a media type now' : 'no longer a text of a media type'}.`;
    comparison.add(place, { effect: 'replaced', reason, side: 'revision', pointer });
  }
  compareOthers(comparison, place, name, before, after, known);
}

const known = new Set([
  ...['name', 'in', 'required', 'schema', 'content'],
  ...['style', 'explode', 'allowReserved', 'allowEmptyValue'],
]);

function stylesOf({ in: location, style, explode, allowReserved }: Node) {
  const standard = location === 'query' || location === 'cookie' ? 'form' : 'simple';
  const actual = style ?? standard;
  return { style: actual, explode: explode ?? actual === 'form', allowReserved: allowReserved ?? false };
}

/** Whether a schema allows neither lists nor objects. */
function isScalar(side: DescriptionSide, schema: unknown): boolean {
  const types = typesOf(flatSchema(side, schema, '').keywords);
  return !types.has('array') && !types.has('object');
}
