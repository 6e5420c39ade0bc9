/** Text that is already HTML. */
export interface Html {
  html: string;
}

/** What can stand in a template. A list stands for its items, one after the other; undefined for nothing. */
export type Content = Html | string | number | undefined | readonly Content[];

/** A template of HTML. Escapes every text that is put into it, unless it was made by this function. */
export function html(parts: TemplateStringsArray, ...contents: Content[]): Html {
  return { html: String.raw({ raw: parts }, ...contents.map(written)) };
}

function written(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'html' in content ? content.html : content.map(written).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
