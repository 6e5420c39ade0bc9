import type { PageData } from 'vitepress';

/**
 * Returns text for the beginning of a page's HTML. A browser does not show it. A program that reads the HTML learns that
 * it can read the page without the menu, which comes before the content. `root` is the site's address.
 */
export function agentHint(root: string, { relativePath }: PageData): string {
  return `<p hidden>For AI agents: this page is available as Markdown at ${root}${relativePath}, and ${root}llms.txt lists all pages.</p>`;
}
