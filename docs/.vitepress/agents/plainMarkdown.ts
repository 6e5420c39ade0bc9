/**
 * Returns the source of a page as Markdown that any tool reads: without what only VitePress or Vue
 * understands, and with absolute links. Code stays as it is. `linkTo` returns the absolute address of a link.
 */
export function plainMarkdown(source: string, linkTo: (href: string) => string): string {
  const text = source.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (element, _, offset, whole) =>
    // Only where it stands on lines of its own: otherwise it is part of an example.
    offset === 0 || whole[offset - 1] === '\n' ? '' : element,
  );
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: block } of text.matchAll(/^([ \t]*)(`{3,}|~{3,}).*\n[\s\S]*?^[ \t]*\2[ \t]*$/gm)) {
    parts.push(plainText(text.slice(from, index), linkTo), plainFence(block));
    from = index + block.length;
  }
  parts.push(plainText(text.slice(from), linkTo));
  return `${parts
    .join('')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Moves the title of a block of code, which is its tab in a group, to a line before it. */
function plainFence(block: string): string {
  return block.replace(
    /^([ \t]*)([`~]+)([\w-]*).*?(?: \[(.+)\])?$/m,
    (_, indent: string, ticks: string, language: string, title?: string) =>
      `${title ? `${indent}**${title}**\n\n` : ''}${indent}${ticks}${language}`,
  );
}

const tag = String.raw`<\/?[a-zA-Z][\w.-]*(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*\s*\/?>`;
const inline = new RegExp(
  [
    // Inline code, which ends in the same paragraph.
    String.raw`(?<code>(?<![\\\`])(\`+)(?!\`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!\`)\2(?!\`))`,
    String.raw`<!--[\s\S]*?-->`,
    // A name with a link to itself.
    String.raw`<span\b[^>]*\bid="(?<id>[^"]+)"[^>]*>\[(?<name>[^\n]+?)\]\(#\k<id>\)<\/span>`,
    String.raw`<a\b[^>]*?\bhref="(?<href>[^"]*)"[^>]*>(?<label>[\s\S]*?)<\/a>`,
    // A button does nothing outside a browser.
    String.raw`<button\b[^>]*>[\s\S]*?<\/button>`,
    tag,
    '&#(?<char>[0-9]+);',
    String.raw`(?<=\]\()(?<target>[^)\s]+)`,
  ].join('|'),
  'g',
);

function plainText(text: string, linkTo: (href: string) => string): string {
  return text
    .replace(/^([ \t]*):::+[ \t]*([\w-]*)[ \t]*(.*)$/gm, (_, indent: string, kind: string, title: string) =>
      kind === '' || kind === 'code-group' ? '' : `${indent}**${title || kind}**\n`,
    )
    .replace(/^([ \t]*#{1,6} .*?)[ \t]*\{[#.][^}]*\}[ \t]*$/gm, '$1')
    .replace(inline, (...match) => {
      const { code, name, href, label, char, target } = match.at(-1) as Record<string, string | undefined>;
      if (code !== undefined) return code;
      if (name !== undefined) return name;
      if (href !== undefined) return `[${plainText(label ?? '', linkTo).trim()}](${linkTo(href)})`;
      if (target !== undefined) return linkTo(target);
      return char === undefined ? '' : characterOf(Number(char));
    });
}

/** Returns a character that the page has as an entity, escaped if it could begin a tag or a link. */
function characterOf(code: number): string {
  const char = String.fromCodePoint(code);
  return char === '<' || char === '[' ? `\\${char}` : char;
}
