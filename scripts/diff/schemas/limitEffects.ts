import type { Effect } from '../judge.js';
import type { Node } from '../node.js';
import { sameTypes, typesOf } from './types.js';

/** Says what the change of a keyword does to the values that a schema allows; undefined if nothing. */
export type LimitEffect = (before: Node, after: Node) => Effect | undefined;

/** The keywords that limit a value by themselves, without schemas of their own. */
export const limitEffects: Record<string, LimitEffect> = {
  type: byTypes,
  minLength: lowerBound('minLength', 0),
  maxLength: upperBound('maxLength'),
  minItems: lowerBound('minItems', 0),
  maxItems: upperBound('maxItems'),
  minProperties: lowerBound('minProperties', 0),
  maxProperties: upperBound('maxProperties'),
  minimum: (before, after) => byOrder(lowest(before), lowest(after)),
  maximum: (before, after) => byOrder(highest(after), highest(before)),
  multipleOf: (before, after) => byMultiples(before.multipleOf, after.multipleOf),
  pattern: byPresence('pattern'),
  format: (before, after) => byFormats(before.format, after.format),
  uniqueItems: (before, after) =>
    byOrder(Number(before.uniqueItems === true), Number(after.uniqueItems === true)),
};

/** The keywords that another one stands for: the bounds of a number are judged together. */
export const judgedWith = new Map([
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
]);

function lowerBound(key: string, standard: number): LimitEffect {
  return (before, after) => byOrder(numberOf(before[key], standard), numberOf(after[key], standard));
}

function upperBound(key: string): LimitEffect {
  const infinite = Number.POSITIVE_INFINITY;
  return (before, after) => byOrder(numberOf(after[key], infinite), numberOf(before[key], infinite));
}

function byPresence(key: string): LimitEffect {
  return ({ [key]: before }, { [key]: after }) => {
    if (before === after) return undefined;
    return before === undefined ? 'narrower' : after === undefined ? 'wider' : 'replaced';
  };
}

/** Compares two limits: the greater of them allows less. */
export function byOrder(before: number, after: number): Effect | undefined {
  if (before === after) return undefined;
  return after > before ? 'narrower' : 'wider';
}

/** Compares what is allowed before and after. */
export function bySets(before: Set<unknown>, after: Set<unknown>): Effect | undefined {
  const [isWider, isNarrower] = [
    [...after].some((one) => !before.has(one)),
    [...before].some((one) => !after.has(one)),
  ];
  if (isWider && isNarrower) return 'replaced';
  return isWider ? 'wider' : isNarrower ? 'narrower' : undefined;
}

/** Compares the possible types. If only the listed values changed, their comparison tells it. */
function byTypes(before: Node, after: Node): Effect | undefined {
  return sameTypes(before.type, after.type) ? undefined : bySets(typesOf(before), typesOf(after));
}

/** Returns the lowest value. A bound that is excluded counts as the next number that a computer knows. */
function lowest({ minimum, exclusiveMinimum, type }: Node): number {
  const infinite = Number.NEGATIVE_INFINITY;
  const [included, excluded] = [numberOf(minimum, infinite), numberOf(exclusiveMinimum, infinite)];
  return isWhole(type)
    ? Math.max(Math.ceil(included), Math.floor(excluded) + 1)
    : Math.max(included, excluded + step(excluded));
}

function highest({ maximum, exclusiveMaximum, type }: Node): number {
  const infinite = Number.POSITIVE_INFINITY;
  const [included, excluded] = [numberOf(maximum, infinite), numberOf(exclusiveMaximum, infinite)];
  return isWhole(type)
    ? Math.min(Math.floor(included), Math.ceil(excluded) - 1)
    : Math.min(included, excluded - step(excluded));
}

/** Whether all numbers of a schema are integers. */
function isWhole(type: unknown): boolean {
  return type !== undefined && !typesOf({ type }).has('number');
}

function step(bound: number): number {
  return Number.isFinite(bound) ? Math.max(Math.abs(bound), 1) * Number.EPSILON : 0;
}

function byMultiples(before: unknown, after: unknown): Effect | undefined {
  if (before === after) return undefined;
  if (typeof before !== 'number') return 'narrower';
  if (typeof after !== 'number') return 'wider';
  if (Number.isInteger(after / before)) return 'narrower';
  return Number.isInteger(before / after) ? 'wider' : 'replaced';
}

/** Formats of which every value also has the other format. */
const contained = new Map([
  ['int32', 'int64'],
  ['float', 'double'],
  ['email', 'idn-email'],
  ['hostname', 'idn-hostname'],
  ['uri', 'iri'],
  ['uri-reference', 'iri-reference'],
]);

function byFormats(before: unknown, after: unknown): Effect | undefined {
  if (before === after) return undefined;
  // A file is not a text, so neither is part of the other.
  if (before === 'binary' || after === 'binary') return 'replaced';
  if (before === undefined) return 'narrower';
  if (after === undefined) return 'wider';
  if (contained.get(String(before)) === after) return 'wider';
  return contained.get(String(after)) === before ? 'narrower' : 'replaced';
}

function numberOf(value: unknown, standard: number): number {
  return typeof value === 'number' ? value : standard;
}
