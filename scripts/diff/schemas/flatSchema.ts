import { isDeepStrictEqual } from 'node:util';
import type { DescriptionSide } from '../descriptionSide.js';
import { isNode, type Node } from '../node.js';
import { joinedUnion } from './joinedUnion.js';
import { merged } from './mergedKeywords.js';
import type { FlatSchema } from './schemaInOnePiece.js';
import { nullAllowed, standardKeywords } from './standardKeywords.js';

const known = new WeakMap<DescriptionSide, WeakMap<object, FlatSchema>>();
const knownPairs = new WeakMap<object, WeakMap<object, Node>>();

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
  const whole = joinedUnion(side, flat, (member) => flatSchema(side, member, flat.pointer));
  schemas.set(schema, whole);
  return whole;
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
  // Beside `$ref`, `allOf` or alternatives, `nullable` is meant for all that they allow.
  if (schema.nullable === true && schema.type === undefined) allowNull();
  side.place(keywords, side.pointerOf(schema));
  return {
    keywords,
    pointer: side.pointerOf(schema),
    pointerOf: (keyword) => {
      const owner = owners.get(keyword) ?? schema;
      return keyword in owner ? side.pointerOf(owner, keyword) : side.pointerOf(owner);
    },
  };

  function allowNull(): void {
    const union = ['oneOf', 'anyOf'].find((keyword) => Array.isArray(keywords[keyword]));
    if (keywords.type !== undefined) Object.assign(keywords, nullAllowed(keywords));
    else if (union) {
      const member = { type: 'null' };
      side.place(member, side.pointerOf(schema, 'nullable'));
      keywords[union] = [...(keywords[union] as unknown[]), member];
    }
  }

  /** Both schemas count for the same field. Two of them always give the same schema, so a recursive one comes to an end. */
  function onPart(one: Node, other: Node): Node {
    const partners = knownPairs.get(one) ?? new WeakMap<object, Node>();
    knownPairs.set(one, partners);
    const both = partners.get(other) ?? { allOf: [one, other] };
    partners.set(other, both);
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
