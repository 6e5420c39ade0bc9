/** The methods that are told. `OTHER` stands for any other, which could be any text. */
export const toldMethods = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'OTHER',
] as const;

/** Returns what may be told of a method. */
export function toldMethod(method: string): (typeof toldMethods)[number] {
  return toldMethods.find((told) => told === method) ?? 'OTHER';
}
