/**
 * The method name of an operationId. An identifier stays as it is. Else every run of other characters ends a word, and
 * the words are joined in camelCase: `list-books` gives `listBooks`, `books.create` gives `booksCreate`. What
 * can't begin an identifier, such as a digit, gets `_` before it.
 */
export function methodName(operationId: string): string {
  const words = operationId.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
  const name = words.map((word, i) => (i === 0 ? word : capitalize(word))).join('');
  return /^[\p{ID_Start}$_]/u.test(name) || !name ? name : `_${name}`;
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
