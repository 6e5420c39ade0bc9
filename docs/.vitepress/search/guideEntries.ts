import type { MarkdownRenderer } from 'vitepress';
import { firstSentence } from '../../../scripts/reference/operationPage.js';
import type { SearchEntry } from '../../../scripts/reference/search/searchEntry.js';
import type { PageFile } from '../pageFile.js';

export interface GuidePage extends PageFile {
  title: string;
  /** The path from the root of the site. */
  link: string;
}

type Token = ReturnType<MarkdownRenderer['parse']>[number];

interface Section {
  anchor: string;
  heading: string;
  /** The heading above a heading of the third level. */
  parent: string | undefined;
  /** The first sentence. */
  text: string;
  /** The texts of its paragraphs, items and cells, without blocks of code. */
  texts: string[];
}

/**
 * Returns what a search can find in a guide: the page and its headings. `search` in the front matter has other names of a
 * heading, by its anchor, and those of the page at `#`. @throws Error if a name has no heading
 */
export function guideEntries(
  md: MarkdownRenderer,
  { title, link, frontMatter, markdown }: GuidePage,
): SearchEntry[] {
  const { description = '', search = {} } = frontMatter;
  const [intro, ...sections] = sectionsOf(md, markdown);
  const unknown = Object.keys(search).filter(
    (key) => key !== '#' && !sections.some(({ anchor }) => key === `#${anchor}`),
  );
  if (unknown.length > 0) {
    throw new Error(
      `${link}: \`search\` in the front matter names ${unknown.join(', ')}, but no heading has this anchor.`,
    );
  }
  return [
    {
      kind: 'guide',
      title,
      where: '',
      link,
      text: description,
      ...(search['#'] && { names: search['#'].map(String) }),
      words: wordsOf(intro?.texts ?? [], `${title} ${description}`),
    },
    ...sections.map(({ anchor, heading, parent, text, texts }): SearchEntry => {
      const names = search[`#${anchor}`];
      return {
        kind: 'guide',
        title: heading,
        where: [title, parent].filter(Boolean).join(', '),
        link: `${link}#${anchor}`,
        text,
        ...(names && { names: names.map(String) }),
        words: wordsOf(texts, `${heading} ${text}`),
      };
    }),
  ];
}

/** Cuts a page at its headings of the second and third level. The first section is what stands before them. */
function sectionsOf(md: MarkdownRenderer, markdown: string): Section[] {
  const sections: Section[] = [];
  let section: Section = { anchor: '', heading: '', parent: undefined, text: '', texts: [] };
  sections.push(section);
  let parent: string | undefined;
  let opening: Token | undefined;
  for (const token of md.parse(markdown, {})) {
    if (token.type === 'inline' && opening) {
      const text = textOf(token);
      if (/^h[23]$/.test(opening.tag)) {
        const isUpper = opening.tag === 'h2';
        section = {
          anchor: opening.attrGet('id') ?? '',
          heading: text.trim(),
          parent: isUpper ? undefined : parent,
          text: '',
          texts: [],
        };
        sections.push(section);
        if (isUpper) parent = section.heading;
      } else {
        if (opening.tag === 'p') section.text ||= firstSentence(text);
        section.texts.push(text);
      }
    }
    opening = token;
  }
  return sections;
}

function textOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : isText(type) ? content : ''))
    .join('');
}

function isText(type: string): boolean {
  return type === 'text' || type === 'code_inline';
}

/** Returns each word of some texts once. Leaves out short words and those of `known`. */
function wordsOf(texts: string[], known: string): string {
  const words = (text: string) => text.match(/[\p{L}\p{N}_./-]*[\p{L}\p{N}]/gu) ?? [];
  const skip = new Set(words(known.toLowerCase()));
  return [...new Set(texts.flatMap((text) => words(text.toLowerCase())))]
    .filter((word) => word.length > 2 && !skip.has(word))
    .join(' ');
}
