import { userKind } from '../shared/userIds.js';

/** The names of parameters and fields that hold an id, with the kind of each id. */
export type Ids = Readonly<Record<string, string>>;

/** Returns the names of the parameters and fields that hold the id of a user. */
export function userFieldsOf(ids: Ids): string[] {
  return Object.keys(ids).filter((name) => ids[name] === userKind);
}

/** Returns the ids of the users that a request is about. `parts` are its path parameters and its body. */
export function usersOf(ids: Ids, ...parts: unknown[]): string[] {
  const fields = userFieldsOf(ids);
  return parts
    .filter((part): part is Record<string, unknown> => typeof part === 'object' && part !== null)
    .flatMap((part) => fields.map((name) => part[name]))
    .filter((id) => typeof id === 'string');
}
