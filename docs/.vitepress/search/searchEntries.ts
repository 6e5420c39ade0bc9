import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createMarkdownRenderer } from 'vitepress';
import { paths } from '../../../scripts/cli/paths.js';
import { readLedger } from '../../../scripts/contract/ledger/readLedger.js';
import { readPortal } from '../../../scripts/contract/portal.js';
import { referencePages } from '../../../scripts/reference/referencePages.js';
import { contractEntries } from '../../../scripts/reference/search/contractEntries.js';
import type { SearchEntry } from '../../../scripts/reference/search/searchEntry.js';
import { readContract } from '../contract.js';
import { markdown } from '../markdown.js';
import { guides } from '../menu.js';
import { guideEntries } from './guideEntries.js';

const docs = join(paths.root, 'docs');

/** Returns everything that the search of the site can find. */
export async function searchEntries(): Promise<SearchEntry[]> {
  const contract = await readContract();
  const md = await createMarkdownRenderer(docs, markdown);
  const written = [{ text: 'Partner API', link: '/' }, ...guides.flatMap(({ items }) => items)];
  const guidePages = written.map(async ({ text: title, link }) => {
    const source = await readPage(join(docs, `${link.replace(/\/$/, '/index')}.md`));
    return guideEntries(md, { title, link, source });
  });
  const entries = contractEntries(contract);
  const overviews = referencePages(contract, readPortal(), await readLedger(contract))
    .filter(({ path }) => entries.every(({ link }) => link !== path))
    .map(({ title, path, description }): SearchEntry => {
      return { kind: 'guide', title, where: '', link: path, text: description };
    });
  return [...entries, ...overviews, ...(await Promise.all(guidePages)).flat()];
}

/** Reads a page with the files that it includes. A page that is made from data has no file, and gives an empty text. */
async function readPage(file: string): Promise<string> {
  let source = existsSync(file) ? await readFile(file, 'utf8') : '';
  for (const [include, path = ''] of source.matchAll(/<!--\s*@include:\s*(\S+?)\s*-->/g)) {
    const included = await readFile(join(dirname(file), path), 'utf8');
    source = source.replace(include, () => included);
  }
  return source;
}
