import type { DescriptionSide } from '../descriptionSide.js';
import type { Node } from '../node.js';
import { explanationsLeftOut, isAnnotation } from './annotations.js';
import type { FlatSchema } from './schemaInOnePiece.js';
import { listed, typesOf, valuesOf } from './types.js';

/**
 * Writes alternatives of different types as one schema with several types, and a single alternative as the schema itself:
 * they allow the same. Returns the schema as it is if its alternatives can't be written so.
 */
export function joinedUnion(
  side: DescriptionSide,
  union: FlatSchema,
  flatOf: (member: unknown) => FlatSchema,
): FlatSchema {
  const limits = Object.keys(union.keywords).filter((keyword) => !isAnnotation(keyword));
  const [keyword = ''] = limits;
  const list = union.keywords[keyword];
  if (limits.length !== 1 || !['oneOf', 'anyOf'].includes(keyword) || !Array.isArray(list)) return union;
  const { [keyword]: _, ...annotations } = union.keywords;
  const members = list.map(flatOf);
  const joined = members.length === 1 ? members[0]?.keywords : joinedTypes(members);
  // A member that refers to the union itself has no keywords of its own yet.
  if (!joined || Object.keys(joined).length === 0 || members.includes(union)) return union;
  const keywords = { ...joined, ...annotations };
  side.place(keywords, union.pointer);
  return {
    keywords,
    pointer: union.pointer,
    union,
    pointerOf: (key) => {
      const owners = members.filter((member) => key in member.keywords);
      return owners.length === 1 && !(key in annotations) && owners[0]
        ? owners[0].pointerOf(key)
        : union.pointerOf(key in annotations ? key : keyword);
    },
  };
}

/** Returns the keywords of all members together. Undefined if a keyword would then count for another member too. */
function joinedTypes(members: FlatSchema[]): Node | undefined {
  const all = members.map(({ keywords }) => keywords);
  if (all.some((one) => !(one.type || one.enum) || forEveryType.some((key) => key in one))) return undefined;
  // A mark counts for its own member only, and null has nothing to confirm.
  if (all.filter(({ type }) => type !== 'null').length > 1 && all.some((one) => 'x-unconfirmed' in one))
    return undefined;
  const types = all.map((one) => [...typesOf(one)]);
  const values = all.map(valuesOf);
  const isListed = values.every((list) => list !== undefined);
  if (!isListed && (!areDistinct(types.flat()) || all.some((one) => one.enum !== undefined)))
    return undefined;
  if (isListed && !areDistinct(values.flat().map((value) => JSON.stringify(value)))) return undefined;
  const others = all.map(({ type, enum: _, ...rest }) => explanationsLeftOut(rest));
  if (!areDistinct(others.flatMap(Object.keys))) return undefined;
  return {
    ...Object.assign({}, ...others),
    type: [...new Set(types.flat())],
    ...(isListed && listed(values.flat())),
  };
}

/** Keywords that limit values of every type. */
const forEveryType = ['not', 'allOf', 'anyOf', 'oneOf', 'if'];

function areDistinct(values: unknown[]): boolean {
  return new Set(values).size === values.length;
}
