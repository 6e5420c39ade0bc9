import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** A page that is written by hand. */
export interface PageFile {
  frontMatter: { description?: string; search?: Record<string, unknown[]> };
  /** The Markdown after the front matter. */
  markdown: string;
}

/** Reads a page with the files that it includes. */
export async function readPageFile(file: string): Promise<PageFile> {
  return pageFileOf(await withIncludes(file));
}

/** Parts the front matter of a page from its Markdown. */
export function pageFileOf(source: string): PageFile {
  const [all = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  return { frontMatter: parse(yaml) ?? {}, markdown: source.slice(all.length) };
}

async function withIncludes(file: string): Promise<string> {
  const source = await readFile(file, 'utf8');
  const parts = source.split(/<!--\s*@include:\s*(.*?)\s*-->/);
  const included = parts.map((part, index) =>
    index % 2 ? withIncludes(join(dirname(file), part)) : Promise.resolve(part),
  );
  return (await Promise.all(included)).join('');
}
