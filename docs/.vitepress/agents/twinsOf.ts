import { join } from 'node:path';
import type { SiteConfig } from 'vitepress';
import { readPageFile } from '../pageFile.js';
import { plainMarkdown } from './plainMarkdown.js';

/** The Markdown version of a page. */
export interface Twin {
  /** The path of the page below the site's root, such as `guide/errors`; empty for the home page. */
  path: string;
  /** The name of its file. */
  file: string;
  title: string;
  description: string | undefined;
  markdown: string;
}

/** Returns the Markdown version of every page. `root` is the site's address. */
export async function twinsOf(
  { pages, dynamicRoutes, srcDir }: Pick<SiteConfig, 'pages' | 'dynamicRoutes' | 'srcDir'>,
  root: string,
): Promise<Twin[]> {
  const paths = new Set(pages.map(pathOf));
  return Promise.all(
    pages.map(async (file) => {
      const generated = dynamicRoutes.routes.find((route) => route.path === file);
      const { frontMatter, markdown } = generated?.content
        ? { frontMatter: generated.params, markdown: generated.content }
        : await readPageFile(join(srcDir, file));
      const path = pathOf(file);
      const plain = plainMarkdown(markdown, (href) => absolute(href, root, path, paths));
      return {
        path,
        file,
        title: /^# (.+)$/m.exec(plain)?.[1] ?? file,
        description: frontMatter.description,
        markdown: plain.replace(/^# .+\n/m, `$&\n> ${noteOf(root, path)}\n`),
      };
    }),
  );
}

function pathOf(file: string): string {
  return file.replace(/\.md$/, '').replace(/(^|\/)index$/, '$1');
}

function noteOf(root: string, path: string): string {
  return `This is the Markdown version of <${root}${path}>. All pages are listed in <${root}llms.txt>.`;
}

/**
 * Returns the absolute address of a link on the page `from`: of the Markdown version, if it leads to a page. A link
 * with a query asks a page for something that only a browser can do, so it leads to the page itself.
 */
function absolute(href: string, root: string, from: string, paths: ReadonlySet<string>): string {
  if (/^([a-z][a-z0-9+.-]*:|#)/i.test(href)) return href;
  const base = 'site:/';
  const { pathname, search, hash } = new URL(href, `${base}${from}`);
  const path = pathname.slice(1).replace(/\.(md|html)$/, '');
  if (!paths.has(path) || search) return `${root}${pathname.slice(1)}${search}${hash}`;
  return `${root}${path === '' || path.endsWith('/') ? `${path}index` : path}.md${hash}`;
}
