export const wordPattern = /[\p{L}\p{N}\p{M}_]+/gu;
export const partPattern = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/** Returns a text as one word, so that `rate limit` and `RATE_LIMIT` are the same. */
export function asOneWord(text: string): string {
  return singular(plain(text).replace(/[^\p{L}\p{N}]+/gu, ''));
}

/** Returns the words of a text. A name such as `documentNumber` or `ACCESS_DENIED` is one word. */
export function wordsOf(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(asOneWord).filter(Boolean);
}

/** Returns the words of a text, with names cut into their parts: `documentNumber` is `document` and `number`. */
export function partsOf(text: string): string[] {
  return (text.match(partPattern) ?? []).map(asOneWord);
}

/** The terms of each word that {@link termsOf} has met. The same words come again and again. */
const known = new Map<string, string[]>();

/** Returns the different words and parts of a text. */
export function termsOf(text: string): string[] {
  const terms = (text.match(wordPattern) ?? []).flatMap((word) => {
    const found = known.get(word) ?? [...wordsOf(word), ...partsOf(word)];
    known.set(word, found);
    return found;
  });
  return [...new Set(terms)];
}

/** Returns a text in lower case and without accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Returns a word without the ending of a plural, so that `retry` finds "Retries". */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word;
}
