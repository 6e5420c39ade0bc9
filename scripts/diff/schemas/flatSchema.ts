import { isDeepStrictEqual } from 'node:util';
import type { DescriptionSide } from '../descriptionSide.js';
import { isNode, type Node } from '../node.js';
import { isAnnotation } from './annotations.js';
import { merged } from './mergedKeywords.js';
import { standardKeywords } from './standardKeywords.js';

/** A schema in one piece: with what its `$ref` and its `allOf` say. */
export interface FlatSchema {
  keywords: Node;
  /** The JSON Pointer of the schema. */
  pointer: string;
  /** Returns the JSON Pointer of a keyword. */
  pointerOf(keyword: string): string;
}

const known = new WeakMap<DescriptionSide, WeakMap<object, FlatSchema>>();

/**
 * Puts a schema together, so that it does not matter how it is divided. A member of `allOf` whose keywords can't be
 * combined with the others stays a member. Returns the same object for the same schema. `at` is the place of a schema
 * that is absent or a boolean.
 */
export function flatSchema(side: DescriptionSide, schema: unknown, at: string): FlatSchema {
  if (!isNode(schema)) {
    const keywords = schema === false ? { not: {} } : {};
    return { keywords, pointer: at, pointerOf: () => at };
  }
  const schemas = known.get(side) ?? new WeakMap<object, FlatSchema>();
  known.set(side, schemas);
  const found = schemas.get(schema);
  if (found) return found;
  const flat = flattened(side, schema);
  // A member can refer to the schema itself.
  schemas.set(schema, flat);
  const whole = withNull(side, flat);
  schemas.set(schema, whole);
  return whole;
}

/**
 * Writes "this or null" as one schema with two types. Only a schema whose keywords say nothing of null can be written so.
 */
function withNull(side: DescriptionSide, flat: FlatSchema): FlatSchema {
  const limits = Object.keys(flat.keywords).filter((keyword) => !isAnnotation(keyword));
  const members = limits.length === 1 ? flat.keywords[String(limits[0])] : undefined;
  if (!['oneOf', 'anyOf'].includes(String(limits[0])) || !Array.isArray(members) || members.length !== 2)
    return flat;
  const [one, other] = members.map((member) => flatSchema(side, member, flat.pointer));
  const some = one && isNull(one) ? other : other && isNull(other) ? one : undefined;
  if (!some?.keywords.type || aboutNull.some((keyword) => keyword in some.keywords)) return flat;
  const { [String(limits[0])]: _, ...annotations } = flat.keywords;
  const type = [...new Set([some.keywords.type, 'null'].flat())];
  return { ...some, keywords: { ...some.keywords, ...annotations, type }, pointer: flat.pointer };
}

const aboutNull = ['enum', 'not', 'allOf', 'anyOf', 'oneOf', 'if'];

function isNull({ keywords }: FlatSchema): boolean {
  return (
    keywords.type === 'null' &&
    Object.keys(keywords).every((keyword) => keyword === 'type' || isAnnotation(keyword))
  );
}

interface Part {
  keywords: Node;
  /** The schema that the keywords are of. */
  owner: Node;
  /** Whether it is a member of `allOf`, so that some of its keywords count only for its own fields. */
  isMember: boolean;
}

function flattened(side: DescriptionSide, schema: Node): FlatSchema {
  const parts = [...partsOf(side, schema, false, new Set())];
  const [first, ...others] = parts;
  let keywords: Node = { ...first?.keywords };
  const owners = new Map(Object.keys(keywords).map((key) => [key, schema]));
  const apart: Node[] = [];
  const isScoped = parts.some(
    (part) => hasScope(part) && parts.some((other) => other !== part && hasFields(other.keywords)),
  );
  for (const part of others) {
    const sum = isScoped && part.isMember ? undefined : merged(keywords, part.keywords, onPart);
    if (!sum) {
      apart.push(part.owner);
      continue;
    }
    for (const key of Object.keys(sum)) {
      if (!isDeepStrictEqual(sum[key], keywords[key])) owners.set(key, part.owner);
    }
    keywords = sum;
  }
  if (apart.length > 0) keywords.allOf = apart;
  side.place(keywords, side.pointerOf(schema));
  return {
    keywords,
    pointer: side.pointerOf(schema),
    pointerOf: (keyword) => {
      const owner = owners.get(keyword) ?? schema;
      return keyword in owner ? side.pointerOf(owner, keyword) : side.pointerOf(owner);
    },
  };

  /** Both schemas count for the same field. */
  function onPart(one: Node, other: Node): Node {
    const both = { allOf: [one, other] };
    side.place(both, side.pointerOf(one));
    return both;
  }
}

/** Yields the keywords of a schema, of what its `$ref` leads to, and of the members of its `allOf`. */
function* partsOf(
  side: DescriptionSide,
  schema: Node,
  isMember: boolean,
  through: Set<Node>,
): Generator<Part> {
  if (through.has(schema)) return;
  through.add(schema);
  const { $ref, allOf, ...own } = schema;
  const keywords = standardKeywords(own);
  yield { keywords, owner: schema, isMember };
  if (typeof $ref === 'string') {
    const target = side.resolve({ $ref });
    if (target) yield* partsOf(side, target, isMember, through);
  }
  if (!Array.isArray(allOf)) return;
  for (const member of allOf) {
    if (isNode(member)) {
      for (const part of partsOf(side, member, true, through)) {
        // A mark of a member says nothing of the others.
        const { 'x-unconfirmed': _, ...rest } = part.keywords;
        yield { ...part, keywords: rest };
      }
    } else if (member === false) yield { keywords: { not: {} }, owner: schema, isMember: true };
  }
}

function hasFields(keywords: Node): boolean {
  return 'properties' in keywords || 'patternProperties' in keywords;
}

/** Whether a part limits the fields that it does not list itself. */
function hasScope({ keywords, isMember }: Part): boolean {
  const { additionalProperties: additional = true, unevaluatedProperties: unevaluated = true } = keywords;
  return additional !== true || (isMember && unevaluated !== true);
}
