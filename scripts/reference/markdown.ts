/**
 * Returns a text of the description as Markdown for a page. Outside code, it escapes everything that VitePress would
 * read as HTML, as an expression or as attributes.
 */
export function prose(text = ''): string {
  return text
    .trim()
    .split(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)|\n[ \t]*\n)/m)
    .map((part, index) => (index % 2 ? part : paragraph(part)))
    .join('');
}

/**
 * Escapes a paragraph, except its code. Code begins with backticks without a backslash before them, and ends with the
 * same number of backticks in the same paragraph.
 */
function paragraph(text: string): string {
  let from = 0;
  let result = '';
  for (const { index, 0: code } of text.matchAll(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g)) {
    result += escaped(text.slice(from, index)) + code;
    from = index + code.length;
  }
  return result + escaped(text.slice(from));
}

function escaped(text: string): string {
  return text.replace(/[<{]|\[(?=\[)|^:(?=::)/gm, (char) => `&#${char.charCodeAt(0)};`);
}

/** Returns prose on one line, for a heading, a cell or a link. */
export function line(text = ''): string {
  return prose(text).replace(/\s+/g, ' ');
}

/** Returns prose on one line and without code marks, for places that show no Markdown. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('`', '');
}

/** Returns a value as inline code. */
export function code(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const padding = /^`|`$|^$/.test(text) ? ' ' : '';
  return `${ticks}${padding}${text}${padding}${ticks}`;
}

/** Returns a block of code. `title` is its name in a group of blocks. */
export function fence(language: string, text: string, title = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/^\s*(`+)/gm)].map(([, ticks = '']) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}${title && ` [${title}]`}\n${text.trimEnd()}\n${ticks}`;
}

/** Joins blocks of Markdown. Empty ones are left out. */
export function blocks(...parts: (string | undefined | false)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

export function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

export function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** Returns a text as an anchor, which has only letters, digits and hyphens. */
export function slug(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
