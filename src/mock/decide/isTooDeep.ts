/** A value may have up to this many levels. Node takes a second to parse a megabyte of brackets. */
const mostLevels = 500;

/** Whether a JSON text has too many levels of objects and arrays. It may also be no JSON. */
export function isTooDeep(text: string): boolean {
  let level = 0;
  let isInText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isInText) {
      // A backslash, which escapes the next character.
      if (code === 92) i++;
      else if (code === 34) isInText = false;
    } else if (code === 34) isInText = true;
    // `[` and `{`, then `]` and `}`.
    else if (code === 91 || code === 123) {
      if (++level > mostLevels) return true;
    } else if (code === 93 || code === 125) level--;
  }
  return false;
}
