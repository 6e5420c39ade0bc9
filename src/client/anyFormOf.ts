const hex = '[\\da-fA-F]';

/**
 * Returns the source of a regular expression that finds a text also in the forms in which services quote it: as JSON or
 * a string of a programming language (`\u00e9`, `\/`), in a URL (`%C3%A9`, `+`) and in HTML (`&eacute;`). In place of a
 * character that is no letter from a to z and no digit, it accepts any escape of a character of the same length. The text
 * that is searched must have no run of backslashes.
 *
 * An escape begins with `%`, `&` or a backslash and has a limited length. So at each place only a few matches are tried,
 * and the search stays fast for any text.
 */
export function anyFormOf(text: string): string {
  return text.replace(/\\+/g, '\\').replace(/[^a-z\d]/giu, (character) => {
    const bytes = new TextEncoder().encode(character).length;
    const forms = [
      character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
      `(?:%(?:25){0,3}${hex}{2}){${bytes}}`,
      '&(?:amp;){0,3}#?\\w{1,9};?',
      ...(character === ' ' ? ['\\+'] : []),
    ].join('|');
    const escapes = [
      `(?:\\\\(?:x${hex}{2}|[0-3][0-7]{2})){${bytes}}`,
      `(?:[\\\\%]u${hex}{4}){${character.length}}`,
      `\\\\(?:[abfnrtv0]|u\\{${hex}{1,6}\\}|U${hex}{8})`,
    ].join('|');
    return `(?:\\\\?(?:${forms})|${escapes})`;
  });
}
