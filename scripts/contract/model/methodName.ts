/**
 * Returns the method name of an operationId. An identifier stays unchanged. Anything else is split at the characters
 * that identifiers cannot have, and joined in camelCase: `list-books` becomes `listBooks`, `books.create` becomes
 * `booksCreate`. A name that cannot begin like that, for example with a digit, gets the prefix `_`.
 */
export function methodName(operationId: string): string {
  const words = operationId.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
  const name = words.map((word, i) => (i === 0 ? word : capitalize(word))).join('');
  return /^[\p{ID_Start}$_]/u.test(name) || !name ? name : `_${name}`;
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
