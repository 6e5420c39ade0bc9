// @ts-check

/**
 * Cuts a text at the end of a line, if it is longer than GitHub accepts, and adds `note`.
 * @param {string} text
 * @param {number} limit in characters
 * @param {string} note
 */
export function cutText(text, limit, note) {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf('\n', limit - note.length - 2);
  return `${text.slice(0, end)}\n\n${note}`;
}
