/**
 * Returns the source of a regular expression for a text. With `encoded` it also matches the forms in which services
 * quote a text: as JSON, also JSON in JSON (`\u00e9`, `\/`), in a URL (`%C3%A9`, `+`) and in HTML (`&eacute;`, `&#233;`).
 * Repetitions are limited, so that no text makes the search slow.
 */
export function anyFormOf(text: string, encoded: boolean): string {
  if (!encoded) return escaped(text);
  // Each level of JSON doubles the backslashes, so any number of them counts as one.
  return Array.from(text.replace(/\\+/g, '\\'), anyFormOfCharacter).join('');
}

function anyFormOfCharacter(character: string): string {
  if (/\w/.test(character)) return character;
  const codePoint = character.codePointAt(0) as number;
  const [, short] = /^\\(\w)$/.exec(JSON.stringify(character).slice(1, -1)) ?? [];
  const utf16 = character.split('').map((unit) => `\\\\{1,40}u${hex(unit.charCodeAt(0), 4)}`);
  const utf8 = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25){0,3}${hex(byte, 2)}`);
  const forms = [
    `\\\\{0,40}${escaped(character)}`,
    short && `\\\\{1,40}${short}`,
    utf16.join(''),
    utf8.join(''),
    character === ' ' && '\\+',
    `&(?:amp;){0,3}(?:#0{0,4}${codePoint}|#[xX]0{0,4}${hex(codePoint)}|[a-zA-Z]\\w{1,9});`,
  ];
  return `(?:${forms.filter(Boolean).join('|')})`;
}

function hex(value: number, width = 0): string {
  const digits = value.toString(16).padStart(width, '0');
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
