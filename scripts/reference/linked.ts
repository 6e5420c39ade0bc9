import type { Page } from './page.js';

/** What stays as it is: blocks of code, headings, links, HTML tags and code with several backticks. */
const unchanged = [
  String.raw`^[ \t]*(\`{3,}|~{3,})[\s\S]*?^[ \t]*\2`,
  '^#{1,6} .*$',
  String.raw`\[(?:\`[^\`]*\`|[^\]\`])*\]\([^)]*\)`,
  '<[^>]+>',
  '(?:`{2,})[^`]+(?:`{2,})',
];
const pattern = new RegExp(`(${unchanged.join('|')})|\`([^\`\n]+)\``, 'gm');

/**
 * Returns the text of a page with links from the names in it. A name is inline code that is nothing else. `places` has the
 * addresses of names that mean the same on all pages. Any other name is linked if it is a field of the page: to the entry
 * in the same section, or else to the first one. Nothing links to the place where it stands.
 */
export function linked({ path, markdown }: Page, places: ReadonlyMap<string, string>): string {
  const sections = markdown.split(/^(?=#{1,6} )/m);
  const fields = sections.map(fieldsOf);
  return sections
    .map((section, index) => {
      const heading = /^#.*\{(#[^}]+)\}$/m.exec(section)?.[1] ?? '';
      let here = '';
      return section.replace(pattern, (found, kept: string | undefined, _, name: string) => {
        if (kept !== undefined) {
          here = /^<span class="field" id="([^"]+)">/.exec(kept)?.[1] ?? here;
          return kept;
        }
        const target =
          places.get(name) ?? [fields[index], ...fields].find((field) => field?.has(name))?.get(name);
        const isHere = [path, path + heading, `#${here}`].includes(target ?? '');
        return target && !isHere ? `[${found}](${target})` : found;
      });
    })
    .join('');
}

/** Returns the links to the fields that a section lists, by name. */
function fieldsOf(section: string): Map<string, string> {
  const entries = section.matchAll(/<span class="field" id="[^"]+">\[`([^`]+)`\]\((#[^)]+)\)/g);
  return new Map([...entries].reverse().map(([, name = '', target = '']) => [name, target]));
}
