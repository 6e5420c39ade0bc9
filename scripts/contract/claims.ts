/**
 * What an assumption can claim. `about` of an `x-assumption` lists its claims in this order.
 *
 * - `required`: which fields are required, optional or always present. On a property or a parameter it is about that one.
 *   On the schema of an object it is about those of its fields that have no assumption of their own.
 * - `type`: a JSON type or a format.
 * - `list`: the values of an `enum` or an `x-extensible-enum`.
 * - `status`: that an answer has this status.
 * - `code`: which error codes an answer has.
 * - `message`: that the `errorMessage` of an example is the text of the service.
 * - `body`: which fields a body has.
 * - `key`: that a call needs no key.
 * - `meaning`: what no traffic can show, such as what a code or a field means, or a unit.
 */
export const claims = [
  'required',
  'type',
  'list',
  'status',
  'code',
  'message',
  'body',
  'key',
  'meaning',
] as const;

export type Claim = (typeof claims)[number];

/** Returns the claims of an assumption. Without `about` it is about its meaning. */
export function claimsOf({ about = ['meaning'] }: { about?: Claim[] }): Claim[] {
  return about;
}
