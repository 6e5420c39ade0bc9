import { userKind } from '../../shared/userIds.js';
import type { Ids, MockOperation } from './mockContract.js';

/** An id in a request or an answer. */
export interface Id {
  /** What it identifies: the `x-id` of its schema. */
  kind: string;
  value: string;
}

/** Returns the names of the parameters and fields that hold the id of a user. */
export function userFieldsOf(ids: Ids): string[] {
  return Object.keys(ids).filter((name) => ids[name] === userKind);
}

/** Returns the ids of a request: those of its path first, then those of its body. */
export function idsOf({ ids }: Pick<MockOperation, 'ids'>, ...parts: unknown[]): Id[] {
  const found: Id[] = [];
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) continue;
    for (const name in ids) {
      const value = Object.hasOwn(part, name) ? (part as Record<string, unknown>)[name] : undefined;
      if (typeof value === 'string' && value !== '') found.push({ kind: ids[name] as string, value });
    }
  }
  return found;
}

export function usersAmong(ids: readonly Id[]): string[] {
  const users: string[] = [];
  for (const { kind, value } of ids) if (kind === userKind) users.push(value);
  return users;
}

/**
 * Returns the id of what a request or an event is about: the last one that is not a user's, since a card or a transfer
 * has its user beside it; otherwise the first user.
 */
export function subjectOf(ids: readonly Id[]): Id | undefined {
  for (let i = ids.length - 1; i >= 0; i--) if (ids[i]?.kind !== userKind) return ids[i];
  return ids[0];
}
