import type { NavigationGroup } from '../../../scripts/reference/navigation.js';
import type { Twin } from './twinsOf.js';

/**
 * Returns `llms.txt`: what the site is, and every page as Markdown, by section (see https://llmstxt.org). Pages that are
 * in no group stand in the section `Optional`.
 */
export function llmsIndex(
  { title, description, root }: { title: string; description: string; root: string },
  groups: readonly NavigationGroup[],
  twins: readonly Twin[],
): string {
  const listed = new Set(groups.flatMap(({ items }) => items.map(({ link }) => link)));
  const others = twins.filter(({ path }) => !listed.has(`/${path}`));
  const sections = [
    ...groups.map(({ text, items }) =>
      section(
        text,
        items.flatMap(({ text, link }) => {
          const twin = twins.find(({ path }) => `/${path}` === link);
          return twin ? [lineOf(text, twin, root)] : [];
        }),
      ),
    ),
    section(
      'Optional',
      others.map((twin) => lineOf(twin.title, twin, root)),
    ),
  ];
  return `${[
    `# ${title}`,
    `> ${description}`,
    `The contract is one OpenAPI 3.1 description, which the client, the mock and these pages are made from. It is at ${root}openapi.yaml and ${root}openapi.json. Each link below leads to a page as Markdown.`,
    ...sections,
  ].join('\n\n')}\n`;
}

function section(title: string, lines: string[]): string {
  return [`## ${title}`, lines.join('\n')].join('\n\n');
}

function lineOf(title: string, { file, description }: Twin, root: string): string {
  return `- [${title}](${root}${file})${description ? `: ${description}` : ''}`;
}
