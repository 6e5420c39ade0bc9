/** The names of methods that JavaScript calls when it awaits an object, or makes a text of it. */
const calledByItself = new Set([
  'then',
  'toJSON',
  'toString',
  'toLocaleString',
  'valueOf',
  'constructor',
  '__proto__',
]);

/**
 * Returns the method name of an operationId. An identifier stays unchanged. Anything else is split at the characters
 * that identifiers cannot have, and joined in camelCase: `list-books` becomes `listBooks`, `books.create` becomes
 * `booksCreate`. A name that cannot begin like that, for example with a digit, gets the prefix `_`. So does one that
 * JavaScript calls by itself: with a method `then`, an `await` of the client would send a request.
 */
export function methodName(operationId: string): string {
  const words = operationId.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
  const name = words.map((word, i) => (i === 0 ? word : capitalize(word))).join('');
  const isUsable = /^[\p{ID_Start}$_]/u.test(name) && !calledByItself.has(name);
  return isUsable || !name ? name : `_${name}`;
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
