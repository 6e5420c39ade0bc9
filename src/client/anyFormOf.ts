const hex = '[\\da-fA-F]';
const letter = '[\\da-zA-Z]';
const escapeBefore = `(?<=%${hex}{2}|\\\\(?:[abfnrtv0]|[xu]${hex}{2,4}))`;

/** Writes each run of backslashes as one. Each level of JSON doubles them, and a URL escapes them. */
export function withoutRuns(text: string): string {
  return text.replace(/(?:\\|%(?:25){0,3}5c)+/gi, '\\');
}

/**
 * Returns the source of a regular expression that finds a text also in the forms in which services quote it: as JSON or
 * a string of a programming language (`\u00e9`, `\/`), in a URL (`%C3%A9`, `+`) and in HTML (`&eacute;`). In place of a
 * character that is no letter from a to z and no digit, it accepts any escape of a character of the same length. The text
 * that is searched must be {@link withoutRuns}.
 *
 * An escape begins with `%`, `&` or a backslash and has a limited length. So at each place only a few matches are tried,
 * and the search stays fast for any text.
 */
export function anyFormOf(text: string): string {
  const source = withoutRuns(text).replace(/[^a-z\d]/giu, (character) => {
    const bytes = new TextEncoder().encode(character).length;
    const forms = [
      character === ' ' ? '[ +]' : `\\${character}`,
      '&(?:amp;){0,3}#?\\w{1,9};?',
      `(?:(?:%(?:25){0,3}|\\\\x)${hex}{2}|\\\\[0-3][0-7]{2}){${bytes}}`,
      `(?:[\\\\%]u${hex}{4}){${character.length}}`,
      `\\\\(?:[abfnrtv0]|u\\{${hex}{1,6}\\}|U${hex}{8})`,
    ];
    return `\\\\?(?:${forms.join('|')})`;
  });
  // A short text inside a word does not count: `IT` must not change LIMIT, and a test's key `any` must not change Many.
  return text.length < 5 ? `(?:(?<!${letter})|${escapeBefore})${source}(?!${letter})` : source;
}
