import { isDeepStrictEqual } from 'node:util';
import { capitalize } from '../../contract/model/methodName.js';
import type { Comparison, PlacedChange } from '../comparison.js';
import { isAnnotation } from './annotations.js';
import { flatSchema } from './flatSchema.js';
import { meaningOf } from './meaningOf.js';
import type { FlatSchema } from './schemaInOnePiece.js';

/**
 * Describes the change if a schema becomes one of several alternatives, or the only one of them. Its keywords then stand
 * in a member, but they still mean the same.
 */
export function alternativesChange(
  { base, revision }: Comparison,
  { before, after }: Record<'before' | 'after', FlatSchema>,
  name: string,
): Pick<PlacedChange, 'effect' | 'reason'> | undefined {
  const hadThis = membersOf(after).some((member) => isSame(flatSchema(revision, member, ''), before));
  if (hadThis && membersOf(before).length === 0)
    return { effect: 'wider', reason: capitalize(`${name} has alternatives now.`) };
  const hasThis = membersOf(before).some((member) => isSame(flatSchema(base, member, ''), after));
  if (hasThis && membersOf(after).length === 0)
    return { effect: 'narrower', reason: capitalize(`${name} has only one of its alternatives left.`) };
  return undefined;
}

/** Returns the alternatives of a schema that says nothing else. */
function membersOf({ keywords }: FlatSchema): unknown[] {
  const limits = Object.entries(keywords).filter(([key]) => !isAnnotation(key) && key !== 'discriminator');
  const [[keyword, members] = []] = limits;
  return limits.length === 1 && ['oneOf', 'anyOf'].includes(String(keyword)) && Array.isArray(members)
    ? members
    : [];
}

function isSame(one: FlatSchema, other: FlatSchema): boolean {
  const [limits, others] = [one, other].map(({ keywords }) =>
    Object.fromEntries(Object.entries(keywords).filter(([key]) => !isAnnotation(key))),
  );
  return isDeepStrictEqual(meaningOf(limits), meaningOf(others));
}
