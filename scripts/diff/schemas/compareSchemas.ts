import { isDeepStrictEqual } from 'node:util';
import { capitalize } from '../../contract/model/methodName.js';
import type { Change } from '../change.js';
import type { Comparison, PlacedChange } from '../comparison.js';
import { isExplanation } from '../explanations.js';
import { isNode, type Node } from '../node.js';
import { otherKeywordChange } from '../otherKeywords.js';
import type { Place } from '../place.js';
import { valueChange } from '../valueChange.js';
import { alternativesChange } from './alternativesChange.js';
import { isAnnotation } from './annotations.js';
import { compareAlternatives } from './compareAlternatives.js';
import { compareConditions } from './compareConditions.js';
import { compareFields } from './compareFields.js';
import { compareItems } from './compareItems.js';
import { compareValues } from './compareValues.js';
import { flatSchema } from './flatSchema.js';
import { judgedWith, limitEffects } from './limitEffects.js';
import { meansTheSame } from './meaningOf.js';
import { ofCommonTypes } from './ofCommonTypes.js';
import type { FlatSchema } from './schemaInOnePiece.js';
import type { SchemaPair, Subject } from './schemaPair.js';

/** The comparisons of keywords that belong together. Each returns the keywords that it has compared. */
const comparisons = [compareFields, compareItems, compareAlternatives, compareConditions, compareValues];

/** Describes the change if one of two schemas allows everything or nothing. */
function wholeChange(
  before: Node,
  after: Node,
  name: string,
): Pick<PlacedChange, 'effect' | 'reason'> | undefined {
  const allowsNothing = ({ not }: Node) => isNode(not) && Object.keys(not).every(isAnnotation);
  const allowsAll = (schema: Node) => Object.keys(schema).every(isAnnotation);
  if (allowsNothing(before) !== allowsNothing(after)) {
    return allowsNothing(after)
      ? { effect: 'narrower', reason: capitalize(`${name} can no longer be there.`) }
      : { effect: 'wider', reason: capitalize(`${name} can be there now.`) };
  }
  if (allowsAll(before) === allowsAll(after)) return undefined;
  return allowsAll(before)
    ? { effect: 'narrower', reason: capitalize(`${name} could be anything, and has a schema now.`) }
    : { effect: 'wider', reason: capitalize(`${name} can be anything now: its schema was removed.`) };
}

/** Leaves the alternatives of a schema apart if those of the other can't be joined, so that members meet members. */
function inSameForm(before: FlatSchema, after: FlatSchema): Record<'before' | 'after', FlatSchema> {
  const isUnion = ({ keywords }: FlatSchema) => 'oneOf' in keywords || 'anyOf' in keywords;
  return {
    before: (isUnion(after) && before.union) || before,
    after: (isUnion(before) && after.union) || after,
  };
}

/** Compares two schemas that have the same place. An absent schema allows everything. */
export function compareSchemas(
  comparison: Comparison,
  outer: Place,
  before: unknown,
  after: unknown,
  subject: Subject,
): void {
  if (comparison.isUnchanged(before, after)) return;
  const flat = inSameForm(
    flatSchema(comparison.base, before, subject.at.base),
    flatSchema(comparison.revision, after, subject.at.revision),
  );
  const [old, now] = [flat.before.keywords, flat.after.keywords];
  if (!isNode(before) && !isNode(after) && isDeepStrictEqual(old, now)) return;
  const place = { ...outer, unconfirmed: outer.unconfirmed || old['x-unconfirmed'] === true };
  const [common, other] = ofCommonTypes(old, now);
  const pair: SchemaPair = {
    ...{ comparison, place, subject, add, compare },
    before: { ...flat.before, keywords: common },
    after: { ...flat.after, keywords: other },
  };
  comparison.once(place, old, now, () => {
    // A schema that appears or disappears is one change, not one for each of its keywords.
    const whole = wholeChange(old, now, subject.name) ?? alternativesChange(comparison, flat, subject.name);
    if (whole) addWhole(whole);
    const judged = whole ? new Set<string>() : compareLimits();
    for (const keyword of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (judged.has(keyword) || isExplanation('keywords', keyword)) continue;
      if (whole && !isAnnotation(keyword)) continue;
      if (meansTheSame(keyword, old[keyword], now[keyword])) continue;
      const change = otherKeywordChange(keyword, old[keyword], now[keyword], subject.name);
      if (change) add(keyword, change);
    }
  });

  function addWhole(change: Pick<PlacedChange, 'effect' | 'reason'>): void {
    const isRemoved = !isNode(after) && isNode(before);
    const [side, { pointer }] = isRemoved
      ? (['base', flat.before] as const)
      : (['revision', flat.after] as const);
    comparison.add(place, { ...change, breaks: ['source', 'wire'], side, pointer });
  }

  function compareLimits(): Set<string> {
    for (const [keyword, effectOf] of Object.entries(limitEffects)) {
      const effect = effectOf(pair.before.keywords, pair.after.keywords);
      if (!effect) continue;
      const names = [keyword, ...judgedWith.keys()].filter(
        (name) => (judgedWith.get(name) ?? name) === keyword,
      );
      const changed = names.find((name) => !isDeepStrictEqual(old[name], now[name])) ?? keyword;
      const reason = valueChange(`\`${changed}\` of ${subject.name}`, old[changed], now[changed]);
      const isTyped = keyword === 'type' || (keyword === 'format' && effect === 'replaced');
      add(changed, { effect, reason, ...(isTyped && { breaks: ['source', 'wire'] }) });
    }
    return new Set([
      ...Object.keys(limitEffects),
      ...judgedWith.keys(),
      ...comparisons.flatMap((compareGroup) => compareGroup(pair)),
    ]);
  }

  function add(
    keyword: string,
    change: Omit<PlacedChange, 'side' | 'pointer'>,
    side: Change['side'] = keyword in now || !(keyword in old) ? 'revision' : 'base',
  ): void {
    const pointer = flat[side === 'base' ? 'before' : 'after'].pointerOf(keyword);
    comparison.add(place, { ...change, side, pointer });
  }

  function compare(
    one: unknown,
    other: unknown,
    inner: Partial<Subject> & Pick<Subject, 'name'>,
    at = place,
  ): void {
    const places = { base: flat.before.pointer, revision: flat.after.pointer };
    compareSchemas(comparison, at, one, other, { at: places, ...inner });
  }
}
