/**
 * Returns the source of a regular expression that finds a text also in the forms in which services quote it: as JSON,
 * also JSON in JSON (`\u00e9`, `\/`), in a URL (`%C3%A9`, `+`), in HTML (`&eacute;`), and as UTF-8 that was read as Latin-1
 * (`Ã©`). In place of a character that may be escaped, it accepts any escape of the same length. Repetitions are limited,
 * so that no text makes the search slow.
 */
export function anyFormOf(text: string): string {
  // Each level of JSON doubles the backslashes, so any number of them counts as one.
  return text.replace(/\\+/g, '\\').replace(/\W/gu, (character) => {
    const bytes = new TextEncoder().encode(character).length;
    const written = [
      character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
      `(?:%(?:25){0,3}[\\da-fA-F]{2}){${bytes}}`,
      '&(?:amp;){0,3}#?\\w{1,9};',
      '\\+',
      // ASCII is the same in Latin-1.
      ...(bytes > 1 ? [`[\x80-\xff]{${bytes}}`] : []),
    ].join('|');
    return `(?:\\\\{0,40}(?:${written})|(?:\\\\{1,40}([bfnrt]|u[\\da-fA-F]{4})){${character.length}})`;
  });
}
