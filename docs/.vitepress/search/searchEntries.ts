import { join } from 'node:path';
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
import { readPageFile } from '../pageFile.js';
import { guideEntries } from './guideEntries.js';

const docs = join(paths.root, 'docs');

/** Returns everything that the search of the site can find. */
export async function searchEntries(): Promise<SearchEntry[]> {
  const contract = await readContract();
  const md = await createMarkdownRenderer(docs, markdown);
  const written = [{ text: 'Partner API', link: '/' }, ...guides.flatMap(({ items }) => items)];
  const guidePages = written.map(async ({ text: title, link }) => {
    const file = await readPageFile(join(docs, `${link.replace(/\/$/, '/index')}.md`));
    return guideEntries(md, { title, link, ...file });
  });
  const entries = contractEntries(contract);
  const overviews = referencePages(contract, readPortal(), await readLedger(contract))
    .filter(({ path }) => entries.every(({ link }) => link !== path))
    .map(({ title, path, description }): SearchEntry => {
      return { kind: 'guide', title, where: '', link: path, text: description };
    });
  return [...entries, ...overviews, ...(await Promise.all(guidePages)).flat()];
}
